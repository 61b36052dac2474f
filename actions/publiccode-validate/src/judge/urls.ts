import { formatKey, type ScalarNode, type Step } from "../../../../shared/src/publiccode/tree.ts";
import { replaceScalar } from "../fix/edit.ts";
import { parseAddress, referenceRefuses, urlFault, webAddressOf, webFault } from "../standard/address.ts";
import type { Case, Problem } from "./case.ts";
import { eachOfOneOrMore, eachText } from "./walk.ts";

/** Keys whose address a browser must be able to open. */
const webKeys = [
  "landingURL",
  "roadmap",
  "description.*.documentation",
  "description.*.apiDocumentation",
  "maintenance.contractors.#.website",
];

/** Every address but those of images and videos. */
export function judgeUrls(subject: Case) {
  eachText(subject, "url", (node, path) => {
    if (judgeAddress(subject, node, path, false)) judgeRepositoryAddress(subject, node, path);
  });
  eachOfOneOrMore(subject, "isBasedOn", (node, path) => judgeAddress(subject, node, singleItem(path), false, path));
  for (const key of webKeys) eachText(subject, key, (node, path) => judgeAddress(subject, node, path, true));
}

/** The reference parser reads a single text as a list of one, and names its first item. */
function singleItem(path: Step[]): Step[] {
  return path.length === 1 ? [...path, 0] : path;
}

/** True where the address can be judged further. */
function judgeAddress(subject: Case, node: ScalarNode, path: Step[], web: boolean, place = path): boolean {
  const text = node.text.trim().replace(/^(["'])(.*)\1$/, "$2");
  const fault = (web ? webFault : urlFault)(text);
  const reference = referenceRefuses(node.text, web) ? "error" : "off";
  if (!fault) {
    const scheme = (parseAddress(text) as { scheme: string }).scheme;
    if (!web && !/^(https?|git|git\+ssh|git\+https|ssh|svn|svn\+ssh|hg|hg\+https|ftps?)$/.test(scheme)) {
      report(subject, path, place, { rule: "url-scheme", values: { scheme }, levels: { reference } });
      return false;
    }
    if (reference === "error" && text === node.text)
      report(subject, path, place, {
        rule: "url",
        values: { value: text, why: subject.words("why.form") },
        levels: { standard: "note", reference },
      });
    return true;
  }
  const suggestion = webAddressOf(text);
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "review",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  report(subject, path, place, {
    rule: "url",
    ...(suggestion ? { message: "url.suggest" as const } : {}),
    values: { value: text, why: subject.words(fault), suggestion: suggestion ?? "" },
    levels: { reference },
    fix,
  });
  return false;
}

function report(subject: Case, path: Step[], place: Step[], problem: Problem) {
  if (formatKey(path) === formatKey(place)) return subject.at(path, problem);
  subject.report(subject.spanAt(place), path, problem);
}

/** Whether `url` looks like that of a repository, on the hosts whose addresses have a known form. */
function judgeRepositoryAddress(subject: Case, node: ScalarNode, path: Step[]) {
  const text = node.text.trim();
  const address = parseAddress(text);
  if (typeof address === "string") return;
  if (!/^https?$/.test(address.scheme))
    return subject.at(path, { rule: "url-not-web", values: { scheme: address.scheme } });
  if (!/^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/.test(address.host)) return;
  const parts = address.rest
    .split(/[?#]/)[0]!
    .split("/")
    .filter((part) => part !== "");
  if (parts.length < 2) return subject.at(path, { rule: "url-not-repository", values: { value: text } });
  const inside = address.host === "gitlab.com" ? parts.indexOf("-") > 1 : parts.length > 2;
  if (!inside) return;
  const end = address.host === "gitlab.com" ? parts.indexOf("-") : 2;
  const suggestion = `https://${address.host}/${parts.slice(0, end).join("/")}`;
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value: suggestion }),
    safety: "review",
    edits: replaceScalar(subject.file, node, suggestion),
  };
  subject.at(path, {
    rule: "url-not-repository",
    message: "url-not-repository.inside",
    values: { value: text, suggestion },
    fix,
  });
}
