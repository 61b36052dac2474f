import type { Entry, Node, ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import type { Case } from "./case.ts";

/** Calls `visit` for every node whose path fits a pattern: `description.*.videos.#`; `*` is any key, `#` any index. */
export function each(subject: Case, pattern: string, visit: (node: Node, path: Step[]) => void): void {
  descend(subject, subject.root, pattern.split("."), [], visit);
}

function descend(
  subject: Case,
  node: Node | undefined,
  pattern: readonly string[],
  path: Step[],
  visit: (node: Node, path: Step[]) => void,
): void {
  if (!node || node.kind === "unknown" || subject.isSilent(path)) return;
  const [step, ...rest] = pattern;
  if (step === undefined) visit(node, path);
  else if (step === "#" && node.kind === "list")
    for (const [index, item] of node.items.entries()) descend(subject, item, rest, [...path, index], visit);
  else if (step !== "#" && node.kind === "map")
    for (const { key, value } of node.entries)
      if (step === "*" || key.text === step) descend(subject, value, rest, [...path, key.text], visit);
}

/** As `each`, for scalars that hold something: texts, and numbers or booleans that stand for texts. */
export function eachText(subject: Case, pattern: string, visit: (node: ScalarNode, path: Step[]) => void): void {
  each(subject, pattern, (node, path) => {
    if (node.kind === "scalar" && node.value !== null) visit(node, path);
  });
}

/** As `eachText`, for `key: text` and `key: [text, ...]` alike. */
export function eachOfOneOrMore(subject: Case, key: string, visit: (node: ScalarNode, path: Step[]) => void): void {
  eachText(subject, key, visit);
  eachText(subject, `${key}.#`, visit);
}

/** Every scalar of the tree with its path, merged copies and aliases left out. */
export function eachScalar(subject: Case, visit: (node: ScalarNode, path: Step[], entry?: Entry) => void): void {
  const walk = (node: Node | undefined, path: Step[], entry?: Entry): void => {
    if (!node || node.alias || subject.isSilent(path)) return;
    if (node.kind === "scalar") visit(node, path, entry);
    else if (node.kind === "list") for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (node.kind === "map")
      for (const child of node.entries) if (!child.merged) walk(child.value, [...path, child.key.text], child);
  };
  walk(subject.root, []);
}
