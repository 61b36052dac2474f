import type { GitHubClient } from "../github/client.ts";
import type { EventContext } from "../github/event.ts";
import type { SettingsOf, SettingsSpec } from "../policy/settings.ts";
import type { Repository } from "../repository/repository.ts";
import type { Excepted } from "./exceptions.ts";
import type { Finding, FindingDraft } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** Progress and detail for people; machine output never goes through it. Implementations escape foreign text. */
export interface Log {
  info(text: string): void;
  debug(text: string): void;
  warning(text: string): void;
  /** Groups what `body` logs under `title`; ends the group even when it throws. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** A transient progress line, shown on a terminal only. */
  progress(text: string): void;
}

/** Everything that touches the world, passed in. */
export interface CheckContext {
  repository: Repository;
  log: Log;
  /** The clock, so that judgements can be tested. */
  now: Date;
  /** The GitHub event that started the run; absent on a laptop. */
  event?: EventContext;
  /** Absent without a token. */
  github?: GitHubClient;
  /** Masks a value in the runner's log before anything can print it. */
  mask(secret: string): void;
  env: Readonly<Record<string, string | undefined>>;
}

/** What a check says before policy, exceptions and baseline have been applied. */
export interface Judgement {
  findings: FindingDraft[];
  /** What the check had to see and could not, one sentence each; any entry makes the result `incomplete`. */
  unseen: string[];
  /** What was established, for other tools: plain JSON. */
  facts: Record<string, unknown>;
  /** Values of the action's own outputs. */
  outputs: Record<string, string>;
  /** One sentence that opens summary and terminal: `MIT, exact, agrees in 5 places`. */
  headline?: string;
  /** Further sections of summary and terminal, in GitHub Markdown, already escaped. */
  sections?: { title: string; markdown: string; terminal?: string }[];
  /** What the check says once it is known which findings are left after exceptions and baseline; absent: the same. */
  restate?(kept: readonly Finding[]): Partial<Pick<Judgement, "headline" | "outputs" | "facts">>;
}

export type Result = "pass" | "fail" | "incomplete";

/** What a check says in the end. */
export interface Report {
  check: string;
  result: Result;
  /** Whether policy lets the result fail anything yet. */
  mode: "observe" | "warn" | "enforce";
  /** Whether this result fails the step or the command. */
  fails: boolean;
  headline?: string;
  /** Worst first. */
  findings: Finding[];
  /** What exceptions and the baseline cover: counted, not shown as findings. */
  excepted: Excepted[];
  unseen: string[];
  facts: Record<string, unknown>;
  outputs: Record<string, string>;
  sections?: { title: string; markdown: string; terminal?: string }[];
}

/** One check of the suite: what an action, the command line and an organisation's report all run. */
export interface Check<Spec extends SettingsSpec = SettingsSpec> {
  /** Section name in the policy file, prefix of the rule ids, command name: `licence`. */
  name: string;
  title: string;
  rules: readonly Rule[];
  /** Its inputs beside the common ones; declare with `as const satisfies SettingsSpec`. */
  settings: Spec;
  /** Inputs of earlier versions: old name -> what to write instead. */
  renamedInputs?: Readonly<Record<string, string>>;
  /** Whether it talks to GitHub, with these settings: only then is a client made, which costs start time. */
  usesGitHub?(settings: SettingsOf<Spec>): boolean;
  /** Its outputs beside the common ones: name -> one sentence. */
  outputs: Readonly<Record<string, string>>;
  run(settings: SettingsOf<Spec>, context: CheckContext): Promise<Judgement>;
}
