import type { Alignment } from "./align.ts";
import type { Block } from "./diff.ts";
import type { FileText } from "./file-text.ts";
import type { LicenceIndex } from "./lookup.ts";
import { misspelt, samePlural } from "./spelling.ts";
import type { Slot } from "./template.ts";
import { DECISIVE, isOrdinal, LIGHT, MODALS, NEGATIONS, PARTIES, THINGS } from "./weights.ts";

/** One place where a file's words differ from the licence's, after everything that carries no meaning has been taken off. */
export interface Change {
  /** Words of the file concerned, and where in the licence's stream. */
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  added: string[];
  removed: string[];
  /** Words that the file may leave out and does. */
  spare: string[];
  significant: boolean;
}

export interface Weighed {
  changes: Change[];
  significant: number;
  /** Weight of what differs without carrying meaning. */
  light: number;
  /** Misspelt words. */
  slips: number;
}

interface Work {
  index: LicenceIndex;
  file: FileText;
  alignment: Alignment;
  light: number;
  slips: number;
}

/** Weighs the differences of an alignment. */
export function weigh(index: LicenceIndex, file: FileText, alignment: Alignment): Weighed {
  const work: Work = { index, file, alignment, light: 0, slips: 0 };
  const filled = new Set<Slot>();
  const changes = alignment.blocks.map((block) => weighBlock(work, block, filled));
  const { slots, stream } = alignment.prepared;
  for (const slot of slots)
    if (!filled.has(slot) && slot.at > 0 && slot.at < stream.length) changes.push(emptySlot(work, slot));
  cancelMoves(work, changes);
  const left = changes
    .filter((c) => c.added.length > 0 || c.removed.length > 0)
    .sort((a, b) => a.bStart - b.bStart || a.aStart - b.aStart);
  for (const change of left) settle(work, change);
  return { changes: left, significant: left.filter((c) => c.significant).length, light: work.light, slips: work.slips };
}

function weighBlock(work: Work, given: Block, filled: Set<Slot>): Change {
  const { prepared } = work.alignment;
  const block = slid(work, given);
  const slots = prepared.slots.filter((slot) => slot.at >= block.bStart && slot.at <= block.bEnd);
  const change: Change = {
    ...block,
    added: addedWords(work, block),
    ...removedWords(work, block),
    significant: false,
  };
  for (const slot of slots) filled.add(slot);
  if (change.removed.length > 0 && change.added.length < block.aEnd - block.aStart) pairWithFree(work, change);
  if (slots.length > 0) fillSlots(work, change, slots);
  reduce(work, change);
  const joint = (list: string[]) => list.some((word) => /^(and|or|any|all)$/.test(word));
  const turned = joint(change.added) && joint(change.removed);
  if (
    slots.length > 0 &&
    !turned &&
    [...change.added, ...change.removed].every((word) => PARTIES.has(word) || LIGHT.has(word) || /^names?$/.test(word))
  ) {
    work.light += 0.35 * (change.added.length + change.removed.length > 0 ? 1 : 0);
    [change.added, change.removed] = [[], []];
  }
  return change;
}

/** Moves an insertion that could as well stand a few words earlier or later to a place where other words may stand. */
function slid(work: Work, block: Block): Block {
  const { file, alignment } = work;
  if (block.bEnd > block.bStart || alignment.prepared.slots.some((slot) => slot.at === block.bStart)) return block;
  const has = (at: number) => alignment.prepared.slots.some((slot) => slot.at === at);
  let { aStart, aEnd, bStart } = block;
  while (aStart > alignment.start && bStart > 0 && file.numbers[aStart - 1] === file.numbers[aEnd - 1]) {
    [aStart, aEnd, bStart] = [aStart - 1, aEnd - 1, bStart - 1];
    if (has(bStart)) return { aStart, aEnd, bStart, bEnd: bStart };
  }
  ({ aStart, aEnd, bStart } = block);
  while (aEnd < alignment.end && file.numbers[aStart] === file.numbers[aEnd]) {
    [aStart, aEnd, bStart] = [aStart + 1, aEnd + 1, bStart + 1];
    if (has(bStart)) return { aStart, aEnd, bStart, bEnd: bStart };
  }
  return block;
}

