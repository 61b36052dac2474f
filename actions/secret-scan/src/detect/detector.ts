import { handleGitleaks } from "../config/apply.ts";
import { usersRules } from "../config/users.ts";
import { ESCAPES, type Escape, escapePiece } from "../decode/escapes.ts";
import { expandBinary, expandText, needsWhole } from "../decode/expand.ts";
import { closeGap, GAPS, type Gap } from "../decode/gaps.ts";
import { inPlace } from "../decode/in-place.ts";
import { decodeRun } from "../decode/runs.ts";
import { STRUCTURES, type Structure } from "../rules/structures.ts";
import type { TokenRule } from "../rules/types.ts";
import { createMatcher } from "../scan/matcher.ts";
import { PROMISES, promisesListing } from "../scan/promises.ts";
import { findRuns } from "../scan/runs.ts";
import { searchPieces, workOf } from "./layers.ts";
import { acceptLiteral, NAME_WORDS, neighbourhood, promisesValue } from "./literal-rule.ts";
import { settleOverlaps } from "./overlaps.ts";
import { settleHit } from "./settle.ts";
import { judgeRun, shapesOf } from "./shapes.ts";
import { acceptStructure } from "./structures.ts";
import { acceptToken, allTokenRules, isShapeRule, patternOf, strongPrefixes } from "./tokens.ts";
import type { CreateDetector, Detector, MatchRule } from "./types.ts";
import type { Work } from "./work.ts";

/** A rule for the matcher, and what is done with its matches. */
interface Handled {
  rule: MatchRule;
  accept(work: Work, match: RegExpExecArray, offset: number): void;
}

const LEAST_RUN = 16;
const DEPTH = 4;

/** Makes a detector. */
export const createDetector: CreateDetector = (setup = {}): Detector => {
  const users = usersRules(setup);
  const ours = !setup.onlyGitleaks;
  const tokens = ours ? allTokenRules().filter(({ id }) => users.isActive(id)) : [];
  const shapes = shapesOf(tokens);
  const handled = [
    ...(ours ? ownRules(tokens) : []),
    ...decoders(tokens),
    ...(users.config ? handleGitleaks(users.config) : []),
  ];
  const matcher = createMatcher(handled.map(({ rule }) => rule));
  const search = (work: Work): void => {
    const { bytes, depth } = work;
    matcher.find(bytes, work.regions, (rule, match, offset) => handled[rule]!.accept(work, match, offset));
    findRuns(bytes, work.regions, LEAST_RUN, (start, end) => {
      if (ours) judgeRun(work, shapes, start, end);
      if (depth > 0) work.pieces.push(...decodeRun(bytes, start, end));
    });
    if (depth <= 0) return;
    if (work.binary) work.pieces.push(...expandBinary(bytes, work.path, work.unseen));
    else if (promisesListing(bytes, work.regions)) work.pieces.push(...expandText(bytes));
    const replaced = work.binary ? undefined : inPlace(bytes, work.pieces);
    if (replaced) work.pieces.push(replaced);
    searchPieces(work, search, users.filter);
  };
  return {
    scan(bytes, source, regions, unseen = () => {}) {
      const binary = needsWhole(bytes);
      const work = workOf(bytes, source.path, binary ? undefined : regions, binary, setup.depth ?? DEPTH, unseen);
      search(work);
      const kept = users
        .filter(work.found, bytes, source.path)
        .filter(({ rule, rank }) => rank > OWN || users.isActive(rule));
      return ours ? settleOverlaps(kept) : kept;
    },
    settle: (hit, places) => (users.isExempt(hit, places) ? undefined : settleHit(hit, places)),
  };
};

/** What the matcher looks for when no configuration adds to it. */
export function builtInRules(): MatchRule[] {
  const tokens = allTokenRules();
  return [...ownRules(tokens), ...decoders(tokens)].map(({ rule }) => rule);
}

/** Hits of rules of our own rank up to this. */
const OWN = 3;

function ownRules(tokens: readonly TokenRule[]): Handled[] {
  return [
    ...tokens.filter((rule) => !isShapeRule(rule)).map(handleToken),
    ...STRUCTURES.map(handleStructure),
    handleLiterals(),
  ];
}

