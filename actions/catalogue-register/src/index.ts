import { runAction } from "../../../shared/src/action/run-action.ts";
import { check } from "./check.ts";

await runAction(check);
