import type { FindingDraft, Fix, TextEdit } from "./finding.ts";

/** Which repairs may be made: only those that need no human judgement, or all. */
export type Safety = Fix["safety"];

/** What came of the repairs of some findings. */
export interface Repairs {
  /** Path -> the file's new text; a path that did not exist is a new file. */
  files: ReadonlyMap<string, string>;
  applied: string[];
  /** Repairs left out because another one changes the same words. */
  overlapping: string[];
}

/**
 * Applies the repairs of findings to texts, all edits of one repair or none. `texts` gives a file's present text; undefined where there
 * is no file. Pure: nothing is written.
 */
export function applyFixes(
  findings: readonly Pick<FindingDraft, "fix">[],
  allowed: readonly Safety[],
  texts: (path: string) => string | undefined,
): Repairs {
  const accepted = new Map<string, TextEdit[]>();
  const applied: string[] = [];
  const overlapping: string[] = [];
  for (const { fix } of findings) {
    if (!fix || !allowed.includes(fix.safety)) continue;
    if (fix.edits.some((edit) => clashes(edit, accepted.get(edit.path) ?? [], texts(edit.path)))) {
      overlapping.push(fix.description);
      continue;
    }
    for (const edit of fix.edits) accepted.set(edit.path, [...(accepted.get(edit.path) ?? []), edit]);
    applied.push(fix.description);
  }
  const files = new Map([...accepted].map(([path, edits]) => [path, applyEdits(texts(path) ?? "", edits)]));
  return { files, applied, overlapping };
}

function clashes(edit: TextEdit, accepted: readonly TextEdit[], text: string | undefined): boolean {
  const length = text?.length ?? 0;
  if (edit.start < 0 || edit.end < edit.start || edit.end > length) return true;
  return (
    accepted.some((other) => edit.start < other.end && other.start < edit.end) ||
    accepted.some((other) => edit.start === other.start)
  );
}

/** The text with edits that do not overlap, applied from the end. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}
