import { entryOf } from "../../../../shared/src/publiccode/tree.ts";
import { topLevelKeys, topLevelSince } from "../standard/history.ts";
import { reaches } from "../standard/versions.ts";
import { categoriesOf } from "../standard/vocabulary.ts";
import type { Case } from "./case.ts";
import { eachText } from "./walk.ts";

/** What a catalogue that reads an older version cannot read. */
export function judgeTarget(subject: Case): void {
  const { target } = subject.options;
  if (!target || !subject.root) return;
  for (const key of topLevelKeys(subject.version)) {
    const since = topLevelSince(key);
    if (since && !reaches(target, since) && entryOf(subject.root, key))
      subject.at([key], { rule: "target-version", values: { since, target } });
  }
  const known = categoriesOf(target);
  const own = categoriesOf(subject.version);
  if (known.length > 0)
    eachText(subject, "categories.#", (node, path) => {
      if (own.includes(node.text) && !known.includes(node.text))
        subject.at(path, { rule: "target-version", values: { since: subject.version, target } });
    });
}
