import type { FindingDraft } from "../../../../shared/src/check/finding.ts";
import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import type { FileFacts } from "../facts/files.ts";
import type { LinkFacts } from "../facts/links.ts";
import type { RepositoryFacts } from "../facts/repository.ts";
import { say } from "../messages/messages.ts";
import { ruleId } from "../rules.ts";
import { Case, type Found, levelIn, type Options } from "./case.ts";
import { judgeDeprecated } from "./deprecated.ts";
import { isBroken, judgeDocument, silenceBroken } from "./document.ts";
import { judgeFiles } from "./files.ts";
import { isSilenced, readSilenced } from "./ignore.ts";
import { judgeLicence } from "./licence.ts";
import { judgeLinks } from "./links.ts";
import { judgeMedia } from "./media.ts";
import { judgeOrganisations } from "./organisations.ts";
import { judgePeople } from "./people.ts";
import { judgePlaces } from "./places.ts";
import { judgeRepository } from "./repository.ts";
import { judgeStructure } from "./structure.ts";
import { judgeTarget } from "./target.ts";
import { judgeTexts } from "./texts.ts";
import { judgeUrls } from "./urls.ts";
import { judgeVersion, versionOf } from "./version.ts";

/** What was established about the world around a file; what is absent is not judged. */
export interface Facts {
  files?: FileFacts;
  links?: LinkFacts;
  repository?: RepositoryFacts;
}

export interface Verdict {
  findings: FindingDraft[];
  /** By each profile, whatever the one asked for. */
  valid: { standard: boolean; reference: boolean };
  version: string;
}

/** Judges one publiccode.yml. Pure: the same file, facts and options give the same findings. */
export function judge(file: PubliccodeFile, facts: Facts, options: Options): Verdict {
  const subject = new Case(file, versionOf(file.root, options.preview), options);
  judgeDocument(subject);
  silenceBroken(subject);
  if (!file.encodingProblem && file.root?.kind === "map") judgeContent(subject, facts);
  return conclude(subject);
}

/** In this order: a value of a wrong type silences what later rules would say about it. */
function judgeContent(subject: Case, facts: Facts): void {
  judgeVersion(subject);
  judgeStructure(subject);
  judgeTexts(subject);
  judgePlaces(subject);
  judgeUrls(subject);
  judgeLicence(subject);
  judgeOrganisations(subject);
  judgePeople(subject);
  judgeMedia(subject);
  judgeFiles(subject, facts.files);
  judgeDeprecated(subject);
  judgeTarget(subject);
  if (facts.repository && !isBroken(subject)) judgeRepository(subject, facts.repository);
  if (facts.links) judgeLinks(subject, facts.links);
}

function conclude(subject: Case): Verdict {
  const { options, file } = subject;
  const silenced = readSilenced(file);
  const inOrder = subject.found.sort((a, b) => place(a) - place(b));
  const isLoud = (found: Found) => !isSilenced(silenced, found.draft.rule, found.draft.location.startLine);
  const loud = inOrder.filter(isLoud);
  const valid = { standard: isValid(loud, "standard"), reference: isValid(loud, "reference") };
  const findings: FindingDraft[] = loud.flatMap(({ levels, draft }) => {
    const level = levelIn(levels, options.profile);
    return level === "off" ? [] : [{ ...draft, level }];
  });
  const difference = differs(subject, loud, valid);
  if (difference) findings.push(difference);
  return { findings, valid, version: subject.version };
}

function place(found: Found): number {
  const { startLine = 0, startColumn = 0 } = found.draft.location;
  return startLine * 10_000 + Math.min(startColumn, 9_999);
}

function isValid(found: readonly Found[], profile: Options["profile"]): boolean {
  return !found.some(({ levels }) => levelIn(levels, profile) === "error");
}

/** A note where the other profile would come to another verdict, at the first place that makes the difference. */
function differs(subject: Case, found: readonly Found[], valid: Verdict["valid"]): FindingDraft | undefined {
  if (valid.standard === valid.reference) return undefined;
  const profile = valid.standard ? "reference" : "standard";
  const first = found.find(({ levels }) => levelIn(levels, profile) === "error");
  if (!first) return undefined;
  const id = valid.standard ? "reference-differs.stricter" : "reference-differs.laxer";
  const words = say(subject.options.catalogue, id, { why: first.draft.message.slice(0, 110) });
  return { rule: ruleId("reference-differs"), level: "note", ...words, location: first.draft.location, identity: id };
}
