import type { CheckContext } from "../../../shared/src/check/check.ts";
import type { SettingsOf } from "../../../shared/src/policy/settings.ts";
import { type PubliccodeFile, readPubliccode } from "../../../shared/src/publiccode/read.ts";
import { plain } from "../../../shared/src/report/text.ts";
import type { Repository } from "../../../shared/src/repository/repository.ts";
import { gatherFiles } from "./facts/files.ts";
import type { LinkFacts } from "./facts/links.ts";
import type { RepositoryFacts } from "./facts/repository.ts";
import { fixFile, type Strength } from "./fix/apply.ts";
import type { Options } from "./judge/case.ts";
import { type Facts, judge, type Verdict } from "./judge/judge.ts";
import { identityOf } from "./judge/repository.ts";
import type { settings } from "./settings.ts";

export type Settings = SettingsOf<typeof settings>;

/** A file to check: where it lies, and the name under which it is reported. */
export interface Source {
  repository: Repository;
  /** Below the repository's root. */
  path: string;
  /** What findings call it. */
  shown: string;
}

/** What is known of a file after its check. */
export interface Outcome {
  source: Source;
  file: PubliccodeFile;
  verdict: Verdict;
  /** The file as fixes would leave it, and what would be said of it then. */
  fixed?: { text: string; mended: string[]; verdict: Verdict };
}

/** Over this size no bytes are read: the largest real file has 60 kB. */
const maxBytes = 16 * 1024 * 1024;

/** Everything that is the same for all files of a run. */
export interface RunFacts {
  wanted: Settings;
  options: Options;
  repository: RepositoryFacts;
  context: CheckContext;
}

/** Reads, judges and, where asked, mends one file in memory; undefined where it cannot be read. */
export async function checkSource(source: Source, run: RunFacts): Promise<Outcome | undefined> {
  const { wanted, options, repository } = run;
  const bytes = await source.repository.read(source.path, maxBytes);
  if (!bytes) return undefined;
  const file = readPubliccode(bytes, source.path);
  const own = [repository.own, file.model.url?.value].flatMap((address) => (address ? [identityOf(address)] : []));
  const filesOf = (of: PubliccodeFile) => gatherFiles(of, source.repository, own);
  const links = wanted.network ? await followLinks(file, run) : undefined;
  const facts: Facts = { files: await filesOf(file), repository, ...(links ? { links } : {}) };
  const outcome: Outcome = { source, file, verdict: judge(file, facts, options) };
  const strength = strengthOf(wanted);
  if (!strength) return outcome;
  const fixed = fixFile(file, facts, options, strength, wanted.migrate);
  if (fixed.refused) run.context.log.warning(`${plain(source.shown)}: ${fixed.refused}.`);
  if (!fixed.changed) return outcome;
  const after = readPubliccode(fixed.text, source.path);
  const verdict = judge(after, { ...facts, files: await filesOf(after) }, options);
  return { ...outcome, fixed: { text: fixed.text, mended: fixed.mended, verdict } };
}

/** Whoever asks for a migration, or for fixes in some form, asks for safe ones at least. */
function strengthOf(wanted: Settings): Strength | undefined {
  if (wanted.fix !== "none") return wanted.fix;
  return wanted.migrate || wanted["fix-as"] !== "none" ? "safe" : undefined;
}

async function followLinks(file: PubliccodeFile, { options, context }: RunFacts): Promise<LinkFacts> {
  const { linksOf } = await import("./facts/collect-links.ts");
  const { follow } = await import("./facts/follow.ts");
  return follow(linksOf(file, options), context);
}
