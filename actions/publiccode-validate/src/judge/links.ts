import type { ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import type { LinkFacts } from "../facts/links.ts";
import { webFault } from "../standard/address.ts";
import type { Case } from "./case.ts";
import { eachOfOneOrMore, eachText } from "./walk.ts";

const patterns = [
  "url",
  "landingURL",
  "roadmap",
  "organisation.uri",
  "fundedBy.#.uri",
  "logo",
  "monochromeLogo",
  "description.*.documentation",
  "description.*.apiDocumentation",
  "description.*.screenshots.#",
  "description.*.videos.#",
  "maintenance.contractors.#.website",
];

/** Calls `visit` for every web address of a file. */
export function eachLink(subject: Case, visit: (address: string, node: ScalarNode, path: Step[]) => void): void {
  const look = (node: ScalarNode, path: Step[]) => {
    const address = node.text.trim();
    if (webFault(address) === undefined) visit(address, node, path);
  };
  for (const pattern of patterns) eachText(subject, pattern, look);
  eachOfOneOrMore(subject, "isBasedOn", look);
}

/** What following the addresses gave; what a server would not say is no finding. */
export function judgeLinks(subject: Case, facts: LinkFacts): void {
  eachLink(subject, (value, _, path) => {
    const fact = facts.get(value);
    if (fact?.state === "gone")
      subject.at(path, {
        rule: "link-gone",
        values: { value, why: subject.words("why.status", { status: fact.status }) },
      });
    else if (fact?.state === "unknown-host")
      subject.at(path, { rule: "link-gone", values: { value, why: subject.words("why.unknown-host") } });
    else if (fact?.state === "refused") subject.at(path, { rule: "link-refused", values: { value } });
  });
}
