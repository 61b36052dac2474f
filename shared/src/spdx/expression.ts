import { findException, findLicence, isDeprecatedException, replacementsFor } from "./list.ts";
import { suggestException, suggestLicence } from "./suggest.ts";

/** A place in the expression's text: UTF-16 offsets, `end` after the last character. */
export interface Span {
  start: number;
  end: number;
}

/** One licence, with what may follow its id. */
export interface LicenceTerm extends Span {
  kind: "licence";
  /** The list's spelling where the id is listed, else as written. */
  id: string;
  /** Written with `+`. */
  plus: boolean;
  exception?: string;
}

/** `AND` or `OR` over two operands or more, in the order written. */
export interface Compound extends Span {
  kind: "and" | "or";
  operands: Expression[];
}

export type Expression = LicenceTerm | Compound;

/** Why an expression is not what the SPDX specification (annex D) and list ask for. */
export interface ExpressionProblem extends Span {
  kind:
    | "empty"
    | "syntax"
    | "unknown-licence"
    | "unknown-exception"
    | "deprecated-licence"
    | "deprecated-exception"
    | "letter-case"
    | "operator-case"
    | "too-long";
  message: string;
  /** What to write in place of the span; several when only the author knows which. */
  suggestions: readonly string[];
}

export interface ParsedExpression {
  /** Present whenever the text has the form of an expression, even with unknown ids. */
  expression?: Expression;
  problems: ExpressionProblem[];
}

interface Token extends Span {
  text: string;
}

/** Longer texts are no licence declaration; the limit keeps hostile input cheap. */
const maxLength = 10_000;
/** Deeper nesting is refused rather than recursed into. */
const maxDepth = 50;

