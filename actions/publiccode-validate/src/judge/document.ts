import type { YamlProblem } from "../../../../shared/src/publiccode/parse.ts";
import type { Node, Span, Step } from "../../../../shared/src/publiccode/tree.ts";
import { replaceSpan } from "../fix/edit.ts";
import { en, type MessageId } from "../messages/en.ts";
import type { Case, Problem } from "./case.ts";

/** The library's codes that have words of their own in the catalogues. */
function syntaxWords(code: string): MessageId {
  const id = `syntax.${code}`;
  return id in en ? (id as MessageId) : "syntax.other";
}

const simple: Partial<Record<YamlProblem["kind"], Problem["rule"]>> = {
  "unknown-alias": "unknown-alias",
  "second-document": "several-documents",
  "yaml-1.1": "yaml-1.1",
  "merge-key": "merge-key",
};

/** Encoding, syntax and documents: everything that concerns the file before its content. */
export function judgeDocument(subject: Case) {
  judgeEncoding(subject);
  for (const problem of subject.file.problems) judgeYaml(subject, problem);
  judgeDirective(subject);
  judgeRoot(subject);
}

const encodings = {
  "utf-16le": "UTF-16 (little endian)",
  "utf-16be": "UTF-16 (big endian)",
  latin1: "ISO 8859-1 / Windows-1252",
  binary: "binary",
};

function judgeEncoding(subject: Case) {
  const { encodingProblem, bom } = subject.file;
  if (encodingProblem) {
    const { looksLike, offset } = encodingProblem;
    // In the Latin-1 reading every byte is one character, so that the byte's number is the character's.
    const start = looksLike === "latin1" || looksLike === "binary" ? offset : 0;
    const values = { encoding: encodings[looksLike], offset: offset + 1 };
    subject.report({ start, end: start + 1 }, [], { rule: "encoding", values });
  } else if (bom) subject.report({ start: 0, end: 1 }, [], { rule: "byte-order-mark" });
}

function judgeYaml(subject: Case, problem: YamlProblem) {
  const { file } = subject;
  const path = pathAt(subject.root, problem.start);
  const plain = simple[problem.kind];
  if (plain) return subject.report(problem, path, { rule: plain, values: { name: problem.subject } });
  switch (problem.kind) {
    case "tab":
      return subject.report(problem, path, { rule: "yaml-tab", fix: tabFix(subject, problem) });
    case "duplicate-key": {
      const first = subject.root && firstOf(subject.root, problem);
      const values = { key: problem.subject, line: first ? file.lines.at(first.start).line : "?" };
      return subject.report(problem, path, { rule: "duplicate-key", values });
    }
    case "merge-override":
      return subject.report(problem, path, { rule: "merge-override" });
    case "trailing-separator": {
      const words = subject.words("fix.remove", { key: "---" });
      const start = file.text[problem.start - 1] === "\n" ? problem.start : problem.start;
      const end = file.text[problem.end] === "\n" ? problem.end + 1 : problem.end;
      const edits = replaceSpan(file, { start, end }, "");
      return subject.report(problem, [], {
        rule: "trailing-separator",
        fix: { description: words, safety: "safe", edits },
      });
    }
    case "alias-limit":
    case "too-deep":
    case "too-large": {
      const values = { limit: problem.subject, size: problem.subject };
      const message: MessageId = `too-complex.${problem.kind}`;
      return subject.report(problem, path, { rule: "too-complex", message, values });
    }
    default:
      return subject.report(problem, path, {
        rule: "yaml-syntax",
        values: { what: subject.words(syntaxWords(problem.subject)) },
      });
  }
}

/** Two blanks for each tab of the indentation, on every line that is indented by tabs. */
function tabFix(subject: Case, problem: YamlProblem): Problem["fix"] {
  const { file } = subject;
  const line = file.text.lastIndexOf("\n", problem.start - 1) + 1;
  const indent = /^[ \t]*/.exec(file.text.slice(line))?.[0] ?? "";
  if (!indent.includes("\t")) return undefined;
  const edits = replaceSpan(file, { start: line, end: line + indent.length }, indent.replaceAll("\t", "  "));
  return { description: subject.words("fix.blanks"), safety: "safe", edits };
}

function judgeDirective(subject: Case) {
  const { text } = subject.file;
  if (!text.startsWith("%")) return;
  const end = text.indexOf("\n");
  const span = { start: 0, end: end < 0 ? text.length : end };
  const next = /^%[^\n]*\n---[ \t]*\n/.exec(text);
  const fix: Problem["fix"] = next
    ? {
        description: subject.words("fix.remove", { key: text.slice(0, Math.min(span.end, 40)) }),
        safety: "safe",
        edits: replaceSpan(subject.file, { start: 0, end: next[0].length }, ""),
      }
    : undefined;
  subject.report(span, [], { rule: "yaml-directive", fix });
}

const kinds = { scalar: "word.value", list: "word.list" } as const;

function judgeRoot(subject: Case) {
  const { root } = subject;
  if (!root) {
    if (subject.file.problems.some((problem) => problem.kind === "syntax" || problem.kind === "tab")) return;
    subject.report({ start: 0, end: 1 }, [], { rule: "not-a-mapping", message: "not-a-mapping.empty" });
  } else if (root.kind === "scalar" || root.kind === "list") {
    const span = { start: root.start, end: root.start + 1 };
    subject.report(span, [], { rule: "not-a-mapping", values: { what: subject.words(kinds[root.kind]) } });
  }
}

/** True where the tree may be distorted by a syntax error, so that nothing can be said to be missing. */
export function isBroken(subject: Case): boolean {
  return (
    subject.file.encodingProblem !== undefined ||
    subject.file.problems.some((problem) =>
      ["syntax", "tab", "too-large", "too-deep", "no-text-key"].includes(problem.kind),
    )
  );
}

/** Silences the top-level keys whose block holds a syntax error: their content is not what its author meant. */
export function silenceBroken(subject: Case) {
  if (!isBroken(subject) || subject.root?.kind !== "map") return;
  const errors = subject.file.problems.filter((problem) => ["syntax", "tab", "no-text-key"].includes(problem.kind));
  const { entries } = subject.root;
  entries.forEach((entry, index) => {
    const end = entries[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (errors.some((error) => error.start >= entry.start && error.start <= end)) subject.silence([entry.key.text]);
  });
}

/** The deepest path whose entry or item holds an offset. */
export function pathAt(root: Node | undefined, offset: number): Step[] {
  const path: Step[] = [];
  let node: Node | undefined = root;
  while (node && !node.alias) {
    const holds = (span: Span) => offset >= span.start && offset < Math.max(span.end, span.start + 1);
    if (node.kind === "map") {
      const entry = [...node.entries, ...node.repeated].find((e) => !e.merged && holds(e));
      if (!entry) break;
      path.push(entry.key.text);
      node = entry.value;
    } else if (node.kind === "list") {
      const index = node.items.findIndex(holds);
      if (index < 0) break;
      path.push(index);
      node = node.items[index];
    } else break;
  }
  return path;
}

function firstOf(root: Node, problem: YamlProblem): Span | undefined {
  const parent = pathAt(root, problem.start).slice(0, -1);
  let node: Node | undefined = root;
  for (const step of parent) {
    if (node?.kind === "list" && typeof step === "number") node = node.items[step];
    else if (node?.kind === "map") node = node.entries.find((entry) => entry.key.text === step)?.value;
  }
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === problem.subject) : undefined;
}