/** Whether a list item begins where the block stands: its number may be a bullet there. */
function itemBetween(file: FileText, block: Block): boolean {
  if (block.aStart <= 0 || block.aStart !== block.aEnd || block.aStart >= file.count) return false;
  return /\n[\s>#*/]*[-*•+–]\s/.test(file.raw.slice(file.words.end[block.aStart - 1], file.words.start[block.aStart]));
}

/** Longest edit that is an edit within an optional part, not the part's absence. */
const SMALL = 6;

/** A word taken out of the midst of an optional part that is there otherwise counts like any other. */
function insideOptional(prepared: Alignment["prepared"], block: Block): boolean {
  if (block.bEnd - block.bStart > SMALL || block.bStart < SMALL) return false;
  for (let y = block.bStart - SMALL; y < block.bEnd + SMALL; y++) if (prepared.optional[y] !== 1) return false;
  return true;
}

/** The file's words in a block, without numbering. */
function addedWords(work: Work, block: Block): string[] {
  const { file } = work;
  const added: string[] = [];
  for (let i = block.aStart; i < block.aEnd; i++) {
    const word = file.word(i);
    const after = file.raw[file.words.end[i]!] ?? "";
    if (isOrdinal(word) && /[.):]/.test(after)) continue;
    if (file.statement[i] === 1 || inAddress(file, i)) continue;
    added.push(word);
  }
  return added;
}

/** Whether a word stands in a web or mail address: where to is no matter of the licence. */
function inAddress(file: FileText, index: number): boolean {
  const { raw, words } = file;
  let [from, to] = [words.start[index]!, words.end[index]!];
  const least = from - 80;
  while (from > 0 && from > least && raw.charCodeAt(from - 1) > 32) from--;
  const most = to + 120;
  while (to < raw.length && to < most && raw.charCodeAt(to) > 32) to++;
  if (to - from < 7) return false;
  return /:\/\/|^\W*www\.|^[^\s@]+@[\w-]+\.\w/.test(raw.slice(from, to));
}

/** Takes off removed words that the file has in an address or a copyright statement. */
function pairWithFree(work: Work, change: Change): void {
  const all = [...range(change.aStart, change.aEnd - 1)].map((i) => work.file.word(i));
  for (const word of change.added) all.splice(all.indexOf(word), 1);
  change.removed = change.removed.filter((word) => {
    const at = all.indexOf(word);
    if (at >= 0) all.splice(at, 1);
    return at < 0;
  });
}

/** The licence's required words in a block, without numbering that the file has as a list mark; `?` where only a fingerprint is kept. */
function removedWords(work: Work, block: Block): Pick<Change, "removed" | "spare"> {
  const { prepared } = work.alignment;
  const removed: string[] = [];
  const spare: string[] = [];
  for (let y = block.bStart; y < block.bEnd; y++) {
    const word = work.index.word(prepared.stream[y]!) || "?";
    if (prepared.optional[y] === 2 || (prepared.optional[y] === 1 && !insideOptional(prepared, block))) {
      spare.push(word);
      continue;
    }
    if (isOrdinal(word) && itemBetween(work.file, block)) continue;
    if (
      isOrdinal(word) &&
      [...range(block.aStart - 1, block.aEnd + 1)].some((i) => work.file.words.marks.get(i)?.endsWith(word))
    )
      continue;
    removed.push(word);
  }
  return { removed, spare };
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}

interface Expression {
  source: string;
  whole: RegExp;
  wild: boolean;
  literals: ReadonlySet<string>;
}

const expressions = new WeakMap<LicenceIndex, Map<number, Expression>>();

