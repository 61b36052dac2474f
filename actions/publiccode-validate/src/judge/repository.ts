import { textOf } from "../../../../shared/src/publiccode/tree.ts";
import { covers } from "../../../../shared/src/spdx/choices.ts";
import { licencesIn, parseExpression } from "../../../../shared/src/spdx/expression.ts";
import type { RepositoryFacts } from "../facts/repository.ts";
import { replaceScalar } from "../fix/edit.ts";
import type { Case, Problem } from "./case.ts";
import { parseDate } from "./people.ts";

/** Whether the file says the same as the repository in which it lies. */
export function judgeRepository(subject: Case, facts: RepositoryFacts) {
  judgeUrl(subject, facts);
  judgeLicence(subject, facts);
  judgeRelease(subject, facts);
}

/** Two addresses of one repository: host and path without capitals, `.git`, `www.` and user names. */
export function identityOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, "")
    .replace(/^[^/@]*@/, "")
    .replace(/^([^/:]+):(?!\d)/, "$1/")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
}

/** A technical fork leaves `url` alone, a variant has its own and names the original in `isBasedOn` (standard, docs/standard/forks.rst). */
function judgeUrl(subject: Case, { own, forkOf }: RepositoryFacts) {
  const node = subject.node("url");
  const value = textOf(node)?.trim();
  if (!own || !node || value === undefined || identityOf(value) === identityOf(own)) return;
  if (subject.found.some((found) => found.draft.location.key === "url" && found.levels.standard === "error")) return;
  const values = { value, own };
  if (forkOf && identityOf(forkOf) === identityOf(value))
    return subject.at(["url"], {
      rule: "url-mismatch",
      message: "url-mismatch.fork",
      values,
      levels: { standard: "note" },
    });
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value: own }),
    safety: "review",
    edits: replaceScalar(subject.file, node, own),
  };
  subject.at(["url"], { rule: "url-mismatch", values, fix });
}

function judgeLicence(subject: Case, { licence }: RepositoryFacts) {
  const value = textOf(subject.node("legal", "license"))?.trim();
  if (!licence || value === undefined) return;
  const [declared, found] = [idsOf(value), idsOf(licence.expression)];
  if (declared.length === 0 || found.length === 0) return;
  const agree = declared.every((id) => found.some((other) => covers(id, other) || covers(other, id)));
  if (!agree)
    subject.at(["legal", "license"], {
      rule: "licence-mismatch",
      values: { value, file: licence.file, other: licence.expression },
    });
}

function idsOf(expression: string): string[] {
  const parsed = parseExpression(expression).expression;
  return parsed ? licencesIn(parsed).map((term) => term.id) : [];
}

function judgeRelease(subject: Case, { newest }: RepositoryFacts) {
  if (!newest) return;
  const version = subject.node("softwareVersion");
  const written = textOf(version)?.trim();
  if (version && written !== undefined && compareVersions(written, newest.version) < 0) {
    const fix: Problem["fix"] = {
      description: subject.words("fix.write", { value: newest.version }),
      safety: "review",
      edits: replaceScalar(subject.file, version, newest.version),
    };
    subject.at(["softwareVersion"], {
      rule: "version-behind",
      values: { value: written, newest: newest.version },
      fix,
    });
  }
  const date = subject.node("releaseDate");
  const day = textOf(date)?.trim();
  if (!date || day === undefined || !newest.date || !parseDate(day) || day >= newest.date) return;
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value: newest.date }),
    safety: "review",
    edits: replaceScalar(subject.file, date, newest.date),
  };
  subject.at(["releaseDate"], { rule: "date-behind", values: { value: day, newest: newest.date }, fix });
}

/** Numbers by size, part by part; 0 where one of the two is no version number or has a suffix: then nothing is claimed. */
export function compareVersions(a: string, b: string): number {
  const parts = (text: string) => /^v?(\d+(?:\.\d+)*)$/.exec(text.trim())?.[1]?.split(".").map(Number);
  const [left, right] = [parts(a), parts(b)];
  if (!left || !right) return 0;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
