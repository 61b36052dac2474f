import { plain } from "../report/text.ts";
import type { Finding, FindingDraft } from "./finding.ts";

/** A finding that somebody decided to live with, from the policy file or a baseline. */
export interface Exception {
  /** Rule id; absent means any rule. */
  rule?: string;
  /** Path, or a pattern with `*` and `**`. */
  path?: string;
  key?: string;
  fingerprint?: string;
  reason?: string;
  by?: string;
  /** ISO date; the exception holds to the end of that day, UTC. */
  expires?: string;
  /** Where it is written, `path:line`. */
  where: string;
  origin: "policy" | "baseline";
}

/** A finding with the exception that covers it. */
export interface Excepted {
  finding: Finding;
  exception: Exception;
}

export interface Sifted {
  kept: Finding[];
  excepted: Excepted[];
  /** Exceptions that expired although they would cover something, and those that cover nothing. */
  about: FindingDraft[];
}

/** Divides findings by the exceptions that hold on the day `now`. Expired and unused exceptions become findings themselves. */
export function sift(findings: readonly Finding[], exceptions: readonly Exception[], now: Date): Sifted {
  const kept: Finding[] = [];
  const excepted: Excepted[] = [];
  const used = new Set<Exception>();
  for (const finding of findings) {
    const matching = exceptions.filter((exception) => covers(exception, finding));
    for (const exception of matching) used.add(exception);
    const valid = matching.find((exception) => !isExpired(exception, now));
    if (valid) excepted.push({ finding, exception: valid });
    else kept.push(finding);
  }
  const about = exceptions.flatMap((exception) => aboutException(exception, used.has(exception), now));
  return { kept, excepted, about };
}

function covers(exception: Exception, finding: Finding): boolean {
  const { rule, path, key, fingerprint } = exception;
  if (!rule && !path && !key && !fingerprint) return false;
  return (
    (!rule || rule === finding.rule) &&
    (!fingerprint || fingerprint === finding.fingerprint) &&
    (!key || key === finding.location?.key) &&
    (!path || pathMatches(path, finding.location?.path ?? ""))
  );
}

/** Whether a path meets a pattern: `*` within a folder, `**` across folders, a trailing `/` everything below. */
export function pathMatches(pattern: string, path: string): boolean {
  const source = (pattern.endsWith("/") ? `${pattern}**` : pattern)
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => globs[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("");
  return new RegExp(`^${source}$`, "u").test(path);
}

const globs: Record<string, string> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };

function isExpired(exception: Exception, now: Date): boolean {
  return exception.expires !== undefined && now.toISOString().slice(0, 10) > exception.expires;
}

function aboutException(exception: Exception, used: boolean, now: Date): FindingDraft[] {
  const what = plain(exception.rule ?? exception.path ?? exception.fingerprint ?? "an exception");
  const [path = "", line] = splitWhere(exception.where);
  const location = { path, ...(line ? { startLine: line } : {}) };
  const identity = [exception.rule, exception.path, exception.key, exception.fingerprint].join(" ");
  if (used && isExpired(exception, now)) {
    const by = exception.by ? ` It was made by ${plain(exception.by)}.` : "";
    return [
      {
        rule: exception.origin === "baseline" ? "policy/baseline-expired" : "policy/exception-expired",
        message: `The exception for ${what} ended on ${exception.expires}.${by}`,
        help: "Mend what it covers, or decide again and write a new date.",
        location,
        identity,
      },
    ];
  }
  if (used || exception.origin === "baseline") return [];
  return [
    {
      rule: "policy/exception-unused",
      message: `The exception for ${what} covers nothing any more.`,
      help: "Remove it, so that a new finding of this kind is not hidden by it.",
      location,
      identity,
    },
  ];
}

function splitWhere(where: string): [string, number | undefined] {
  const match = /^(.*):(\d+)$/.exec(where);
  return match ? [match[1]!, Number(match[2])] : [where, undefined];
}
