import { entryOf, type Node, textOf } from "../../../../shared/src/publiccode/tree.ts";
import { quoteScalar, replaceScalar } from "../fix/edit.ts";
import { declaredVersion, newestVersion, reaches, referenceVersions, type Version } from "../standard/versions.ts";
import type { Case, Problem } from "./case.ts";

const key = "publiccodeYmlVersion";

/** By which version a file is to be judged: the one that it declares, or the newest where that cannot be known. */
export function versionOf(root: Node | undefined, preview: boolean): Version {
  const text = textOf(entryOf(root, key)?.value) ?? textOf(entryOf(root, "publiccode-yaml-version")?.value);
  const declared = text === undefined ? undefined : declaredVersion(text.trim());
  if (!declared || (declared.status === "preview" && !preview)) return newestVersion;
  return declared.version;
}

/** The version itself; that it is missing is said by the structure. */
export function judgeVersion(subject: Case) {
  const value = entryOf(subject.root, key)?.value;
  const text = textOf(value);
  if (value?.kind !== "scalar" || text === undefined || text.trim() === "") return;
  if (typeof value.value !== "string") {
    const fix: Problem["fix"] = {
      description: subject.words("fix.quote"),
      safety: "safe",
      edits: declaredVersion(text) ? quoteScalar(subject.file, value) : replaceScalar(subject.file, value, "0"),
    };
    subject.at([key], { rule: "version-number", values: { version: text }, fix });
  }
  judgeText(subject, value, text.trim(), typeof value.value === "string");
  subject.silence([key]);
}

function judgeText(subject: Case, value: Node, text: string, isText: boolean) {
  const declared = declaredVersion(text);
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value: `${key}: "0"` }),
    safety: "safe",
    edits: replaceScalar(subject.file, value, "0"),
  };
  const values = { version: text, newest: newestVersion, as: declared?.version ?? newestVersion };
  const say = (problem: Problem) => subject.at([key], { values, fix, ...problem });
  if (!declared) return say({ rule: "version-unknown", fix: { ...fix, safety: "review" } });
  if (declared.status === "preview") {
    // The reference's own draft takes "1" and no other spelling.
    if (!subject.options.preview) say({ rule: "version-preview", fix: undefined });
    else if (text !== "1")
      say({ rule: "version-preview", fix: undefined, levels: { standard: "off", reference: "error" } });
    return;
  }
  if (declared.status === "patch") return say({ rule: "version-patch" });
  if (!referenceVersions.has(text) && isText) {
    const levels = { standard: "note", reference: "error" } as const;
    return say({ rule: "version-patch", message: "version-patch.unsupported", levels });
  }
  if (!reaches(declared.version, newestVersion)) say({ rule: "version-old", fix: undefined });
}
