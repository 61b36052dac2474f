import { decode } from "./decode.ts";
import { describeMatch } from "./describe.ts";
import { FileText } from "./file-text.ts";
import { described, type FurtherTerm, furtherTerms } from "./further.ts";
import { type LicenceIndex, licenceIndex } from "./lookup.ts";
import { idsIn, notices } from "./notices.ts";
import { findMatches, type Match } from "./spans.ts";
import type { Identification, IdentifyOptions, Span, Verdict } from "./types.ts";
import { DECISIVE } from "./weights.ts";

/** What licences a file holds or names. Pure: the bytes are all it looks at. */
export function identify(bytes: Buffer, _options: IdentifyOptions = {}): Identification {
  const { text, encoding } = decode(bytes);
  const index = licenceIndex();
  const file = new FileText(text, index);
  const matches = findMatches(index, file);
  const taken = takenWords(file, matches);
  const answer = judge(index, file, matches, taken);
  return { ...answer, copyright: file.cleaned.copyright, encoding };
}

type Answer = Omit<Identification, "copyright" | "encoding">;

/** A licence of which this much is there counts, although its words were changed. */
const SUBSTANTIAL = { share: 0.6, words: 40 };

function judge(index: LicenceIndex, file: FileText, matches: Match[], taken: Uint8Array): Answer {
  const texts = matches.filter((m) => m.accepted && m.alignment.prepared.kind === "text");
  const changed = matches.filter((m) => !m.accepted && m.alignment.prepared.kind === "text");
  const others = matches.filter((m) => m.accepted && m.alignment.prepared.kind !== "text");
  if (texts.length > 0) return judgeTexts(file, texts, changed, others, taken);
  const named = notices(index, file);
  const headers = others.filter((m) => m.alignment.prepared.kind === "header");
  const spoiled = changed.filter((m) => m.alignment.matched >= SUBSTANTIAL.words || m.share >= SUBSTANTIAL.share);
  const strong = spoiled.some(
    (m) => m.share >= SUBSTANTIAL.share || m.alignment.matched >= Math.min(100, file.count * 0.35),
  );
  if (spoiled.length > 0 && (strong || (named.length === 0 && headers.length === 0))) {
    const spans = spoiled.map((m) => describeMatch(file, m));
    return { ...withIds(spans, worst(spans)), further: [], disguises: disguises(file, spoiled) };
  }
  const spans = [
    ...headers.map((m): Span => ({ ...describeMatch(file, m), verdict: "named", deviations: [] })),
    ...named,
  ];
  const useful = withoutWeaker(spans);
  if (isRewritten(file, useful)) return { ...withIds(useful, "modified"), further: [], disguises: [] };
  return { ...withIds(useful, useful.length > 0 ? "named" : "none"), further: [], disguises: [] };
}

function judgeTexts(file: FileText, texts: Match[], changed: Match[], others: Match[], taken: Uint8Array): Answer {
  const terms = furtherTerms(file, taken).filter((term) => !isOther(term, changed));
  const hidden = disguises(file, texts);
  const spans = withoutCompanion(texts).map((m) => describeMatch(file, m));
  const spoiled = changed.filter((m) => m.share >= SUBSTANTIAL.share).map((m) => describeMatch(file, m));
  const exceptions = others.filter((m) => m.alignment.prepared.kind === "exception").map((m) => describeMatch(file, m));
  const verdict: Verdict = terms.length > 0 || hidden.length > 0 || spoiled.length > 0 ? "modified" : worst(spans);
  const answer = withIds(spans, verdict);
  const expression = exceptions.length > 0 ? withExceptions(answer.expression, exceptions) : answer.expression;
  const all = [...spans, ...spoiled, ...exceptions].sort((a, b) => a.startLine - b.startLine);
  return { ...answer, expression, spans: all, further: terms.map((t) => described(file, t)), disguises: hidden };
}

/** The first words of a file, where a licence's title stands, and the length from which a file is a text and not a pointer. */
const TITLE = { words: 8, text: 100, whole: 800, dense: 0.1 };

