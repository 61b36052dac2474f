import type { FindingDraft, Fix, Level } from "../../../../shared/src/check/finding.ts";
import { sameText } from "../../../../shared/src/spdx/index.ts";
import type { Deviation } from "../detect/types.ts";
import type { Evidence, LicenceText } from "../evidence/types.ts";
import { listed } from "./contradictions.ts";
import { governing, isDedication, isMixed } from "./project.ts";

/** Gives a licence's own text with the copyright lines given; undefined where it is not at hand. */
export type Original = (id: string, notice: readonly string[]) => string | undefined;

/** What is wrong with the licence texts themselves; a nested package's text counts as a warning. */
export function judgeTexts(evidence: Evidence, original: Original): FindingDraft[] {
  return evidence.texts.flatMap((text) => {
    const drafts = judgeText(text, evidence, original);
    return text.folder === "" ? drafts : drafts.map((draft) => ({ ...draft, level: "warning" as Level }));
  });
}

/** No text at all, and files that look like one without being found. */
export function missingLicence(evidence: Evidence): FindingDraft[] {
  const odd = evidence.oddNames.map(
    (file): FindingDraft => ({
      rule: "licence/file-name",
      message: `${file.path} ${file.why}.`,
      help: `Name it ${file.better}.`,
      location: { path: file.path, kind: "file-name" },
    }),
  );
  if (governing(evidence.texts, "").length > 0) return odd;
  const declared = evidence.statements.find(
    (statement) => statement.folder === "" && statement.claim.kind === "expression",
  );
  const nested =
    evidence.texts.length > 0
      ? ` Texts were found only in ${listed(evidence.texts.slice(0, 3).map((text) => text.path))}.`
      : "";
  const named = declared ? ` ${declared.place.path} names ${declared.wording}, but its text is not there.` : "";
  return [
    {
      rule: "licence/missing",
      message: `There is no licence file at the root.${named}${nested}`,
      help: `Add the full text as LICENSE: public-code licence add ${declared?.claim.kind === "expression" ? declared.wording : "MIT"} --holder "Name of the owner".`,
      identity: "missing",
    },
    ...odd,
  ];
}

function judgeText(text: LicenceText, evidence: Evidence, original: Original): FindingDraft[] {
  const at = (line: number) => ({ path: text.path, startLine: line });
  if (text.text.trim() === "")
    return [
      {
        rule: "licence/empty",
        message: `${text.path} is empty.`,
        help: "Put the full text of the licence into it.",
        location: at(1),
      },
    ];
  const merge = /^<{7}(?: |$)[\s\S]*?^={7}$[\s\S]*?^>{7}(?: |$)/m.exec(text.text.replace(/\r/g, "").slice(0, 500_000));
  const marks: FindingDraft[] = merge
    ? [
        {
          rule: "licence/merge-marks",
          message: `${text.path} holds git's marks of an unresolved merge.`,
          help: "Keep one version and delete the lines of <<<<<<<, ======= and >>>>>>>.",
          location: at(lineOf(text.text, "<<<<<<<")),
        },
      ]
    : [];
  return [...marks, ...verdictFindings(text, evidence, original), ...furtherTerms(text), ...disguises(text)];
}

function lineOf(text: string, needle: string): number {
  return text.slice(0, Math.max(0, text.indexOf(needle))).split("\n").length;
}

function verdictFindings(text: LicenceText, evidence: Evidence, original: Original): FindingDraft[] {
  const { found, path, promised } = text;
  const ids = listed(found.ids);
  const start = { path, startLine: found.spans[0]?.startLine ?? 1 };
  if (isDedication(text)) return hasTextOf(evidence, text.prose.granted) ? [] : [named(text, text.prose.granted)];
  switch (found.verdict) {
    case "modified":
      return modified(text, original);
    case "partial":
      return [
        {
          rule: "licence/text-partial",
          message: `${path} holds only a part of ${ids}.`,
          help: `Replace it by the full text of ${ids}.`,
          location: start,
        },
      ];
    case "named":
      return promised || hasTextOf(evidence, found.ids) ? [] : [named(text, found.ids)];
    case "none":
      // LicenseRef-... is the author's own text by declaration.
      return promised
        ? []
        : [
            {
              rule: "licence/text-unknown",
              message: `${path} holds no licence that we know.`,
              help: "Use the full text of a standard licence, or have your own text checked.",
              location: { path, startLine: 1 },
            },
          ];
    default:
      return [];
  }
}

