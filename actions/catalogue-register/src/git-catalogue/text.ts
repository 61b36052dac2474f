import { code, cut, markdown } from "../../../../shared/src/report/text.ts";
import type { ChangeSet } from "../plan.ts";
import type { PullText } from "./pull.ts";

const HASH = /<!-- entry-sha256: ([0-9a-f]{64}) -->/;
const OVERTAKEN = "<!-- overtaken -->";

/** Title and text of a pull request; foreign text in it is shown as written. `details` are ready Markdown. */
export function pullText(change: ChangeSet, details: string): PullText {
  const differs = change.changes.map((line) => `- ${markdown(line, 300)}`).join("\n");
  const paths = [...change.files].map(([path, text]) => `- ${text === null ? "removes " : ""}${code(path)}`);
  const body = [
    details,
    differs ? `### What differs\n\n${differs}` : "",
    `### Files\n\n${paths.slice(0, 200).join("\n")}`,
    "A newer version replaces this one in the same pull request. Whoever edits the branch by hand is not overwritten; who closes it without merging is not asked again until the entry changes.",
  ];
  const text = cut(body.filter(Boolean).join("\n\n"), 60_000);
  return { title: cut(change.title, 250), body: `${text}\n\n<!-- entry-sha256: ${change.hash} -->` };
}

/** Hash that a pull request's text bears; none where we closed it ourselves as overtaken. */
export function hashOf(body: string): string | undefined {
  return body.includes(OVERTAKEN) ? undefined : HASH.exec(body)?.[1];
}

/** The text of a pull request that is closed since nothing is left to do. */
export function overtakenText(body: string): string {
  return `The catalogue holds this entry already; there is nothing left to merge.\n\n${OVERTAKEN}\n\n${body}`;
}
