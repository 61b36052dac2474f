import type { TextEdit } from "../../../../shared/src/check/finding.ts";
import { type PubliccodeFile, readPubliccode } from "../../../../shared/src/publiccode/read.ts";
import type { Options } from "../judge/case.ts";
import { type Facts, judge, type Verdict } from "../judge/judge.ts";
import { migration } from "./migrate.ts";

export type Strength = "safe" | "all";

export interface Fixed {
  /** The text afterwards, without a byte order mark. */
  text: string;
  changed: boolean;
  /** Findings that were mended, by their messages, in order. */
  mended: string[];
  /** Why nothing was changed although there was something to mend. */
  refused?: string;
}

/** Every round mends what does not overlap; real files need two or three. */
const maxRounds = 20;

/**
 * Mends a file until nothing is left to mend. The result is judged again: where it would have more errors than before, or is no YAML
 * any more, the file stays as it was. Applying it twice is the same as applying it once.
 */
export function fixFile(
  file: PubliccodeFile,
  facts: Facts,
  options: Options,
  strength: Strength,
  migrate: boolean,
): Fixed {
  const unchanged = { text: file.text, changed: false, mended: [] };
  if (file.encodingProblem?.looksLike === "binary") return unchanged;
  const whole = attempt(file, facts, options, strength, migrate);
  if (!whole.refused || !migrate) return whole.refused ? { ...unchanged, refused: whole.refused } : whole;
  // What a newer version asks for beyond the old one only people can add: then at least the fixes stay.
  const withoutMigration = attempt(file, facts, options, strength, false);
  return withoutMigration.refused
    ? { ...unchanged, refused: whole.refused }
    : { ...withoutMigration, refused: `not migrated, since ${whole.refused}` };
}

function attempt(file: PubliccodeFile, facts: Facts, options: Options, strength: Strength, migrate: boolean): Fixed {
  const before = judge(file, facts, options);
  let current = file;
  let verdict = before;
  const mended: string[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const { edits, messages } = editsOf(current, verdict, strength, migrate);
    if (edits.length === 0) break;
    const text = applyEdits(current.text, edits);
    if (text === current.text) break;
    current = readPubliccode(text, file.path);
    verdict = judge(current, facts, options);
    mended.push(...messages);
  }
  const recoded = file.bom || file.encodingProblem !== undefined;
  if (current.text === file.text) return { text: file.text, changed: recoded, mended };
  const worse = isWorse(before, verdict, file, current);
  return worse
    ? { text: file.text, changed: false, mended: [], refused: worse }
    : { text: current.text, changed: true, mended };
}

function editsOf(
  file: PubliccodeFile,
  verdict: Verdict,
  strength: Strength,
  migrate: boolean,
): { edits: TextEdit[]; messages: string[] } {
  const edits: TextEdit[] = [];
  const messages: string[] = [];
  const groups = [
    ...verdict.findings.flatMap(({ fix, message }) =>
      fix && (strength === "all" || fix.safety === "safe") ? [{ edits: fix.edits, message }] : [],
    ),
    ...(migrate ? migration(file) : []),
  ];
  for (const group of groups) {
    if (group.edits.length === 0 || group.edits.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    edits.push(...group.edits);
    messages.push(group.message);
  }
  return { edits, messages };
}

/** Touching counts as overlapping, but for equal edits: the next round does the rest. */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

function isWorse(before: Verdict, after: Verdict, old: PubliccodeFile, fixed: PubliccodeFile): string | undefined {
  const errors = (verdict: Verdict) => verdict.findings.filter((finding) => finding.level === "error").length;
  if (errors(after) > errors(before)) return "the result would have more errors";
  if (before.valid.reference && !after.valid.reference) return "the reference parser would refuse the result";
  const comments = (text: string) => (text.match(/#/g) ?? []).length;
  if (old.root && !fixed.root) return "the result would be empty";
  return comments(fixed.text) < comments(old.text) - commentSigns(old.text, fixed.text)
    ? "comments would be lost"
    : undefined;
}

/** Number signs inside values that a fix rewrote, for example in an address. */
function commentSigns(old: string, fixed: string): number {
  const lines = new Set(fixed.split("\n"));
  return old.split("\n").filter((line) => !lines.has(line) && /[^\s]#/.test(line)).length;
}