function decoders(tokens: readonly TokenRule[]): Handled[] {
  const wrapped = tokens.length > 0 ? [handleWrapped(tokens)] : [];
  return [...ESCAPES.map(handleEscape), ...GAPS.filter((gap) => gap.keywords.length > 0).map(handleGap), ...wrapped];
}

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function handleToken(rule: TokenRule): Handled {
  const byNeighbour = rule.near && rule.prefix.length < 4;
  const keywords = byNeighbour ? rule.near! : [rule.infix ?? rule.prefix.toLowerCase()];
  return {
    rule: {
      pattern: patternOf(rule),
      flags: rule.anyCase ? "i" : "",
      keywords,
      ...(byNeighbour ? { reach: 400 } : {}),
    },
    accept: (work, match, offset) =>
      acceptToken(work, rule, offset + match.index, offset + match.index + match[0].length),
  };
}

function handleStructure(rule: Structure): Handled {
  const { pattern, flags = "", keywords, reach } = rule;
  return {
    rule: { pattern, flags, keywords, ...(reach ? { reach } : {}) },
    accept: (work, match, offset) => acceptStructure(work, rule, match, offset),
  };
}

function handleLiterals(): Handled {
  const near = neighbourhood();
  const keywords = [...new Set([...NAME_WORDS, ...near.words])];
  return {
    rule: { pattern: "", flags: "i", keywords, literal: true, promises: promisesValue },
    accept: (work, match, offset) => {
      const start = offset + match.index;
      acceptLiteral(work, near, start, start + match[0].length);
    },
  };
}

function handleEscape(written: Escape): Handled {
  const { pattern, flags = "", keywords } = written;
  return {
    rule: { pattern, flags, keywords, promises: PROMISES[written.via] },
    accept: (work, match, offset) => {
      if (work.depth <= 0 || offset + match.index < (work.closed.get(written.via) ?? 0)) return;
      const piece = escapePiece(written, work.bytes, match, offset);
      if (!piece) return;
      work.closed.set(written.via, piece.end);
      work.pieces.push(piece);
    },
  };
}

function handleGap(gap: Gap): Handled {
  return {
    rule: { pattern: "", flags: "i", keywords: gap.keywords, literal: true, promises: PROMISES[gap.via] },
    accept: (work, match, offset) => addGap(work, gap, offset + match.index),
  };
}

/** Bytes that a token cut by a line break may have before it: those of `[\w.+/=-]`, blanks and CR. */
const beforeBreak = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w.+/=\- \t\r]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Looks ahead for the line break that a wrapped token needs; without it a long run of `aaaa` costs an expression at every byte. */
function breaksSoon(bytes: Buffer, _start: number, end: number): boolean {
  const limit = Math.min(bytes.length, end + 300);
  let at = end;
  while (at < limit && beforeBreak[bytes[at]!]) at++;
  return bytes[at] === 10;
}

/** Tokens that go on in the next line, behind indentation or a comment's mark. */
function handleWrapped(tokens: readonly TokenRule[]): Handled {
  const prefixes = strongPrefixes(tokens);
  const gap = GAPS.find(({ via }) => via === "wrapped")!;
  const rest = "[\\w.+/=-]{0,200}[ \\t]*\\r?\\n[ \\t]*(?:[#*>|;+-]{1,2}|//|--)?[ \\t]*[\\w.+/=-]{2}";
  return {
    rule: {
      pattern: `(?:${prefixes.map(escapeText).join("|")})${rest}`,
      flags: "i",
      keywords: prefixes,
      reach: 300,
      promises: breaksSoon,
    },
    accept: (work, match, offset) => addGap(work, gap, offset + match.index + match[0].search(/[ \t]*\r?\n/)),
  };
}

function addGap(work: Work, gap: Gap, at: number): void {
  if (work.depth <= 0 || at < (work.closed.get(gap.via) ?? 0)) return;
  const piece = closeGap(gap, work.bytes, at);
  if (!piece) return;
  work.closed.set(gap.via, piece.end - gap.after / 2);
  work.pieces.push(piece);
}