/** So begins a notice that points to a licence elsewhere. */
const POINTER =
  /licensed|licenced|\bunder\b|distribut|this (?:program|file|software|library|work|project)|copyright|permission|you may|lizenziert|concesso|licenciado|gegeven/i;

/** The right name over another text: long, dense with legal words, titled as a licence, and no licence's text. */
function isRewritten(file: FileText, spans: Span[]): boolean {
  if (spans.length === 0 || spans.some((s) => s.kind !== "name") || file.count < TITLE.text) return false;
  const first = Math.min(...spans.map((s) => s.startLine));
  const titled = first <= file.line(TITLE.words + 4) && !POINTER.test(file.slice(0, TITLE.words));
  if (!titled && file.count < TITLE.whole) return false;
  let decisive = 0;
  for (let i = 0; i < file.count; i++) if (DECISIVE.has(file.word(i))) decisive++;
  return decisive / file.count > TITLE.dense;
}

/** LGPL-3.0 adds permissions to GPL-3.0, whose text has to stand beside it: one licence, not two. */
function withoutCompanion(texts: Match[]): Match[] {
  const lesser = texts.some((m) => m.alignment.prepared.id === "LGPL-3.0");
  return lesser ? texts.filter((m) => m.alignment.prepared.id !== "GPL-3.0") : texts;
}

/** Terms that belong to another licence's text beside. */
function isOther(term: FurtherTerm, changed: Match[]): boolean {
  return changed.some(
    (m) => m.share >= SUBSTANTIAL.share && m.alignment.start <= term.start && m.alignment.end >= term.end,
  );
}

function takenWords(file: FileText, matches: Match[]): Uint8Array {
  const taken = new Uint8Array(file.count);
  for (const m of matches)
    if (m.accepted || m.share >= SUBSTANTIAL.share) taken.fill(1, m.alignment.start, m.alignment.end);
  return taken;
}

const ORDER: readonly Verdict[] = ["exact", "equivalent", "named", "partial", "modified", "none"];

function worst(spans: readonly Span[]): Verdict {
  return ORDER[Math.max(...spans.map((s) => ORDER.indexOf(s.verdict)))] ?? "none";
}

function withIds(
  spans: Span[],
  verdict: Verdict,
): { ids: string[]; expression: string; verdict: Verdict; spans: Span[] } {
  const ids = [...new Set(spans.flatMap((s) => idsIn(s.expression)))];
  const parts = [...new Set(spans.map((s) => s.expression))];
  const expression = parts.map((p) => (parts.length > 1 && / OR /.test(p) ? `(${p})` : p)).join(" AND ");
  return { ids, expression, verdict, spans };
}

/** `GPL-2.0 WITH Classpath-exception-2.0`, where the exception's text stands in the same file. */
function withExceptions(expression: string, exceptions: Span[]): string {
  const id = exceptions[0]!.id;
  return /^\S*GPL\S*$/.test(expression) ? `${expression} WITH ${id}` : expression;
}

/** A header says more than the name in it. */
function withoutWeaker(spans: Span[]): Span[] {
  const stem = (id: string) => id.replace(/-(only|or-later)$/, "");
  const first = new Set(spans.filter((s) => s.kind !== "name").map((s) => stem(s.id)));
  return spans.filter(
    (s, i) =>
      (s.kind !== "name" || !first.has(stem(s.id))) && spans.findIndex((o) => o.expression === s.expression) === i,
  );
}

function disguises(file: FileText, matches: Match[]): Identification["disguises"] {
  const inside = (offset: number) =>
    matches.some(
      (m) =>
        offset >= file.words.start[m.alignment.start]! - 200 && offset <= file.words.end[m.alignment.end - 1]! + 200,
    );
  const words = file.words.disguised
    .filter((i) => inside(file.words.start[i]!))
    .map((i) => ({
      line: file.line(i),
      what: "a word holds invisible characters or letters of another script that look like Latin ones",
    }));
  const marks = file.cleaned.hidden
    .filter((h) => inside(h.start))
    .map((h) => ({ line: file.lineAt(h.start), what: h.what }));
  return [...words, ...marks].slice(0, 50);
}
