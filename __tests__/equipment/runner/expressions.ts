import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";

/** The contexts of an expression: `github`, `env`, `steps`, ... */
export type Contexts = { [name: string]: unknown };

const names = [
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "needs",
  "inputs",
  "strategy",
  "matrix",
];

type ExpressionData = ReturnType<Evaluator["evaluate"]>;

function toData(value: unknown): ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions = new Map<string, FunctionDefinition>(),
): ExpressionData {
  const tree = new Parser(new Lexer(expression).lex().tokens, names, [...functions.values()]).parse();
  const all = toData(Object.fromEntries(names.map((name) => [name, contexts[name] ?? {}]))) as InstanceType<
    typeof data.Dictionary
  >;
  return new Evaluator(tree, all, functions).evaluate();
}

/** `success()`, `failure()`, `always()` and `cancelled()` at this point of a job. */
function statusFunctions(status: "success" | "failure" | "skipped"): Map<string, FunctionDefinition> {
  const values = { success: status === "success", failure: status === "failure", always: true, cancelled: false };
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  );
}

/** Whether an `if` holds. */
export function holds(condition: string, contexts: Contexts, status: "success" | "failure" | "skipped"): boolean {
  const value = evaluate(condition, contexts, statusFunctions(status));
  return value.coerceString() !== "" && !["false", "0", "NaN"].includes(value.coerceString());
}

/** A text with its `${{ … }}` replaced. */
export function fill(text: unknown, contexts: Contexts): string {
  return String(text ?? "").replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression.trim(), contexts).coerceString(),
  );
}

/** A value of a workflow file with every expression evaluated; one that is nothing but an expression keeps its type. */
export function fillAll(value: unknown, contexts: Contexts): unknown {
  if (typeof value === "string") {
    const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(value)?.[1];
    if (whole === undefined) return fill(value, contexts);
    const json = evaluate(`toJSON(${whole.trim()})`, contexts).coerceString();
    return json === "" ? null : JSON.parse(json);
  }
  if (Array.isArray(value)) return value.map((item) => fillAll(item, contexts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, contexts)]));
}

/** A mapping of texts, as `env` and `with` have it. */
export function fillMap(map: { [name: string]: unknown } | undefined, contexts: Contexts): { [name: string]: string } {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, fill(value, contexts)]));
}
