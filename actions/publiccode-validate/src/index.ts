import { runAction } from "../../../shared/src/action/run-action.ts";
import { actionCheck } from "./deliver.ts";

await runAction(actionCheck);
