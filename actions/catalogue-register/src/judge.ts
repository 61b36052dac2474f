import type { Judgement } from "../../../shared/src/check/check.ts";
import type { FindingDraft } from "../../../shared/src/check/finding.ts";
import { code, markdown } from "../../../shared/src/report/text.ts";
import type { Outcome, OutcomeKind } from "./outcome.ts";
import type { Registered } from "./register.ts";
import { hitLine } from "./similar-notes.ts";

/** Rules of outcomes that are more than news. */
const RULE_OF: Partial<Record<OutcomeKind, string>> = {
  refused: "catalogue/refused",
  "needs-a-person": "catalogue/needs-a-person",
  declined: "catalogue/declined",
};

/** What outcomes are called where people read them. */
export const TITLES: Readonly<Record<OutcomeKind, string>> = {
  created: "Created",
  updated: "Updated",
  unchanged: "Unchanged",
  "waiting-for-review": "Waiting for review",
  declined: "Declined",
  "needs-a-person": "Needs a person",
  refused: "Refused",
  withdrawn: "Withdrawn",
};

/** Turns one registration into findings, outputs and a summary. Pure. */
export function judge(registered: Registered, entryText: string): Judgement {
  const { outcome } = registered;
  return {
    findings: findingsOf(registered),
    unseen: [],
    facts: {
      outcome: { ...outcome },
      ...(registered.entry ? { entry: registered.entry as unknown as Record<string, unknown> } : {}),
    },
    outputs: outputsOf(outcome, entryText),
    headline: `${TITLES[outcome.kind]}: ${outcome.sentence}`,
    sections: [section(outcome)],
  };
}

/** Findings of one registration. */
export function findingsOf({ outcome, warnings, similar, duplicates, broken }: Registered): FindingDraft[] {
  const rule = RULE_OF[outcome.kind] ?? (isStillWithdrawn(outcome) ? "catalogue/withdrawn" : undefined);
  const help = outcome.link ? `Open ${outcome.link}` : undefined;
  const own: FindingDraft[] = rule
    ? [{ rule, message: outcome.sentence, identity: outcome.id, ...(help ? { help } : {}) }]
    : [];
  const draft =
    (id: string) =>
    (message: string): FindingDraft => ({ rule: id, message });
  return [
    ...own,
    ...duplicates.map((path) =>
      draft("catalogue/duplicate")(`The catalogue has this software again as ${path}; that entry was left alone.`),
    ),
    ...(broken
      ? [draft("catalogue/broken-entry")(`The catalogue's file cannot be read and is replaced: ${broken}.`)]
      : []),
    ...similar.map(
      (hit): FindingDraft => ({ rule: "catalogue/similar", message: `${hitLine(hit)}.`, identity: hit.document.id }),
    ),
    ...warnings.map(draft("catalogue/advice")),
    ...outcome.notes.map(draft("catalogue/advice")),
  ];
}

function isStillWithdrawn(outcome: Outcome): boolean {
  return outcome.kind === "withdrawn" && outcome.operation === "none" && outcome.sentence.includes("reactivate");
}

/** Values of the action's outputs. */
export function outputsOf(outcome: Outcome, entryText: string): Record<string, string> {
  return {
    outcome: outcome.kind,
    operation: outcome.operation,
    "entry-id": outcome.id,
    "entry-url": outcome.url ?? "",
    entry: entryText,
    "pull-request-url": outcome.pullRequest?.url ?? "",
    "pull-request-number": outcome.pullRequest ? String(outcome.pullRequest.number) : "",
    commit: outcome.commit ?? "",
    link: outcome.link ?? "",
  };
}

function section(outcome: Outcome): { title: string; markdown: string; terminal: string } {
  const rows: [string, string | undefined, string | undefined][] = [
    ["Entry", code(outcome.id), outcome.id],
    ["Where", outcome.url && markdown(outcome.url), outcome.url],
    [
      "Pull request",
      outcome.pullRequest && `[#${outcome.pullRequest.number}](${encodeURI(outcome.pullRequest.url)})`,
      outcome.pullRequest?.url,
    ],
    [
      "Commit",
      outcome.commit && `${code(outcome.commit)}${signature(outcome)}`,
      outcome.commit && `${outcome.commit}${signature(outcome)}`,
    ],
    ["By hand", outcome.link && `[propose the file](${outcome.link})`, outcome.link],
  ];
  const shown = rows.filter(([, value]) => value);
  const changes = outcome.changes.slice(0, 20);
  const differs =
    changes.length > 0 ? `\n\nWhat differs:\n\n${changes.map((line) => `- ${markdown(line, 300)}`).join("\n")}` : "";
  return {
    title: "Catalogue",
    markdown: `| | |\n|---|---|\n${shown.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}${differs}`,
    terminal: [...shown.map(([name, , text]) => `${name}: ${text}`), ...changes.map((line) => `  ${line}`)].join("\n"),
  };
}

function signature({ verified }: Outcome): string {
  return verified === false ? " (not signed: only a GitHub App's or a workflow's token gets commits signed)" : "";
}
