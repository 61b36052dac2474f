import { parse } from "smol-toml";
import { UserError } from "../../../../shared/src/errors.ts";
import { type AllowList, readAllowLists } from "./allow-list.ts";
import { compileGo, type Expression } from "./expression.ts";
import { flag, list, number, type Table, tables, text } from "./toml.ts";

/** A rule of a gitleaks configuration. */
export interface GitleaksRule {
  id: string;
  description: string;
  regex?: Expression;
  path?: Expression;
  keywords: string[];
  entropy: number;
  secretGroup: number;
  skipReport: boolean;
  allowLists: AllowList[];
  required: { id: string; withinLines?: number; withinColumns?: number }[];
}

/** A gitleaks configuration with what it extends. */
export interface GitleaksConfig {
  rules: GitleaksRule[];
  allowLists: AllowList[];
  /** It builds on the scanner's own rules (`useDefault`). */
  useDefault: boolean;
  /** Rules, by id, that it switches off. */
  disabled: ReadonlySet<string>;
}

/** gitleaks follows two levels of `extend`. */
const DEPTH = 2;

/**
 * Reads a configuration. `extended` holds the texts of files that it may name under `extend.path`. Throws UserError, naming file and
 * rule, where it cannot be used.
 */
export function readGitleaks(
  source: string,
  path: string,
  extended: Readonly<Record<string, string>> = {},
): GitleaksConfig {
  return read(source, path, extended, 0);
}

function read(source: string, path: string, extended: Readonly<Record<string, string>>, depth: number): GitleaksConfig {
  const root = parseToml(source, path);
  const [extend = {}] = tables(root, "extend");
  const own: GitleaksConfig = {
    rules: tables(root, "rules").map((table) => readRule(table, path)),
    allowLists: guarded(path, "the global allow-list", () => readAllowLists(root)),
    useDefault: flag(extend, "useDefault"),
    disabled: new Set(list(extend, "disabledRules")),
  };
  const basePath = text(extend, "path");
  if (!basePath || depth >= DEPTH) return own;
  const base = extended[basePath];
  if (base === undefined)
    throw new UserError(
      `${path} extends "${basePath}", which is not in the repository. Add the file or remove extend.path.`,
    );
  return merge(read(base, basePath, extended, depth + 1), own);
}

function parseToml(source: string, path: string): Table {
  try {
    return parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new UserError(`${path} is not valid TOML: ${reason}`, { cause: error });
  }
}

function guarded<T>(path: string, what: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UserError(`${path}: ${what} has a pattern that cannot be used: ${error.message}`, { cause: error });
  }
}

function readRule(table: Table, path: string): GitleaksRule {
  const id = text(table, "id");
  if (!id) throw new UserError(`${path} has a rule without an id. Give every [[rules]] an id.`);
  return guarded(path, `the rule "${id}"`, () => ({
    id,
    description: text(table, "description"),
    ...(text(table, "regex") ? { regex: compileGo(text(table, "regex")) } : {}),
    ...(text(table, "path") ? { path: compileGo(text(table, "path")) } : {}),
    keywords: list(table, "keywords").map((word) => word.toLowerCase()),
    entropy: number(table, "entropy"),
    secretGroup: number(table, "secretGroup"),
    skipReport: flag(table, "skipReport"),
    allowLists: readAllowLists(table),
    required: tables(table, "required").map((entry) => ({
      id: text(entry, "id"),
      ...("withinLines" in entry ? { withinLines: number(entry, "withinLines") } : {}),
      ...("withinColumns" in entry ? { withinColumns: number(entry, "withinColumns") } : {}),
    })),
  }));
}

/** As gitleaks does: the extending file's words win, lists are joined. */
function merge(base: GitleaksConfig, own: GitleaksConfig): GitleaksConfig {
  const rules = new Map(base.rules.filter(({ id }) => !own.disabled.has(id)).map((rule) => [rule.id, rule]));
  for (const rule of own.rules) {
    const below = rules.get(rule.id);
    rules.set(rule.id, below ? mergeRule(below, rule) : rule);
  }
  return {
    rules: [...rules.values()],
    allowLists: [...base.allowLists, ...own.allowLists],
    useDefault: base.useDefault || own.useDefault,
    disabled: new Set([...base.disabled, ...own.disabled]),
  };
}

function mergeRule(below: GitleaksRule, above: GitleaksRule): GitleaksRule {
  return {
    ...below,
    ...above,
    description: above.description || below.description,
    entropy: above.entropy || below.entropy,
    secretGroup: above.secretGroup || below.secretGroup,
    keywords: [...new Set([...below.keywords, ...above.keywords])],
    allowLists: [...below.allowLists, ...above.allowLists],
    required: above.required.length > 0 ? above.required : below.required,
  };
}