class Failure extends Error {
  readonly problem: ExpressionProblem;
  constructor(problem: ExpressionProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

function fail(
  kind: ExpressionProblem["kind"],
  message: string,
  span: Span,
  suggestions: readonly string[] = [],
): never {
  throw new Failure({ kind, message, start: span.start, end: span.end, suggestions });
}

function tokenise(text: string): Token[] {
  return [...text.matchAll(/[()]|[^\s()]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Recursive descent over `or := and (OR and)*`, `and := term (AND term)*`, `term := ( or ) | id [+] [WITH exception]`. */
class Parser {
  private readonly tokens: Token[];
  private readonly whole: Span;
  private next = 0;
  readonly problems: ExpressionProblem[] = [];

  constructor(text: string) {
    this.tokens = tokenise(text);
    this.whole = { start: 0, end: text.length };
  }

  parse(): Expression {
    const expression = this.compound("or", 0);
    const rest = this.tokens[this.next];
    if (rest?.text === ")") fail("syntax", "A closing bracket without its opening one", rest);
    if (rest) fail("syntax", `AND, OR or WITH is missing before "${rest.text}"`, rest);
    return expression;
  }

  private compound(kind: "or" | "and", depth: number): Expression {
    const operand = () => (kind === "or" ? this.compound("and", depth) : this.term(depth));
    const first = operand();
    const operands = [first];
    while (this.operator(kind === "or" ? "OR" : "AND")) operands.push(operand());
    const last = operands.at(-1) ?? first;
    return operands.length === 1 ? first : { kind, operands, start: first.start, end: last.end };
  }

  private operator(name: "AND" | "OR" | "WITH"): boolean {
    const token = this.tokens[this.next];
    if (token?.text.toUpperCase() !== name) return false;
    this.next++;
    // SPDX 2.3 knows upper case only; SPDX 3.0 also all lower case, and many tools still do not.
    if (token.text !== name) this.report("operator-case", `Write ${name} in capitals`, token, [name]);
    return true;
  }

  private term(depth: number): Expression {
    const token = this.tokens[this.next];
    if (!token) fail("syntax", "A licence id is missing at the end", { start: this.whole.end, end: this.whole.end });
    if (token.text === "(") return this.bracketed(token, depth);
    if (/^(\)|AND|OR|WITH)$/i.test(token.text)) fail("syntax", `A licence id is missing before "${token.text}"`, token);
    this.next++;
    return this.withException(this.licence(token));
  }

  private bracketed(open: Token, depth: number): Expression {
    if (depth >= maxDepth) fail("syntax", `Brackets are nested more than ${maxDepth} deep`, open);
    this.next++;
    const inner = this.compound("or", depth + 1);
    const close = this.tokens[this.next];
    if (close?.text !== ")") fail("syntax", "The closing bracket is missing", open);
    this.next++;
    return inner;
  }

  private licence(token: Token): LicenceTerm {
    const plus = token.text.length > 1 && token.text.endsWith("+");
    const written = plus ? token.text.slice(0, -1) : token.text;
    if (!/^[A-Za-z0-9.:-]+$/.test(written))
      fail("syntax", `"${token.text}" is not the form of a licence id`, token, suggestLicence(token.text));
    const span = { start: token.start, end: token.end };
    if (isOwnReference(written)) return { kind: "licence", id: written, plus, ...span };
    const listed = findLicence(written);
    if (!listed)
      this.report("unknown-licence", `"${written}" is not on the SPDX licence list`, token, suggestLicence(token.text));
    else this.reportSpelling(written, listed.id, plus, token);
    return { kind: "licence", id: listed?.id ?? written, plus, ...span };
  }

  private reportSpelling(written: string, id: string, plus: boolean, token: Token): void {
    const replacements = plus ? replacementsFor(id).filter((r) => r.endsWith("-or-later")) : replacementsFor(id);
    if (findLicence(id)?.deprecated)
      this.report("deprecated-licence", `SPDX no longer recommends "${token.text}"`, token, replacements);
    else if (written !== id) this.report("letter-case", `The SPDX list writes "${id}"`, token, [plus ? `${id}+` : id]);
  }

  private withException(term: LicenceTerm): LicenceTerm {
    if (!this.operator("WITH")) return term;
    const token = this.tokens[this.next];
    if (!token || /^([()]|AND|OR|WITH)$/i.test(token.text))
      fail("syntax", "An exception id is missing after WITH", token ?? this.tokens.at(-1) ?? term);
    this.next++;
    const exception = findException(token.text);
    if (!exception && !/^AdditionRef-|^DocumentRef-/.test(token.text))
      this.report(
        "unknown-exception",
        `"${token.text}" is not an exception of the SPDX list`,
        token,
        suggestException(token.text),
      );
    else if (exception && isDeprecatedException(exception))
      this.report("deprecated-exception", `SPDX no longer recommends "${exception}"`, token);
    else if (exception && exception !== token.text)
      this.report("letter-case", `The SPDX list writes "${exception}"`, token, [exception]);
    return { ...term, exception: exception ?? token.text, end: token.end };
  }

  private report(
    kind: ExpressionProblem["kind"],
    message: string,
    span: Span,
    suggestions: readonly string[] = [],
  ): void {
    this.problems.push({ kind, message, start: span.start, end: span.end, suggestions });
  }
}

/** `LicenseRef-...`, also behind `DocumentRef-...:`: a licence that the author's own document defines. */
export function isOwnReference(id: string): boolean {
  return /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/i.test(id);
}

/** Reads an SPDX licence expression; what is wrong with it stands in `problems`, with places and suggestions. Never throws. */
export function parseExpression(text: string): ParsedExpression {
  const whole = { start: 0, end: text.length };
  if (text.trim() === "")
    return { problems: [{ kind: "empty", message: "No licence is given", suggestions: [], ...whole }] };
  if (text.length > maxLength)
    return {
      problems: [{ kind: "too-long", message: `Longer than ${maxLength} characters`, suggestions: [], ...whole }],
    };
  const parser = new Parser(text);
  try {
    return { expression: parser.parse(), problems: parser.problems };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { problems: [...parser.problems, error.problem] };
  }
}

/** Every licence of an expression, from left to right. */
export function licencesIn(expression: Expression): LicenceTerm[] {
  return expression.kind === "licence" ? [expression] : expression.operands.flatMap(licencesIn);
}

function formatTerm(term: LicenceTerm): string {
  return `${term.id}${term.plus ? "+" : ""}${term.exception ? ` WITH ${term.exception}` : ""}`;
}

/** Writes an expression with the brackets it needs and no others. */
export function formatExpression(expression: Expression): string {
  if (expression.kind === "licence") return formatTerm(expression);
  const parts = expression.operands.map((operand) => {
    const text = formatExpression(operand);
    return expression.kind === "and" && operand.kind === "or" ? `(${text})` : text;
  });
  return parts.join(expression.kind === "and" ? " AND " : " OR ");
}

/**
 * The text with every problem that has exactly one suggestion mended, or the one id that a licence's name means;
 * undefined when nothing is left to mend by machine.
 */
export function mendExpression(text: string): string | undefined {
  const { expression, problems } = parseExpression(text);
  if (!expression) {
    const [only, ...others] = suggestLicence(text);
    return others.length === 0 ? only : undefined;
  }
  const mendable = problems.filter((problem) => problem.suggestions.length === 1);
  if (mendable.length === 0) return undefined;
  return mendable.reduceRight((mended, p) => mended.slice(0, p.start) + p.suggestions[0] + mended.slice(p.end), text);
}
