import type { Hit, Place } from "../detect/types.ts";
import { compileGo, type Expression } from "./expression.ts";
import { list, type Table, tables, text } from "./toml.ts";

/** One allow-list of a gitleaks configuration. */
export interface AllowList {
  every: boolean;
  commits: ReadonlySet<string>;
  paths: readonly Expression[];
  regexes: readonly Expression[];
  stopwords: readonly string[];
  target: "secret" | "match" | "line";
  /** Rules it is limited to; empty means all. */
  rules: ReadonlySet<string>;
}

/** Reads `[allowlist]` and `[[allowlists]]` of a table. */
export function readAllowLists(table: Table): AllowList[] {
  return [...tables(table, "allowlist"), ...tables(table, "allowlists")].map((entry) => {
    const target = text(entry, "regexTarget");
    return {
      every: /^(?:and|&&)$/i.test(text(entry, "condition")),
      commits: new Set(list(entry, "commits").map((commit) => commit.toLowerCase())),
      paths: list(entry, "paths").map(compileGo),
      regexes: list(entry, "regexes").map(compileGo),
      stopwords: list(entry, "stopwords").map((word) => word.toLowerCase()),
      target: target === "match" || target === "line" ? target : "secret",
      rules: new Set(list(entry, "targetRules")),
    };
  });
}

/** True where an allow-list lets the hit pass at that place. */
export function allows(allowed: AllowList, hit: Hit, place: Place): boolean {
  const answers: boolean[] = [];
  if (allowed.commits.size > 0)
    answers.push(place.commit !== undefined && allowed.commits.has(place.commit.toLowerCase()));
  if (allowed.paths.length > 0)
    answers.push(place.path !== undefined && allowed.paths.some((path) => path.test(place.path!)));
  if (allowed.every && answers.includes(false)) return false;
  if (!allowed.every && answers.includes(true)) return true;
  if (allowed.stopwords.length > 0)
    answers.push(allowed.stopwords.some((word) => hit.secret.toLowerCase().includes(word)));
  if (allowed.regexes.length > 0) answers.push(allowed.regexes.some((regex) => regex.test(targetOf(allowed, hit))));
  return answers.length > 0 && (allowed.every ? answers.every(Boolean) : answers.some(Boolean));
}

function targetOf({ target }: AllowList, hit: Hit): string {
  return target === "match" ? hit.match : target === "line" ? hit.line : hit.secret;
}
