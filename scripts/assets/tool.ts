import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toolOf } from "../package.ts";

/** tool.json: name, version and address, so that no bundle carries package.json. */
export function make(folder: string): void {
  writeFileSync(join(folder, "tool.json"), JSON.stringify(toolOf(readFileSync("package.json", "utf8"))));
}
