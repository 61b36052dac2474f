import { readAsset } from "./assets.ts";

/** Who speaks: name and version of this suite, and the project's public address, all from package.json at build time. */
export interface Tool {
  name: string;
  version: string;
  /** `https://github.com/owner/repository`. */
  address: string;
}

let known: Tool | undefined;

/** Read once from the data files of the build. */
export function tool(): Tool {
  known ??= JSON.parse(readAsset("tool.json").toString("utf8")) as Tool;
  return known;
}

/** Address of a rule's page. */
export function ruleUrl(rule: string, address = tool().address): string {
  return `${address}/blob/main/docs/rules/${rule}.md`;
}
