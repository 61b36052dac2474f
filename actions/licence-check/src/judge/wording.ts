import type { FindingDraft, Fix } from "../../../../shared/src/check/finding.ts";
import { mendExpression, parseExpression, suggestLicence } from "../../../../shared/src/spdx/index.ts";
import { folderOf } from "../evidence/licence-files.ts";
import type { Evidence, Statement } from "../evidence/types.ts";
import { listed, locationOf } from "./contradictions.ts";

/** Declarations that are not the SPDX expressions which their formats ask for. */
export function judgeWording(evidence: Evidence): FindingDraft[] {
  return evidence.statements
    .filter(
      (statement) =>
        statement.source === "manifest" &&
        statement.asksForSpdx &&
        statement.claim.kind !== "reserved" &&
        statement.claim.kind !== "file",
    )
    .flatMap(wording);
}

function wording(statement: Statement): FindingDraft[] {
  const { problems } = parseExpression(statement.wording);
  const [first] = problems;
  if (!first) return [];
  const deprecated = problems.every(
    (problem) => problem.kind === "deprecated-licence" || problem.kind === "deprecated-exception",
  );
  const suggestions =
    first.suggestions.length > 0 && problems.length === 1 ? first.suggestions : suggestLicence(statement.wording);
  return [
    {
      rule: deprecated ? "licence/deprecated-id" : "licence/not-spdx",
      ...(statement.claim.kind === "unreadable" && !deprecated && !statement.unpublished
        ? { level: "warning" as const }
        : {}),
      message: deprecated ? `${first.message}.` : `"${statement.wording}" is no SPDX expression: ${first.message}.`,
      help:
        suggestions.length > 0
          ? `Write ${listed(suggestions.slice(0, 3)).replace(" and ", " or ")}.`
          : "Write an id from https://spdx.org/licenses/, or LicenseRef-... for your own text.",
      location: locationOf(statement),
      identity: `${statement.place.key} ${statement.wording}`,
      ...mend(statement),
    },
  ];
}

function mend(statement: Statement): { fix?: Fix } {
  const mended = mendExpression(statement.wording);
  if (!mended || !statement.replace) return {};
  return {
    fix: {
      description: `Write ${mended}`,
      safety: "safe",
      edits: [{ path: statement.place.path, ...statement.replace, newText: mended }],
    },
  };
}

/** Manifests that point to a licence file which is not there. */
export function missingFiles(evidence: Evidence): FindingDraft[] {
  return evidence.statements.flatMap((statement): FindingDraft[] => {
    if (statement.claim.kind !== "file") return [];
    const named = resolvePath(statement.folder, statement.claim.path);
    if (named === undefined || evidence.exists.has(named)) return [];
    return [
      {
        rule: "licence/file-missing",
        message: `${statement.place.path} says that the licence stands in ${statement.claim.path}, which does not exist.`,
        help: `Add the file, or name the one that is there${near(evidence, statement.folder)}.`,
        location: locationOf(statement),
      },
    ];
  });
}

function near(evidence: Evidence, folder: string): string {
  const text = evidence.texts.find((one) => folderOf(one.path) === folder);
  return text ? ` (${text.path})` : "";
}

/** A path below a folder, `..` resolved; undefined where it is a pattern, an address or leaves the repository. */
function resolvePath(folder: string, path: string): string | undefined {
  if (/[*?<>|]|^\w+:/.test(path) || path.startsWith("/")) return undefined;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
