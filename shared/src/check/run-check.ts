import { policyRules } from "../policy/rules.ts";
import type { SettingsOf, SettingsSpec } from "../policy/settings.ts";
import { type Baseline, baselineExceptions, staleEntries } from "./baseline.ts";
import type { Check, CheckContext, Judgement, Report, Result } from "./check.ts";
import { type Exception, sift } from "./exceptions.ts";
import type { Finding, FindingDraft, Level } from "./finding.ts";
import { distinct, fingerprint } from "./fingerprint.ts";
import type { Rule } from "./rule.ts";

/** From which level on findings fail a run. */
export type FailOn = Level | "never";

/** `observe`: nothing fails and annotations are notices; `warn`: nothing fails; `enforce`: findings fail as configured. */
export type Mode = "observe" | "warn" | "enforce";

/** What policy says about one check, ready to apply: see `resolvePolicy`. */
export interface CheckPolicy {
  failOn: FailOn;
  onIncomplete: "fail" | "warn";
  mode: Mode;
  /** Rule id -> the level that policy gives it. */
  levels: ReadonlyMap<string, Level | "off">;
  exceptions: readonly Exception[];
  baseline?: Baseline;
  /** What loading the policy itself found: an enforced setting that the repository tries to weaken. */
  findings: readonly FindingDraft[];
}

/** The policy of a repository that has none. */
export const defaultPolicy: CheckPolicy = {
  failOn: "error",
  onIncomplete: "fail",
  mode: "enforce",
  levels: new Map(),
  exceptions: [],
  findings: [],
};

const rank: Record<Level, number> = { note: 1, warning: 2, error: 3 };

/**
 * Runs a check and applies policy to what it judged: levels per rule, exceptions, baseline, verdict.
 * Throws what the check throws; a rule id that the check does not declare is a defect.
 */
export async function runCheck<Spec extends SettingsSpec>(
  check: Check<Spec>,
  settings: SettingsOf<Spec>,
  context: CheckContext,
  policy: CheckPolicy = defaultPolicy,
): Promise<Report> {
  const judgement = await check.run(settings, context);
  return applyPolicy(check, judgement, policy, context.now);
}

/** The pure half of `runCheck`. */
export function applyPolicy(
  check: Pick<Check, "name" | "rules">,
  judgement: Judgement,
  policy: CheckPolicy,
  now: Date,
): Report {
  const rules = new Map<string, Rule>([...policyRules, ...check.rules].map((rule) => [rule.id, rule]));
  const found = toFindings(judgement.findings, rules, policy);
  const { baseline } = policy;
  const exceptions = [...policy.exceptions, ...(baseline ? baselineExceptions(baseline, check.name) : [])];
  const { kept, excepted, about } = sift(found, exceptions, now);
  const stale = baseline && judgement.unseen.length === 0 ? staleEntries(baseline, check.name, found) : [];
  const own = toFindings([...policy.findings, ...about, ...stale], rules, policy);
  const findings = [...kept, ...own].sort(worstFirst);
  const restated = judgement.restate?.(kept) ?? {};
  const result = verdict(findings, judgement.unseen, policy.failOn);
  return {
    check: check.name,
    result,
    mode: policy.mode,
    fails:
      policy.mode === "enforce" && (result === "fail" || (result === "incomplete" && policy.onIncomplete === "fail")),
    headline: restated.headline ?? judgement.headline,
    findings,
    excepted,
    unseen: judgement.unseen,
    facts: restated.facts ?? judgement.facts,
    outputs: restated.outputs ?? judgement.outputs,
    sections: judgement.sections,
  };
}

function toFindings(drafts: readonly FindingDraft[], rules: ReadonlyMap<string, Rule>, policy: CheckPolicy): Finding[] {
  const wanted = drafts.flatMap((draft) => {
    const rule = rules.get(draft.rule);
    if (!rule) throw new Error(`The rule ${draft.rule} is not declared.`);
    const level = policy.levels.get(draft.rule) ?? draft.level ?? rule.level;
    return level === "off" ? [] : [{ draft, level }];
  });
  const prints = distinct(wanted.map(({ draft }) => draft.fingerprint ?? fingerprint(draft)));
  return wanted.map(({ draft, level }, index) => {
    const { identity: _, ...rest } = draft;
    return { ...rest, level, fingerprint: prints[index]! };
  });
}

function verdict(findings: readonly Finding[], unseen: readonly string[], failOn: FailOn): Result {
  if (findings.some((finding) => meets(finding.level, failOn))) return "fail";
  return unseen.length > 0 ? "incomplete" : "pass";
}

/** Whether a level is at or above the level that fails. */
export function meets(level: Level, failOn: FailOn): boolean {
  return failOn !== "never" && rank[level] >= rank[failOn];
}

/** Errors before warnings before notes, then by place: the order in which people should read. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    rank[b.level] - rank[a.level] ||
    compare(a.location?.path ?? "", b.location?.path ?? "") ||
    (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
    (a.location?.startColumn ?? 0) - (b.location?.startColumn ?? 0) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many findings there are of each level. */
export function tally(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}

/** 0 passed, 1 findings that fail, 3 could not complete: the contract of the command line and of every step. */
export function exitCode(reports: readonly Report[]): 0 | 1 | 3 {
  const failing = reports.filter((report) => report.fails);
  if (failing.some((report) => report.result === "fail")) return 1;
  return failing.length > 0 ? 3 : 0;
}
