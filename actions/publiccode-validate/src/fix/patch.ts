/** One changed stretch of lines: 1-based line of the old text, lines taken out and put in. */
export interface Hunk {
  start: number;
  removed: string[];
  added: string[];
}

/** Longest table of the comparison, in cells; beyond it the whole middle is one hunk. */
const maxCells = 4_000_000;

/** The lines that differ, as few as possible (longest common subsequence between the common beginning and end). */
export function hunks(before: string, after: string): Hunk[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > maxCells) return [{ start: head + 1, removed: a, added: b }];
  return compare(a, b, head);
}

function compare(a: readonly string[], b: readonly string[], offset: number): Hunk[] {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const found: Hunk[] = [];
  let open: Hunk | undefined;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = undefined;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { start: offset + i + 1, removed: [], added: [] };
      found.push(open);
    }
    const takeOut = j >= b.length || (i < a.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!);
    if (takeOut) open.removed.push(a[i++]!);
    else open.added.push(b[j++]!);
  }
  return found;
}

const context = 3;

/** A patch as `git apply` takes it; empty where nothing differs. */
export function unifiedPatch(path: string, before: string, after: string): string {
  const found = hunks(before, after);
  if (found.length === 0) return "";
  const old = before.split("\n");
  const endsWithNewline = before.endsWith("\n") && after.endsWith("\n");
  const body: string[] = [];
  let shift = 0;
  for (const group of near(found)) {
    const first = group[0]!;
    const last = group.at(-1)!;
    const from = Math.max(1, first.start - context);
    const total = before.endsWith("\n") ? old.length - 1 : old.length;
    const to = Math.min(total, last.start + last.removed.length - 1 + context);
    const lines: string[] = [];
    let at = from;
    for (const hunk of group) {
      while (at < hunk.start) lines.push(` ${old[at++ - 1]}`);
      lines.push(...hunk.removed.map((line) => `-${line}`), ...hunk.added.map((line) => `+${line}`));
      at += hunk.removed.length;
    }
    while (at <= to) lines.push(` ${old[at++ - 1]}`);
    const [less, more] = [
      lines.filter((l) => !l.startsWith("+")).length,
      lines.filter((l) => !l.startsWith("-")).length,
    ];
    body.push(`@@ -${from},${less} +${from + shift},${more} @@`, ...lines);
    shift += more - less;
  }
  if (!endsWithNewline) body.push("\\ No newline at end of file");
  return `--- a/${path}\n+++ b/${path}\n${body.join("\n")}\n`;
}

/** Hunks whose surroundings touch belong together. */
function near(found: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && hunk.start - (last.start + last.removed.length) <= 2 * context) group.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}
