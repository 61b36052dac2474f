import { createHash } from "node:crypto";
import type { DetectorSetup, Hit, Place } from "../detect/types.ts";
import type { Draft } from "../detect/work.ts";
import { type AllowList, allows } from "./allow-list.ts";
import { pathHits, settleGitleaks } from "./apply.ts";
import {
  type Exemption,
  isMarkedAllowed,
  readGitleaksBaseline,
  readGitleaksIgnore,
  readIgnoredPaths,
  readSecretsBaseline,
} from "./exemptions.ts";
import { type GitleaksConfig, readGitleaks } from "./gitleaks.ts";

/** What a repository's own files say about detection. */
export interface UsersRules {
  config: GitleaksConfig | undefined;
  /** False where a rule of ours is switched off or replaced. */
  isActive(rule: string): boolean;
  /** What stays of one scan's hits. */
  filter(drafts: readonly Draft[], bytes: Buffer, path: string | undefined): Draft[];
  /** True where every place of the hit is let pass. */
  isExempt(hit: Hit, places: readonly Place[]): boolean;
}

/** Reads all of them; throws UserError where one cannot be used. */
export function usersRules(setup: DetectorSetup): UsersRules {
  const { gitleaks } = setup;
  const config = gitleaks && readGitleaks(gitleaks.text, gitleaks.path, gitleaks.extended);
  const exemptions = readExemptions(setup);
  const asksForLines = setup.gitleaksIgnore !== undefined || setup.gitleaksBaselines !== undefined;
  const replaced = new Set(config?.rules.filter(({ regex }) => regex).map(({ id }) => id));
  return {
    config,
    isActive: (rule) => !config?.disabled.has(rule) && !replaced.has(rule),
    filter: (drafts, bytes, path) => {
      const kept = drafts.filter(({ line }) => !isMarkedAllowed(line));
      if (asksForLines) for (const draft of kept) draft.startLine ??= lineAt(bytes, draft.matchStart);
      return config ? [...settleGitleaks(config, kept, bytes), ...fileDrafts(config, path)] : kept;
    },
    isExempt: (hit, places) => {
      const spots = places.length > 0 ? places : [{}];
      const lists = config ? listsFor(config, hit.rule) : [];
      return spots.every(
        (place) => lists.some((list) => allows(list, hit, place)) || exemptions.some((exempt) => exempt(hit, place)),
      );
    },
  };
}

function readExemptions(setup: DetectorSetup): Exemption[] {
  const exemptions: Exemption[] = [];
  if (setup.gitleaksIgnore) exemptions.push(readGitleaksIgnore(setup.gitleaksIgnore));
  for (const { text, path } of setup.gitleaksBaselines ?? []) exemptions.push(readGitleaksBaseline(text, path));
  if (setup.secretsBaseline)
    exemptions.push(readSecretsBaseline(setup.secretsBaseline.text, setup.secretsBaseline.path));
  if (setup.ignoredPaths) {
    const isIgnored = readIgnoredPaths(setup.ignoredPaths);
    exemptions.push((_hit, { path }) => path !== undefined && isIgnored(path));
  }
  return exemptions;
}

function listsFor(config: GitleaksConfig, rule: string): AllowList[] {
  const own = config.rules.filter(({ id }) => id === rule).flatMap(({ allowLists }) => allowLists);
  return [...own, ...config.allowLists.filter(({ rules }) => rules.size === 0 || rules.has(rule))];
}

/** A file that a rule forbids by its name alone. Its "secret" is a digest, so that the path itself is not masked in reports. */
function fileDrafts(config: GitleaksConfig, path: string | undefined): Draft[] {
  return pathHits(config, path).map((rule) => ({
    rule,
    family: rule,
    confidence: "medium",
    rank: 4,
    secret: createHash("sha1").update(path!).digest("hex"),
    start: 0,
    end: 0,
    matchStart: 0,
    matchEnd: 0,
    match: "",
    line: "",
  }));
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
