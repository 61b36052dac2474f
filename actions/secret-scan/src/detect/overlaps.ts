import type { Draft } from "./work.ts";

const ORDER = { high: 2, medium: 1, low: 0 } as const;

/** Of hits that share bytes, the surest and most particular one stays; hits of different secrets in one encoded run all stay. */
export function settleOverlaps(drafts: readonly Draft[]): Draft[] {
  const best = [...drafts].sort(
    (a, b) =>
      ORDER[b.confidence] - ORDER[a.confidence] ||
      b.rank - a.rank ||
      depth(a) - depth(b) ||
      b.end - b.start - (a.end - a.start),
  );
  const kept: Draft[] = [];
  const taken: Draft[][] = [];
  for (const draft of best) {
    if (near(taken, draft).some((other) => covers(other, draft))) continue;
    kept.push(draft);
    for (let bucket = draft.start >> SHIFT; bucket <= draft.end >> SHIFT; bucket++) put(taken, bucket, draft);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const SHIFT = 12;

function put(taken: Draft[][], bucket: number, draft: Draft): void {
  const list = taken[bucket];
  if (list) list.push(draft);
  else taken[bucket] = [draft];
}

function near(taken: readonly Draft[][], draft: Draft): Draft[] {
  const list: Draft[] = [];
  for (let bucket = draft.start >> SHIFT; bucket <= draft.end >> SHIFT; bucket++) list.push(...(taken[bucket] ?? []));
  return list;
}

const depth = (draft: Draft): number => draft.via?.length ?? 0;

function covers(kept: Draft, other: Draft): boolean {
  if (kept.start >= other.end || other.start >= kept.end) return false;
  if (depth(kept) === 0 && depth(other) === 0) return true;
  if (kept.secret.includes(other.secret) || other.secret.includes(kept.secret)) return true;
  if (depth(kept) !== depth(other) && kept.rule === other.rule) return true;
  return depth(kept) > 0 && depth(other) === 0 && other.rank <= 1;
}
