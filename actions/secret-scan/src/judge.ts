import type { Confidence, FindingDraft, Level } from "../../../shared/src/check/finding.ts";
import type { Rule } from "../../../shared/src/check/rule.ts";
import { count } from "../../../shared/src/report/text.ts";
import type { FoundSecret, SecretFacts } from "./facts.ts";
import type { Provenance } from "./history/provenance.ts";
import { preview, type Redactor, secretFingerprint } from "./report/redact.ts";
import { reportedRule } from "./rule-table.ts";
import { remedyFor } from "./rules/providers.ts";

export const RANK: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

/** What to do before the repository is opened. */
export type OpeningVerdict = "safe to open" | "rotate first" | "rewrite history";

/** One finding a row of facts, worst confidence rules applied: high and medium are errors, low is a note. */
export function judge(
  facts: SecretFacts,
  rules: ReadonlyMap<string, Rule>,
  least: Confidence,
  redactor: Redactor,
): FindingDraft[] {
  return facts.secrets
    .filter(({ hit }) => RANK[hit.confidence] >= RANK[least])
    .map((found) => toFinding(found, reportedRule(rules, found.hit.rule), redactor));
}

function toFinding(found: FoundSecret, rule: Rule, redactor: Redactor): FindingDraft {
  const { hit, location, provenance } = found;
  const shown = { ...location };
  if (shown.path !== undefined) shown.path = redactor.text(shown.path);
  if (shown.key !== undefined) shown.key = redactor.text(shown.key);
  const sentences = [
    `${titleOf(found, rule)} ${preview(hit)}${whereOf(found)}.`,
    hit.via?.length ? `It is encoded or packed there (${hit.via.join(", then ")}).` : "",
    provenance ? spread(provenance) : "",
    found.unreachable ? "No ref reaches it: a push does not carry it, a copy of the folder does." : "",
  ];
  return {
    rule: rule.id,
    level: levelOf(found),
    confidence: hit.confidence,
    message: redactor.text(sentences.filter(Boolean).join(" ")),
    help: hit.family === rule.id ? rule.repair : remedyFor(hit.family),
    location: shown,
    fingerprint: secretFingerprint(hit.family, hit.secret),
  };
}

function titleOf({ hit }: FoundSecret, rule: Rule): string {
  return rule.id === "secrets/custom" ? `Secret by the rule "${hit.rule}"` : rule.title;
}

function levelOf({ hit, unreachable }: FoundSecret): Level {
  if (hit.confidence === "low") return "note";
  return unreachable ? "warning" : "error";
}

const PLACES: Partial<Record<string, string>> = {
  "commit-message": " in a commit's message",
  identity: " in the name or address of a commit's author or committer",
  tag: " in a tag",
  ref: " in the name of a branch or tag",
  "file-name": " in the name of a file",
  note: " in a note",
};

function whereOf({ location }: FoundSecret): string {
  return PLACES[location.kind ?? "file"] ?? "";
}

/** How far a secret has spread: what has to be known for cleaning up. */
function spread(provenance: Provenance): string {
  const { first, last, atHead, places, branches, tags, pullRequests, otherRefs, paths } = provenance;
  if (!first || !last) return "";
  const parts = [
    first.commit === last.commit
      ? `Committed in ${short(first)}`
      : `First committed in ${short(first)}, last written in ${short(last)}`,
    `${count(places, "time")} in ${count(paths.length, "file")}`,
    atHead.length > 0 ? "still there at HEAD" : "no longer there at HEAD",
    holders("branch", "branches", branches),
    holders("tag", "tags", tags),
    holders("pull request", "pull requests", pullRequests),
    holders("other ref", "other refs", otherRefs),
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

const short = ({ commit, date }: { commit: string; date: string }): string =>
  `${commit.slice(0, 10)} (${date.slice(0, 10)})`;

function holders(one: string, many: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const some = names.slice(0, 3).join(", ");
  return `in ${count(names.length, one, many)} (${some}${names.length > 3 ? ", ..." : ""})`;
}

/**
 * The verdict for opening. A secret that can be revoked at its provider is harmless afterwards, wherever it stands. One that cannot
 * be (a password that people know, a key of unknown use) has to leave the history too.
 */
export function openingVerdict(secrets: readonly FoundSecret[], complete: boolean): OpeningVerdict | undefined {
  const serious = secrets.filter(({ hit }) => hit.confidence !== "low");
  if (serious.length === 0) return complete ? "safe to open" : undefined;
  return serious.every(({ hit }) => hit.confidence === "high") ? "rotate first" : "rewrite history";
}
