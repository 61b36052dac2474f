import { runStep } from "../../../shared/src/action/run-action.ts";
import { main } from "./main.ts";

await runStep(main);
