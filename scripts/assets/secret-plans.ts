// The automaton and the plans of secret-scan's own rules: made once here, so that a scan of a small repository does not wait for them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRules } from "../../actions/secret-scan/src/detect/detector.ts";
import { ASSET, store } from "../../actions/secret-scan/src/scan/prepared.ts";

/** Writes the asset into a folder. */
export function make(folder: string): void {
  writeFileSync(join(folder, ASSET), store(builtInRules()));
}
