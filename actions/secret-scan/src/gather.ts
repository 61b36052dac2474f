import type { CheckContext } from "../../../shared/src/check/check.ts";
import { UserError } from "../../../shared/src/errors.ts";
import type { SettingsOf } from "../../../shared/src/policy/settings.ts";
import { createDetector } from "./detect/detector.ts";
import type { DetectorSetup } from "./detect/types.ts";
import type { Scanned, SecretFacts } from "./facts.ts";
import { scanFile, scanFolder } from "./folder/scan-folder.ts";
import { Unseen } from "./history/collector.ts";
import { fetchAllRefs, fetchFrom, rangeOfEvent } from "./history/event-range.ts";
import { scanHistory, type Target } from "./history/scan-history.ts";
import type { ReadOptions } from "./history/scan-objects.ts";
import { scanRange, scanStaged } from "./history/scan-range.ts";
import type { settings as spec } from "./settings.ts";

export type Settings = SettingsOf<typeof spec>;

type Result = Omit<SecretFacts, "scanned"> & Partial<Omit<Scanned, "what" | "milliseconds">>;

/** Scans what settings and event ask for. `input` is text from standard input instead of a repository. */
export async function gather(
  settings: Settings,
  context: CheckContext,
  setup: DetectorSetup,
  input?: Buffer,
): Promise<SecretFacts> {
  const started = performance.now();
  const maxSize = settings["max-size"] * 2 ** 20;
  const progress = slowly((text) => context.log.progress(text));
  const options: ReadOptions = { setup, maxSize, throughGit: settings["through-git"], progress };
  const { what, result } = await scanWhat(settings, context, options, input);
  const { secrets, unseen, commits = 0, objects = 0, bytes = 0, files = 0 } = result;
  const milliseconds = Math.round(performance.now() - started);
  return { secrets, unseen, scanned: { what, commits, objects, bytes, files, milliseconds } };
}

async function scanWhat(
  settings: Settings,
  context: CheckContext,
  options: ReadOptions,
  input: Buffer | undefined,
): Promise<{ what: Scanned["what"]; result: Result }> {
  const { root, git } = context.repository;
  if (input) return { what: "input", result: scanInput(input, options) };
  if (!settings.git || !git) {
    if (settings.staged || settings.range) throw new UserError("The options staged and range need a git repository.");
    return {
      what: "folder",
      result: scanFolder(createDetector(options.setup), root, options.maxSize, options.progress),
    };
  }
  const target = { root, git };
  if (settings.staged) return { what: "staged", result: await scanStaged(target, options) };
  if (settings.range) return { what: "range", result: await scanRange(target, revisions(settings.range), options) };
  return scanEvent(settings, context, target, options);
}

/** A range comes from a person or a policy file: it must not become an option of git. */
function revisions(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const wrong = words.find((word) => word.startsWith("-"));
  if (wrong) throw new UserError(`The range has "${wrong}", but must be commits such as main..HEAD.`);
  return [...words, "--"];
}

async function scanEvent(
  settings: Settings,
  { event, log }: CheckContext,
  target: Target,
  options: ReadOptions,
): Promise<{ what: Scanned["what"]; result: Result }> {
  const fetch = settings.fetch && event ? fetchFrom(target.git) : undefined;
  const range = event && settings.scope === "event" ? await rangeOfEvent(event, target.git, fetch) : { unseen: [] };
  if (range.revisions) {
    const result = await scanRange(target, [...range.revisions, "--"], options);
    return { what: "range", result: { ...result, unseen: [...range.unseen, ...result.unseen] } };
  }
  const missed = settings["fetch-refs"] ? await fetchRefs(target, log) : [];
  const result = await scanHistory(target, { ...options, workTree: event === undefined });
  return { what: "history", result: { ...result, unseen: [...range.unseen, ...missed, ...result.unseen] } };
}

async function fetchRefs({ git }: Target, log: CheckContext["log"]): Promise<string[]> {
  try {
    await fetchAllRefs(git);
    return [];
  } catch (error) {
    log.warning((error as Error).message);
    return ["Not all branches, notes and pull requests could be fetched from the remote."];
  }
}

function scanInput(bytes: Buffer, { setup, maxSize }: ReadOptions): Result {
  const unseen = new Unseen();
  const secrets = scanFile(createDetector(setup), { path: "-", bytes }, unseen, maxSize);
  return { secrets, unseen: unseen.sentences(), files: 1, bytes: bytes.length };
}

/** At most five times a second, and not in the first half second: short runs show nothing. */
function slowly(show: (text: string) => void): (text: string) => void {
  let next = performance.now() + 500;
  return (text) => {
    const now = performance.now();
    if (now < next) return;
    next = now + 200;
    show(text);
  };
}
