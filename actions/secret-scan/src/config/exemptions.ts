import { createHash } from "node:crypto";
import { UserError } from "../../../../shared/src/errors.ts";
import type { Hit, Place } from "../detect/types.ts";

/** What earlier runs of this or another scanner have accepted: true where the hit is one of those at that place. */
export type Exemption = (hit: Hit, place: Place) => boolean;

/** Lines of `.gitleaksignore`: `commit:file:rule:line` or `file:rule:line`. */
export function readGitleaksIgnore(text: string): Exemption {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line && !line.startsWith("#"));
  const known = new Set(lines.map((line) => line.replace(/\\/g, "/")));
  return ({ rule, startLine }, { path, commit, line = startLine }) => {
    if (path === undefined || line === undefined) return false;
    const short = `${path}:${rule}:${line}`;
    return known.has(short) || (commit !== undefined && known.has(`${commit}:${short}`));
  };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${path} is not valid JSON. Write it anew with the tool that made it.`, { cause: error });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A gitleaks JSON report used as a baseline. Redacted entries are known by their place, others by the secret itself. */
export function readGitleaksBaseline(text: string, path: string): Exemption {
  const report = parseJson(text, path);
  if (!Array.isArray(report)) throw new UserError(`${path} is no gitleaks report: it must hold a list of findings.`);
  const secrets = new Set<string>();
  const places = new Set<string>();
  for (const entry of report.filter(isRecord)) {
    const { Secret: secret, File: file, RuleID: rule, StartLine: line } = entry;
    if (typeof secret === "string" && secret && !/^REDACTED|\.\.\.$/.test(secret))
      secrets.add(Buffer.from(secret).toString("latin1"));
    else places.add(`${String(file)}:${String(rule)}:${String(line)}`);
  }
  return (hit, { path: at, line = hit.startLine }) =>
    secrets.has(hit.secret) || places.has(`${at}:${hit.rule}:${line}`);
}

/** detect-secrets' `.secrets.baseline`: SHA-1 of each secret by file. */
export function readSecretsBaseline(text: string, path: string): Exemption {
  const root = parseJson(text, path);
  const results = isRecord(root) && isRecord(root["results"]) ? root["results"] : undefined;
  if (!results) throw new UserError(`${path} is no detect-secrets baseline: it has no "results".`);
  const known = new Set<string>();
  for (const [file, entries] of Object.entries(results))
    for (const entry of Array.isArray(entries) ? entries.filter(isRecord) : [])
      known.add(`${file.replace(/\\/g, "/")}:${String(entry["hashed_secret"])}`);
  return ({ secret }, { path: at }) =>
    at !== undefined && known.has(`${at}:${createHash("sha1").update(secret, "latin1").digest("hex")}`);
}

/** `.secretlintignore`, and gitignore's syntax in general: a path that a pattern covers and no later `!` pattern frees. */
export function readIgnoredPaths(lines: readonly string[]): (path: string) => boolean {
  const patterns = lines
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => ({ free: line.startsWith("!"), pattern: globPattern(line.replace(/^!/, "")) }));
  return (path) => {
    let ignored = false;
    for (const { free, pattern } of patterns) if (pattern.test(path)) ignored = !free;
    return ignored;
  };
}

function globPattern(glob: string): RegExp {
  const anchored = glob.replace(/\/$/, "").includes("/");
  const body = glob
    .replace(/^\//, "")
    .replace(/\/$/, "/**")
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (mark) =>
      mark === "**/" ? "(?:[^/]+/)*" : mark === "**" ? ".*" : mark === "*" ? "[^/]*" : "[^/]",
    );
  return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${body}(?:/.*)?$`);
}

/** True for a line that its author marked: `gitleaks:allow`, and detect-secrets' `pragma: allowlist secret`. */
export function isMarkedAllowed(line: string): boolean {
  return /gitleaks:allow|betterleaks:allow|pragma: ?allowlist secret/.test(line);
}
