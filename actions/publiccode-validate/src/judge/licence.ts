import type { ScalarNode } from "../../../../shared/src/publiccode/tree.ts";
import {
  type ExpressionProblem,
  formatExpression,
  licencesIn,
  mendExpression,
  parseExpression,
} from "../../../../shared/src/spdx/expression.ts";
import { findLicence } from "../../../../shared/src/spdx/list.ts";
import { replaceScalar } from "../fix/edit.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

const spelling: ReadonlySet<ExpressionProblem["kind"]> = new Set([
  "letter-case",
  "operator-case",
  "deprecated-licence",
  "deprecated-exception",
]);

/** `legal.license`: an SPDX expression of open-source licences. */
export function judgeLicence(subject: Case) {
  eachText(subject, "legal.license", (node, path) => {
    const value = node.text.trim();
    if (value === "") return;
    const { expression, problems } = parseExpression(value);
    const wrong = problems.find((problem) => !spelling.has(problem.kind));
    const refused = referenceRefuses(value, problems);
    if (!expression || wrong) return subject.at(path, invalid(subject, node, value, wrong, refused));
    for (const problem of problems) subject.at(path, misspelt(subject, node, value, problem, refused));
    judgeOpenness(subject, value, formatExpression(expression) !== "");
  });
}

/**
 * The reference parser (github/go-spdx 2.7): ids in any letter case, AND and OR in capitals, WITH in either, and, by a slip, `-only`
 * and `-or-later` behind ids that have no such form.
 */
function referenceRefuses(value: string, problems: readonly ExpressionProblem[]): boolean {
  return problems.some((problem) => {
    const text = value.slice(problem.start, problem.end);
    if (problem.kind === "operator-case") return !/^with$/i.test(text);
    if (problem.kind !== "unknown-licence") return !spelling.has(problem.kind);
    return findLicence(text.replace(/\+$/, "").replace(/-(only|or-later)$/, "")) === undefined;
  });
}

function invalid(
  subject: Case,
  node: ScalarNode,
  value: string,
  wrong: ExpressionProblem | undefined,
  refused: boolean,
): Problem {
  const joined = joinedByOr(value);
  const suggestion = mendExpression(value) ?? joined;
  const valid =
    suggestion !== undefined &&
    parseExpression(suggestion).problems.every((p) => p.kind !== "unknown-licence" && p.kind !== "syntax");
  const why = wrong?.message ?? "";
  const several = wrong && wrong.suggestions.length > 1 ? wrong.suggestions.join(" / ") : undefined;
  if (!valid && !several)
    return { rule: "licence", values: { value, why }, levels: { reference: refused ? "error" : "off" } };
  const fix: Problem["fix"] = valid
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        // Whether two names mean a choice or both at once only the authors know.
        safety: suggestion === joined || wrong?.kind === "unknown-licence" ? "review" : "safe",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  const values = { value, why, suggestion: valid ? suggestion : several! };
  return { rule: "licence", message: "licence.suggest", values, levels: { reference: refused ? "error" : "off" }, fix };
}

/** `MIT, Apache-2.0` and `MIT/Apache-2.0` as a choice. */
function joinedByOr(value: string): string | undefined {
  const parts = value.split(/\s*[,;/|]\s*/).filter((part) => part !== "");
  if (parts.length < 2 || parts.some((part) => findLicence(part) === undefined)) return undefined;
  return parts.map((part) => findLicence(part)!.id).join(" OR ");
}

function misspelt(
  subject: Case,
  node: ScalarNode,
  value: string,
  problem: ExpressionProblem,
  refused: boolean,
): Problem {
  const written = value.slice(problem.start, problem.end);
  const deprecated = problem.kind === "deprecated-licence" || problem.kind === "deprecated-exception";
  const [only] = problem.suggestions;
  const fixed = only && value.slice(0, problem.start) + only + value.slice(problem.end);
  const fix: Problem["fix"] =
    fixed && problem.suggestions.length === 1
      ? {
          description: subject.words("fix.write", { value: fixed }),
          safety: "safe",
          edits: replaceScalar(subject.file, node, fixed),
        }
      : undefined;
  const levels: Problem["levels"] = {
    standard: deprecated ? "note" : "warning",
    reference: refused && problem.kind === "operator-case" ? "error" : "off",
  };
  const message = deprecated ? "licence-spelling.deprecated" : "licence-spelling";
  return {
    rule: "licence-spelling",
    message,
    values: { value: written, suggestion: problem.suggestions.join(" / ") || "..." },
    levels,
    fix,
  };
}

/** The list says of AGPL-1.0 that it is free, and nothing of AGPL-1.0-only: the text is the same. */
function isOpen(id: string): boolean {
  const listed = findLicence(id);
  return listed !== undefined && (listed.osiApproved || listed.fsf === "free" || /^(CC0-|Unlicense)/.test(id));
}

/** Whether OSI or FSF call every licence of the expression open or free; nothing is claimed of licences for data and texts. */
function judgeOpenness(subject: Case, value: string, valid: boolean) {
  const { expression } = parseExpression(value);
  if (!expression || !valid) return;
  for (const { id } of licencesIn(expression)) {
    const path = ["legal", "license"];
    const listed = findLicence(id);
    if (!listed) subject.at(path, { rule: "licence-not-open", message: "licence-not-open.own", values: { value: id } });
    else if (!isOpen(id) && !isOpen(id.replace(/-(only|or-later)$/, "")))
      subject.at(path, { rule: "licence-not-open", values: { value: id } });
  }
}
