import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Check, CheckContext, Judgement } from "../../../shared/src/check/check.ts";
import type { Finding, FindingDraft } from "../../../shared/src/check/finding.ts";
import { errorMessage, IncompleteError, UserError } from "../../../shared/src/errors.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { lookAround } from "./before-publication/section.ts";
import type { SecretFacts } from "./facts.ts";
import { gather, type Settings } from "./gather.ts";
import { judge, openingVerdict, RANK } from "./judge.ts";
import { Redactor, secretFingerprint } from "./report/redact.ts";
import { replacementFile } from "./report/replacements.ts";
import { ruleTable } from "./rule-table.ts";
import { settings } from "./settings.ts";
import { readSetup } from "./setup.ts";

const rules = ruleTable();

/** What only a person at a command line can ask for; no policy file. */
export interface Asked {
  /** Text from standard input, to be scanned instead of a repository. */
  input?: Buffer;
  /** File to be written for `git filter-repo --replace-text`. It holds the secrets. */
  replacements?: string;
}

/** Makes the check. */
export function secretCheck(asked: Asked = {}): Check<typeof settings> {
  return {
    name: "secrets",
    title: "Secrets",
    rules,
    settings,
    outputs: {
      verdict:
        "For opening the repository: safe to open, rotate first, or rewrite history; empty where that is not known.",
      secrets: "How many different secrets of high or medium confidence were found.",
    },
    run: (given, context) => run(given, context, asked),
  };
}

/** Scans a repository's whole history, or what an event adds to it, for secrets. */
export const check: Check<typeof settings> = secretCheck();

async function run(given: Settings, context: CheckContext, asked: Asked): Promise<Judgement> {
  if (asked.replacements && (context.event || context.env["CI"]))
    throw new UserError(
      "The option --replacements writes secrets to a file: use it on your own machine, not in a workflow.",
    );
  const facts = await gather(given, context, await readSetup(context.repository), asked.input);
  for (const { hit } of facts.secrets) context.mask(Buffer.from(hit.secret, "latin1").toString("utf8"));
  if (asked.replacements) writeReplacements(asked.replacements, facts);
  const redactor = new Redactor(facts.secrets.map(({ hit }) => hit.secret));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const findings = judge(facts, byId, given["min-confidence"] as "high" | "medium" | "low", redactor);
  const around = given["before-publication"] && !asked.input ? await lookAround(context.repository) : undefined;
  const conclude = (left: SecretFacts) => concluded(left, given, around?.facts);
  return {
    findings,
    unseen: facts.unseen.map((sentence) => redactor.text(sentence)),
    ...conclude(facts),
    ...(around?.section ? { sections: [redacted(around.section, redactor)] } : {}),
    restate: (kept) => conclude(withoutExcepted(facts, findings, kept)),
  };
}

/** What is known without the secrets that exceptions or a baseline accept; what was not shown at all still counts. */
function withoutExcepted(facts: SecretFacts, findings: readonly FindingDraft[], kept: readonly Finding[]): SecretFacts {
  const left = new Set(kept.map(({ fingerprint }) => fingerprint));
  const excepted = new Set(findings.map(({ fingerprint }) => fingerprint).filter((one) => !left.has(one!)));
  const secrets = facts.secrets.filter(({ hit }) => !excepted.has(secretFingerprint(hit.family, hit.secret)));
  return { ...facts, secrets };
}

/** The verdict for opening, the count and the headline. */
function concluded(
  facts: SecretFacts,
  given: Settings,
  around: object | undefined,
): Pick<Judgement, "facts" | "outputs"> & { headline: string } {
  const verdict = openingVerdict(facts.secrets, facts.unseen.length === 0 && facts.scanned.what === "history");
  return {
    facts: {
      ...facts.scanned,
      verdict: verdict ?? null,
      low: hidden(facts, given),
      ...(around ? { "before-publication": around } : {}),
    },
    outputs: { verdict: verdict ?? "", secrets: String(distinct(facts, "medium")) },
    headline: headline(facts, given, verdict),
  };
}

function redacted(section: { title: string; markdown: string; terminal: string }, redactor: Redactor) {
  return { ...section, markdown: redactor.text(section.markdown), terminal: redactor.text(section.terminal) };
}

function writeReplacements(file: string, { secrets }: SecretFacts): void {
  try {
    writeFileSync(resolve(file), replacementFile(secrets), { mode: 0o600, flag: "wx" });
  } catch (cause) {
    throw new IncompleteError(`The file ${plain(file)} cannot be written anew: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
}

function distinct({ secrets }: SecretFacts, least: "low" | "medium"): number {
  const serious = secrets.filter(({ hit }) => RANK[hit.confidence] >= RANK[least]);
  return new Set(serious.map(({ hit }) => `${hit.family}\0${hit.secret}`)).size;
}

/** How many less certain findings there are that are not shown. */
function hidden({ secrets }: SecretFacts, given: Settings): number {
  return secrets.filter(({ hit }) => RANK[hit.confidence] < RANK[given["min-confidence"] as "low"]).length;
}

function headline(facts: SecretFacts, given: Settings, verdict: string | undefined): string {
  const { what, commits, objects, bytes, files, milliseconds } = facts.scanned;
  const size = `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const read =
    what === "folder" || what === "input"
      ? `${count(files, "file")}, ${size}`
      : `${count(commits, "commit")}, ${count(objects, "object")}, ${size}`;
  const found = distinct(facts, "medium");
  const more = hidden(facts, given);
  return [
    verdict ? `${verdict[0]!.toUpperCase()}${verdict.slice(1)}: ` : "",
    `${count(found, "secret")} in ${read}, ${(milliseconds / 1000).toFixed(1)} s`,
    more > 0 ? `; ${more} less certain not shown (--min-confidence low)` : "",
  ].join("");
}
