import type { TextEdit } from "../../../../shared/src/check/finding.ts";
import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import { entryOf, textOf } from "../../../../shared/src/publiccode/tree.ts";
import { declaredVersion } from "../standard/versions.ts";
import { renameKey, replaceScalar, writeLiteral } from "./edit.ts";

/** Edits that bring a file to the newest 0.x: its version first, so that the next round knows what is deprecated by then. */
export function migration(file: PubliccodeFile): { edits: TextEdit[]; message: string }[] {
  const old = entryOf(file.root, "publiccode-yaml-version");
  if (old && !entryOf(file.root, "publiccodeYmlVersion"))
    return [{ edits: renameKey(file, old, "publiccodeYmlVersion"), message: "publiccode-yaml-version" }];
  const value = entryOf(file.root, "publiccodeYmlVersion")?.value;
  const declared = declaredVersion(textOf(value)?.trim() ?? "");
  if (value?.kind !== "scalar" || !declared || declared.floating || declared.status === "preview") return [];
  const edits = value.style === "plain" ? writeLiteral(file, value, '"0"') : replaceScalar(file, value, "0");
  return [{ edits, message: `publiccodeYmlVersion: ${value.text}` }];
}
