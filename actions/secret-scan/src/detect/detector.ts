import { STRUCTURES } from "../rules/structures.ts";
import type { TokenRule } from "../rules/types.ts";
import { createMatcher } from "../scan/matcher.ts";
import { findRuns } from "../scan/runs.ts";
import { acceptLiteral, NAME_WORDS, neighbourhood, promisesValue } from "./literal-rule.ts";
import { settleOverlaps } from "./overlaps.ts";
import { judgeRun, shapesOf } from "./shapes.ts";
import { acceptStructure } from "./structures.ts";
import { isTestPath, syntaxOf } from "./syntax.ts";
import { acceptToken, allTokenRules, isShapeRule, patternOf } from "./tokens.ts";
import type { CreateDetector, Detector, MatchRule } from "./types.ts";
import type { Work } from "./work.ts";

/** A rule for the matcher, and what is done with its matches. */
interface Handled {
  rule: MatchRule;
  accept(work: Work, match: RegExpExecArray, offset: number): void;
}

const LEAST_RUN = 16;

/** Makes a detector. */
export const createDetector: CreateDetector = (setup = {}): Detector => {
  const tokens = allTokenRules();
  const shapes = shapesOf(tokens);
  const handled = handledRules(tokens);
  const matcher = createMatcher(handled.map(({ rule }) => rule));
  const depth = setup.depth ?? 4;
  const search = (work: Work) => {
    matcher.find(work.bytes, work.regions, (rule, match, offset) => handled[rule]!.accept(work, match, offset));
    findRuns(work.bytes, work.regions, LEAST_RUN, (start, end) => judgeRun(work, shapes, start, end));
  };
  return {
    scan(bytes, source, regions, unseen = () => {}) {
      const work: Work = { bytes, syntax: syntaxOf(source.path), path: source.path, regions, depth, found: [], unseen };
      search(work);
      return settleOverlaps(work.found);
    },
    settle(hit, places) {
      void isTestPath;
      void places;
      return hit;
    },
  };
};

function handledRules(tokens: readonly TokenRule[]): Handled[] {
  return [
    ...tokens.filter((rule) => !isShapeRule(rule)).map(handleToken),
    ...STRUCTURES.map(handleStructure),
    ...handleLiterals(),
  ];
}

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

function handleStructure(rule: (typeof STRUCTURES)[number]): Handled {
  const { pattern, flags = "", keywords, reach } = rule;
  return {
    rule: { pattern, flags, keywords, ...(reach ? { reach } : {}) },
    accept: (work, match, offset) => acceptStructure(work, rule, match, offset),
  };
}

function handleLiterals(): Handled[] {
  const near = neighbourhood();
  const words = [...new Set([...NAME_WORDS, ...near.words])];
  return [
    {
      rule: {
        pattern: words.map((word) => word.replace(/[.]/g, "\\.")).join("|"),
        flags: "i",
        keywords: words,
        promises: promisesValue,
      },
      accept: (work, match, offset) => {
        const start = offset + match.index;
        acceptLiteral(work, near, start, start + match[0].length);
      },
    },
  ];
}