function expression(index: LicenceIndex, match: number): Expression {
  const cache = expressions.get(index) ?? new Map<number, Expression>();
  expressions.set(index, cache);
  let found = cache.get(match);
  if (!found) {
    const source = index.data.matches[match]!;
    found = {
      source,
      whole: new RegExp(`^ ?(?:${source}) ?$`, "s"),
      wild: /\.[+*{]/.test(source),
      literals: new Set(source.match(/[a-z]{2,}/g) ?? []),
    };
    cache.set(match, found);
  }
  return found;
}

/** Longest name that may stand in a slot, in words. */
const LONGEST_NAME = 40;

/** Takes from a change what its slots may hold. */
function fillSlots(work: Work, change: Change, slots: Slot[]): void {
  const together = slots.every((slot) => slot.at === slots[0]!.at);
  const trials = together ? [slots] : slots.map((slot) => [slot]);
  if (change.added.length === 0 || trials.some((trial) => fills(work, change, trial))) {
    change.added = [];
    if (together) return;
  }
  const wanted = slots.filter((s) => !s.optional && !expression(work.index, s.match).whole.test(""));
  if (change.added.length > 0 || change.removed.length > 0)
    change.removed.push(...wanted.flatMap((s) => wordsOf(work, s)));
  const literals = new Set(slots.flatMap((s) => [...expression(work.index, s.match).literals, ...wordsOf(work, s)]));
  const foreign = change.added.filter((word) => !literals.has(word));
  const wild = slots.some((s) => expression(work.index, s.match).wild);
  if (wild && isNames(foreign)) dropNames(change, (word) => literals.has(word));
}

function wordsOf(work: Work, slot: Slot): string[] {
  return slot.defaults.map((word) => work.index.word(word));
}

function isNames(words: readonly string[]): boolean {
  return words.length <= LONGEST_NAME && !words.some((word) => DECISIVE.has(word));
}

/** Whether a change's words are what one slot, or several that follow each other, may hold. */
function fills(work: Work, change: Change, slots: Slot[]): boolean {
  const expressions = slots.map((slot) => expression(work.index, slot.match));
  const own = slots.flatMap((slot) => wordsOf(work, slot));
  const text = change.added.join(" ");
  if (text === own.join(" ")) return true;
  const literals = new Set([...own, ...expressions.flatMap((e) => [...e.literals])]);
  const wild = expressions.some((e) => e.wild);
  const names = isNames(change.added.filter((word) => !literals.has(word)));
  if (wild && !names) return false;
  if (text.length < 2000 && wholeOf(work, slots).test(text)) return true;
  if (!wild || change.removed.length > 0) return false;
  if (literals.has("neither") && literals.has("not")) return endorses(change.added);
  return own.every((word) => LIGHT.has(word) || PARTIES.has(word) || change.added.includes(word));
}

/** One expression for slots that follow each other; each may hold its own words as well. */
function wholeOf(work: Work, slots: Slot[]): RegExp {
  const parts = slots.map(
    (slot) => `(?:${expression(work.index, slot.match).source}|${wordsOf(work, slot).join(" ")})`,
  );
  return parts.length === 1
    ? expression(work.index, slots[0]!.match).whole
    : new RegExp(`^ ?${parts.join(" ?")} ?$`, "s");
}

/** `Neither A nor B may` and `the names of A and B may not` say the same, said once. */
function endorses(words: readonly string[]): boolean {
  const neither = words.some((word) => /^(neither|none|nor|no)$/.test(word));
  const nots = words.filter((word) => word === "not").length;
  return (
    words.includes("may") &&
    (neither ? nots === 0 : nots === 1) &&
    !words.some((word) => /^(must|without|except|only|unless)$/.test(word))
  );
}

/** Words of a name that stand in a slot among other changes. */
function dropNames(change: Change, known: (word: string) => boolean): void {
  change.added = change.added.filter(
    (word) => known(word) || change.removed.includes(word) || LIGHT.has(word) || PARTIES.has(word),
  );
}

/** A slot that the file has nothing in. */
function emptySlot(work: Work, slot: Slot): Change {
  const free = slot.optional || expression(work.index, slot.match).whole.test("");
  const removed = free ? [] : slot.defaults.map((word) => work.index.word(word));
  return { aStart: -1, aEnd: -1, bStart: slot.at, bEnd: slot.at, added: [], removed, spare: [], significant: false };
}

/** Pairs off what is the same within a change: equal words, words joined or parted, spellings, plurals. */
function reduce(work: Work, change: Change): void {
  const { index } = work;
  pairOff(change, (a, b) => a === b);
  pairOff({ added: change.added, removed: change.spare }, (a, b) => a === b || misspelt(a, b, (w) => index.isWord(w)));
  if (change.added.length > 0 && change.removed.length > 0) {
    change.added = change.added.flatMap(
      (word) => (change.removed.includes("not") && CONTRACTIONS[word]?.split(" ")) || [word],
    );
    pairOff(change, (a, b) => a === b);
    if (change.added.join("") === change.removed.join("")) [change.added, change.removed] = [[], []];
    work.slips += pairOff(change, (a, b) => misspelt(a, b, (w) => index.isWord(w)));
    joined(change);
    work.light += 0.25 * pairOff(change, samePlural);
    work.light += 0.1 * pairOff(change, (a, b) => THINGS.has(a) && THINGS.has(b));
  }
}

/** Takes off pairs that are the same; returns how many. */
function pairOff(change: Pick<Change, "added" | "removed">, same: (added: string, removed: string) => boolean): number {
  let pairs = 0;
  for (let r = 0; r < change.removed.length; r++) {
    const a = change.added.findIndex((word) => same(word, change.removed[r]!));
    if (a < 0) continue;
    change.added.splice(a, 1);
    change.removed.splice(r--, 1);
    pairs++;
  }
  return pairs;
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  dont: "do not",
  doesnt: "does not",
  isnt: "is not",
  arent: "are not",
  wont: "will not",
  cannot: "can not",
  cant: "can not",
};

/** `non commercial` for `noncommercial`, `dis- claimer` at a line's end, and the other way about. */
function joined(change: Change): void {
  const { added, removed } = change;
  for (let a = 0; a + 1 < added.length; a++) {
    const r = removed.indexOf(added[a]! + added[a + 1]!);
    if (r >= 0) {
      added.splice(a, 2);
      removed.splice(r, 1);
    }
  }
  for (let r = 0; r + 1 < removed.length; r++) {
    const a = added.indexOf(removed[r]! + removed[r + 1]!);
    if (a >= 0) {
      removed.splice(r, 2);
      added.splice(a, 1);
    }
  }
}

/** Words apart at most that a word may have moved without a change of meaning (`data, or profits`). */
const MOVE = 10;

function cancelMoves(work: Work, changes: Change[]): void {
  for (const from of changes) {
    for (const to of changes) {
      if (from === to || Math.abs(from.bStart - to.bStart) > MOVE) continue;
      from.removed = from.removed.filter((word) => {
        const at = NEGATIONS.has(word) || MODALS.has(word) ? -1 : to.added.indexOf(word);
        if (at < 0) return true;
        to.added.splice(at, 1);
        work.light += 0.25;
        return false;
      });
    }
  }
}

/** Names and a line of description filled into an appendix that shows how to apply the licence. */
function fillsAppendix(work: Work, change: Change): boolean {
  const { optional } = work.alignment.prepared;
  const inside = optional[change.bStart] === 1 && optional[change.bStart - 1] === 1 && optional[change.bEnd] === 1;
  return inside && change.added.length <= 20 && !change.added.some((word) => DECISIVE.has(word));
}

/** Decides whether what is left of a change matters. */
function settle(work: Work, change: Change): void {
  const { added, removed } = change;
  if (fillsAppendix(work, change) && !removed.some((word) => DECISIVE.has(word))) {
    work.light += 0.1;
    return;
  }
  const glue = (word: string) => LIGHT.has(word);
  if (added.every(glue) && removed.every(glue)) {
    work.light += 0.35 * (added.length + removed.length);
    return;
  }
  if (isParty(work, change)) {
    work.light += 0.35;
    return;
  }
  change.significant = true;
}

/** One party for another in a disclaimer: `the regents and contributors` for `the copyright holders`. */
function isParty(work: Work, change: Change): boolean {
  const party = (word: string) => PARTIES.has(word) || LIGHT.has(word);
  const holder = (word: string) => PARTIES.has(word) && !/^(and|or|any|all)$/.test(word);
  if (!change.removed.every(party) || ![...change.added, ...change.removed].some(holder)) return false;
  const rest = change.added.filter((word) => !party(word));
  if (rest.length === 0) return true;
  if (!change.removed.some(holder) || rest.length > 12) return false;
  return rest.every((word) => !DECISIVE.has(word) && (!work.index.isWord(word) || isName(work.file, change, word)));
}

/** Written with a capital where the words around are not all capitals. */
function isName(file: FileText, change: Change, word: string): boolean {
  const slice = file.slice(Math.max(0, change.aStart - 5), Math.min(file.count, change.aEnd + 5));
  if (slice === slice.toUpperCase()) return false;
  return (
    new RegExp(`\\b${word[0]!.toUpperCase()}${word.slice(1)}\\b`, "i").exec(slice)?.[0].charAt(0) ===
    word[0]!.toUpperCase()
  );
}
