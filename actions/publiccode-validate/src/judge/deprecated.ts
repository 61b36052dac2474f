import { entryOf, isAbsent, type Step, textOf } from "../../../../shared/src/publiccode/tree.ts";
import { renameKey } from "../fix/edit.ts";
import { moveItaly, moveOwner } from "../fix/move.ts";
import { reaches, type Version } from "../standard/versions.ts";
import type { Case, Problem } from "./case.ts";
import { removal } from "./texts.ts";
import { each } from "./walk.ts";

interface Deprecation {
  pattern: string;
  since: Version;
  instead?: string;
}

const deprecations: readonly Deprecation[] = [
  { pattern: "inputTypes", since: "0.3" },
  { pattern: "outputTypes", since: "0.3" },
  { pattern: "description.*.genericName", since: "0.3" },
  { pattern: "legal.authorsFile", since: "0.4" },
];

/** Keys that a newer version advises against, in files of that version or newer. */
export function judgeDeprecated(subject: Case): void {
  if (subject.version === "1.0-rc") return;
  for (const { pattern, since } of deprecations)
    each(subject, pattern, (node, path) => {
      if (!isAbsent(node)) report(subject, path, since, { rule: "deprecated-key", fix: removal(subject, path) });
    });
  judgeMonochrome(subject);
  judgeOwner(subject);
  judgeItaly(subject);
}

function report(subject: Case, path: Step[], since: Version, problem: Problem): void {
  const standard = reaches(subject.version, since) ? "warning" : "off";
  subject.at(path, { ...problem, values: { since, ...problem.values }, levels: { standard, ...problem.levels } });
}

function judgeMonochrome(subject: Case): void {
  const entry = entryOf(subject.root, "monochromeLogo");
  if (!entry || isAbsent(entry.value) || subject.isSilent(["monochromeLogo"])) return;
  const free = isAbsent(subject.node("logo"));
  const edits = renameKey(subject.file, entry, "logo");
  const fix: Problem["fix"] =
    free && entryOf(subject.root, "logo") === undefined
      ? { description: subject.words("fix.rename", { key: "logo" }), safety: "safe", edits }
      : removal(subject, ["monochromeLogo"]);
  report(subject, ["monochromeLogo"], "0.3", {
    rule: "deprecated-key",
    message: "deprecated-key.instead",
    values: { instead: "logo" },
    fix,
  });
}

function judgeOwner(subject: Case): void {
  const path = ["legal", "repoOwner"];
  if (isAbsent(subject.node(...path)) || subject.isSilent(path)) return;
  const fix = moveOwner(subject);
  report(subject, path, "0.5", {
    rule: "deprecated-key",
    message: "deprecated-key.instead",
    values: { instead: "organisation.name" },
    fix,
  });
}

/** The Italian section: its spelling, its deprecated parts, and since 0.7 the section as a whole. */
function judgeItaly(subject: Case): void {
  const [upper, lower] = [entryOf(subject.root, "IT"), entryOf(subject.root, "it")];
  if (lower && !subject.isSilent(["it"])) judgeLowerCase(subject, upper !== undefined);
  const name = upper ? "IT" : lower ? "it" : undefined;
  if (!name || subject.isSilent([name]) || isAbsent(subject.node(name))) return;
  const code = subject.node(name, "riuso", "codiceIPA");
  const move = moveItaly(subject, name);
  if (!isAbsent(subject.node(name, "conforme")))
    reportItaly(subject, [name, "conforme"], { rule: "deprecated-key", values: { since: "0.5" }, fix: move });
  if (!isAbsent(code)) {
    const instead = `organisation.uri: urn:x-italian-pa:${textOf(code) ?? ""}`;
    const known = subject.found.some(
      (f) => f.draft.rule === "publiccode/italian-code" && f.levels.reference === "error",
    );
    const levels: Problem["levels"] = known ? { reference: "off" } : {};
    reportItaly(subject, [name, "riuso", "codiceIPA"], {
      rule: "deprecated-key",
      message: "deprecated-key.instead",
      values: { since: "0.5", instead },
      levels,
      fix: move,
    });
  }
  if (reaches(subject.version, "0.7")) subject.at([name], { rule: "italian-section", fix: move });
}

/** The reference parser calls the section IT in these warnings even where it is written it. */
function reportItaly(subject: Case, path: Step[], problem: Problem): void {
  const standard = reaches(subject.version, "0.5") ? "warning" : "off";
  const shown = path[0] === "it" ? ["IT", ...path.slice(1)] : path;
  if (subject.isSilent(path)) return;
  subject.report(subject.spanAt(path), shown, { ...problem, levels: { standard, ...problem.levels } });
}

function judgeLowerCase(subject: Case, both: boolean): void {
  const entry = entryOf(subject.root, "it")!;
  const standard = reaches(subject.version, "0.5") ? "warning" : "off";
  const fix: Problem["fix"] = both
    ? undefined
    : {
        description: subject.words("fix.rename", { key: "IT" }),
        safety: "safe",
        edits: renameKey(subject.file, entry, "IT"),
      };
  subject.at(["it"], { rule: "italian-section-case", levels: { standard }, fix });
  if (both) subject.at(["it"], { rule: "italian-section-twice" });
}
