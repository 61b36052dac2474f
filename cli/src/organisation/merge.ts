import type { Rule } from "../../../shared/src/check/rule.ts";
import { ruleUrl } from "../../../shared/src/tool.ts";
import type { OrganisationReport, Plan, RepositoryResult, TrendPoint } from "./model.ts";

/** Points of the trend that are kept: three years of weeks. */
const LONGEST_TREND = 160;

/** How many of the commonest findings are shown. */
const COMMONEST = 10;

/**
 * One report of all shards' results. Pure. A repository without a result is told as missing with its shard, never counted as
 * passing; a later result of the same repository replaces an earlier one.
 */
export function merge(
  plan: Plan,
  results: readonly RepositoryResult[],
  rules: readonly Rule[],
  at: Date,
  before?: OrganisationReport,
): OrganisationReport {
  const byName = new Map(results.map((r) => [r.name, r]));
  const planned = plan.shards.flatMap((shard, i) => shard.map(({ name }) => ({ name, shard: i + 1 })));
  const repositories = planned
    .flatMap(({ name }) => byName.get(name) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name));
  return {
    schema: 1,
    organisation: plan.organisation,
    at: at.toISOString(),
    repositories,
    missing: planned.filter(({ name }) => !byName.has(name)),
    left: plan.left,
    trend: trend(repositories, at, before?.trend ?? []),
    commonest: commonest(repositories, rules),
  };
}

function trend(repositories: readonly RepositoryResult[], at: Date, before: readonly TrendPoint[]): TrendPoint[] {
  const date = at.toISOString().slice(0, 10);
  const passing: Record<string, number> = {};
  for (const { checks } of repositories)
    for (const [name, { result }] of Object.entries(checks))
      passing[name] = (passing[name] ?? 0) + (result === "pass" ? 1 : 0);
  const today = { date, repositories: repositories.length, passing };
  return [...before.filter((p) => p.date !== date), today].slice(-LONGEST_TREND);
}

function commonest(repositories: readonly RepositoryResult[], rules: readonly Rule[]): OrganisationReport["commonest"] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const counts = new Map<string, { repositories: number; findings: number }>();
  for (const [rule, number] of repositories.flatMap((r) => Object.entries(r.rules))) {
    const had = counts.get(rule) ?? { repositories: 0, findings: 0 };
    counts.set(rule, { repositories: had.repositories + 1, findings: had.findings + number });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.repositories - x.repositories || y.findings - x.findings || a.localeCompare(b))
    .slice(0, COMMONEST)
    .map(([rule, count]) => ({
      rule,
      title: known.get(rule)?.title ?? rule,
      repair: known.get(rule)?.repair ?? "",
      ...count,
      page: ruleUrl(rule),
    }));
}
