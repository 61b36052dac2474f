// Entry of the toy action, started as a process of its own by the tests.
import { runAction } from "../../shared/src/action/run-action.ts";
import { toy } from "./toy.ts";

await runAction(toy);
