import type { CatalogueConfig } from "../config.ts";
import { judgeCandidate } from "../eligibility.ts";
import { type Entry, entryFrom } from "../entry/entry.ts";
import { readEntry } from "../entry/file.ts";
import { fetchPubliccode } from "../gather/candidate.ts";
import { askLanguages, factsOf, type RawRepository } from "../gather/github-facts.ts";
import type { Api } from "../git-catalogue/api.ts";
import type { EntryFiles } from "../identity/locate.ts";

/** Who registered an entry that a harvest brought; only such entries does a harvest withdraw again. */
export const HARVESTER = "harvest";

/** What a harvest found out about one repository. */
export type Found =
  | { kind: "entry"; entry: Entry }
  | { kind: "refused"; url: string; reason: string }
  /** It has no publiccode.yml and nobody said that it should be listed. */
  | { kind: "unlisted"; url: string };

/** How a harvest looks at repositories. */
export interface Looking {
  request: Api;
  config: CatalogueConfig;
  require: readonly string[];
  now: Date;
  /** True where a property or topic says that a repository wants to be listed, so that a missing file is a fault. */
  chosen: boolean;
}

/** The catalogue's entries by numeric repository id, read only where they were harvested before. */
export function knownEntries(files: EntryFiles): ReadonlyMap<number, Entry> {
  const known = new Map<number, Entry>();
  for (const text of files.values()) {
    if (!/^repositoryId: \d+$/m.test(text)) continue;
    const { entry } = readEntry(text);
    if (entry?.repositoryId !== undefined && !entry.id.includes("#")) known.set(entry.repositoryId, entry);
  }
  return known;
}

/** True where nothing was pushed since the last look: then the file is what it was. */
export function isUnchanged(raw: RawRepository, known: Entry | undefined): boolean {
  return (
    known?.publiccode !== undefined &&
    known.activity?.pushedAt !== undefined &&
    known.activity.pushedAt === raw.pushed_at
  );
}

/** Looks at a changed repository: two requests. */
export async function lookAt(raw: RawRepository, looking: Looking): Promise<Found> {
  const [owner = "", repo = ""] = raw.full_name.split("/");
  const file = await fetchPubliccode(looking.request, { owner, repo });
  if (!file && !looking.chosen) return { kind: "unlisted", url: raw.html_url };
  const facts = factsOf(raw, file ? await askLanguages(looking.request, raw) : {});
  const { refusal } = judgeCandidate({ facts, publiccode: file?.read, checks: {} }, looking.config, looking.require);
  if (refusal !== undefined) return { kind: "refused", url: raw.html_url, reason: refusal };
  const publiccode = { path: file!.read.path, data: file!.read.data };
  return { kind: "entry", entry: entryFrom({ facts, publiccode, registered: harvested(looking.now) }) };
}

/** An entry of an unchanged repository: the file as it was, the forge's facts as they are now; no request. */
export function refresh(raw: RawRepository, known: Entry, now: Date): Found {
  const facts = factsOf(raw, known.activity?.languageBytes ?? {});
  const { path, data } = known.publiccode!;
  return { kind: "entry", entry: entryFrom({ facts, publiccode: { path, data }, registered: harvested(now) }) };
}

function harvested(now: Date): Entry["registered"] {
  return { at: now.toISOString(), by: HARVESTER };
}
