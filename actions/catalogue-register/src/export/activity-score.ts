import type { RepositoryFacts } from "./source.ts";

const DAY = 86_400_000;

/**
 * Activity of a repository as the InnerSource Commons pattern "Repository Activity Score" describes it, computed anew from the
 * published description, with its two known faults mended: only the last 13 weeks are averaged, and the age of the last change is
 * that of the code (pushed_at), not of the settings (updated_at). Unknown facts count as zero. Returns a whole number >= 0.
 */
export function activityScore(repository: RepositoryFacts, now: Date): number {
  let score = 50 + attention(repository);
  score *= 1 + (100 - Math.min(daysSince(repository.pushedAt, now), 100)) / 100;
  score *= 1 + clamp(recentWeeklyCommits(repository.participation) - 3, 0, 7) / 7;
  score += newcomerBoost(daysSince(repository.createdAt, now));
  if ((repository.description?.length ?? 0) > 30) score += 50;
  if (repository.files?.contributing) score += 100;
  if (score > 3_000) score = 3_000 + Math.log(score) * 100;
  return Math.max(0, Math.round(score - 50));
}

function attention({ forks = 0, watchers = 0, stars = 0, openIssues = 0 }: RepositoryFacts): number {
  return forks * 5 + watchers + stars / 3 + openIssues / 5;
}

/** Mean commits a week over the last quarter; 0 where the forge counts none. */
function recentWeeklyCommits(participation: readonly number[] = []): number {
  const quarter = participation.slice(-13);
  return quarter.length === 0 ? 0 : quarter.reduce((sum, week) => sum + week, 0) / quarter.length;
}

/** Up to 1,000 points for a repository of the day, none after a year. */
function newcomerBoost(age: number): number {
  return ((1_000 - Math.min(age, 365) * 2.74) * (365 - Math.min(age, 365))) / 365;
}

/** Whole days; an unknown date is taken as long ago. */
function daysSince(date: string | undefined, now: Date): number {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? 10_000 : Math.max(0, Math.floor((now.getTime() - at) / DAY));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