/** True where another file of the root holds the full text, so that this one may be a translation, a note or a summary. */
function hasTextOf(evidence: Evidence, ids: readonly string[]): boolean {
  const held = evidence.texts
    .filter((text) => text.found.verdict === "exact" || text.found.verdict === "equivalent")
    .flatMap((text) => text.found.ids);
  return ids.every((id) => held.some((other) => sameText(id, other)));
}

function named(text: LicenceText, ids: readonly string[]): FindingDraft {
  return {
    rule: "licence/text-named",
    message: `${text.path} names ${listed(ids)} and does not hold its text.`,
    help: `Put the full text of ${listed(ids)} into the file.`,
    location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
  };
}

/** One finding a modified licence, with its gravest deviation; the others stand in the summary's word diff. */
function modified(text: LicenceText, original: Original): FindingDraft[] {
  return text.found.spans
    .filter((span) => span.verdict === "modified")
    .flatMap((span): FindingDraft[] => {
      const significant = span.deviations.filter((deviation) => deviation.significant);
      const [first] = significant;
      const fallback = { path: text.path, startLine: span.startLine };
      if (!first)
        return text.found.further.length > 0
          ? []
          : [
              {
                rule: "licence/text-modified",
                message: `${text.path} departs from the text of ${span.id}.`,
                location: fallback,
              },
            ];
      const more = significant.length > 1 ? ` (and ${significant.length - 1} more changes)` : "";
      return [
        {
          rule: "licence/text-modified",
          message: `This is not ${span.id} as it stands: ${describe(first)}${more}. ${first.consequence}`.trim(),
          help: `Restore the words of ${span.id}, or do not call it that.`,
          location: { path: text.path, startLine: first.line },
          identity: `${span.id} ${first.added} ${first.removed}`,
          ...restore(text, original),
        },
      ];
    });
}

/** The original text with the file's own copyright lines, where the file holds this one licence and nothing else. */
function restore(text: LicenceText, original: Original): { fix?: Fix } {
  const [span, ...others] = text.found.spans;
  if (!span || others.length > 0 || span.language !== "en") return {};
  const notice = text.found.copyright
    .map((line) => line.text.trim())
    .filter((line) => !/free software foundation/i.test(line));
  const newText = original(span.id, notice);
  if (newText === undefined) return {};
  const edits = [{ path: text.path, start: 0, end: text.text.length, newText }];
  return { fix: { description: `Restore the text of ${span.id} in ${text.path}`, safety: "review", edits } };
}

/** A deviation in words. */
export function describe(deviation: Deviation): string {
  const clause = deviation.clause ? ` in ${deviation.clause}` : "";
  if (deviation.added && deviation.removed) return `"${deviation.removed}" became "${deviation.added}"${clause}`;
  return deviation.added ? `"${deviation.added}" was added${clause}` : `"${deviation.removed}" is missing${clause}`;
}

function furtherTerms(text: LicenceText): FindingDraft[] {
  // The prose of a file about several licences, and of a dedication, is no rider on one of them.
  if (isMixed(text) || isDedication(text)) return [];
  return text.found.further.map((further) => ({
    rule: "licence/further-terms",
    message:
      `Terms are added to the licence: "${further.text.replace(/\s+/g, " ").slice(0, 160)}". ${further.consequence}`.trim(),
    help: "Remove them, or have a lawyer confirm that the whole is still an open source licence.",
    location: { path: text.path, startLine: further.startLine, endLine: further.endLine },
  }));
}

function disguises(text: LicenceText): FindingDraft[] {
  const [first] = text.found.disguises;
  if (!first || text.found.verdict === "none") return [];
  return [
    {
      rule: "licence/disguise",
      message: `${text.path} holds ${first.what}.`,
      help: "Replace the file by the licence's original text.",
      location: { path: text.path, startLine: first.line },
    },
  ];
}
