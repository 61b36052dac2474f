import type { TemplateKind } from "./index-format.ts";
import type { LicenceIndex } from "./lookup.ts";

/** A place in a template where other words may stand. */
export interface Slot {
  /** Index of the stream's word that follows. */
  at: number;
  match: number;
  /** The list's own words there. */
  defaults: number[];
  /** It stands in a part that may be left out. */
  optional: boolean;
}

/** A template made ready to be compared: the words that must or may be there, and slots between them. */
export interface Prepared {
  template: number;
  id: string;
  kind: TemplateKind;
  language: string;
  stream: Int32Array;
  /** 0 where the stream's word must be there, 1 in a part that may be left out as a whole, 2 where each word may be. */
  optional: Uint8Array;
  slots: Slot[];
  /** Index in the stream of each of the template's words (of the next one kept, for those that are not). */
  place: Int32Array;
  required: number;
}

/** Optional parts shorter than this stay: a comparison leaves them out at no cost. */
const SHORT = 5;

/**
 * Prepares a template. `seen`: whether two words follow each other somewhere in the file; optional parts of which the file has
 * less than half are left out.
 */
export function prepare(
  index: LicenceIndex,
  template: number,
  seen: (first: number, second: number) => boolean,
): Prepared {
  const data = index.templates[template]!;
  const words = index.words(template);
  const keep = new Uint8Array(words.length).fill(1);
  const optional = new Uint8Array(words.length);
  for (const mark of data.marks) {
    if (mark.kind === "a") keep.fill(0, mark.start, mark.end);
    else if (mark.kind === "o" && mark.end - mark.start >= SHORT && share(words, mark.start, mark.end, seen) < 0.5)
      leaveOut(words, mark, keep, optional, seen);
    else for (let i = mark.start; i < mark.end; i++) optional[i] = Math.max(optional[i]!, mark.kind === "f" ? 2 : 1);
  }
  for (const mark of data.marks)
    if (mark.kind !== "a" && keep[mark.start] === 2 && keep[mark.end - 1] === 2) keep.fill(2, mark.start, mark.end);
  const place = new Int32Array(words.length + 1);
  const stream: number[] = [];
  const free: number[] = [];
  let required = 0;
  for (let i = 0; i < words.length; i++) {
    place[i] = stream.length;
    if (keep[i] !== 1) continue;
    stream.push(words[i]!);
    free.push(optional[i]!);
    if (!optional[i]) required++;
  }
  place[words.length] = stream.length;
  const slots = data.marks
    .filter((mark) => mark.kind === "a" && !(keep[mark.start] === 2 && mark.end > mark.start))
    .map(
      (mark): Slot => ({
        at: place[mark.start]!,
        match: mark.match!,
        defaults: [...words.subarray(mark.start, mark.end)],
        optional: data.marks.some((m) => m.kind !== "a" && m.start <= mark.start && m.end >= mark.end),
      }),
    );
  const { id, kind, language } = data;
  return {
    template,
    id,
    kind,
    language,
    stream: Int32Array.from(stream),
    optional: Uint8Array.from(free),
    slots,
    place,
    required,
  };
}

/** Step in which the parts of a long optional text are looked for. */
const STEP = 20;

/** Takes an optional part out, save for a beginning or end of it that the file has. */
function leaveOut(
  words: Uint16Array,
  mark: { start: number; end: number },
  keep: Uint8Array,
  optional: Uint8Array,
  seen: (first: number, second: number) => boolean,
): void {
  let { start, end } = mark;
  while (end - STEP > start && share(words, end - STEP, end, seen) > 0.7) end -= STEP;
  if (end === mark.end) while (start + STEP < end && share(words, start, start + STEP, seen) > 0.7) start += STEP;
  keep.fill(2, start, end);
  for (let i = mark.start; i < mark.end; i++) optional[i] = Math.max(optional[i]!, 1);
}

function share(
  words: Uint16Array,
  start: number,
  end: number,
  seen: (first: number, second: number) => boolean,
): number {
  let found = 0;
  for (let i = start; i + 1 < end; i++) if (seen(words[i]!, words[i + 1]!)) found++;
  return found / Math.max(1, end - start - 1);
}
