import { Lexer } from "yaml";
import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";

/** Lines (and the whole file as line 0) on which rules are silenced, and which: an empty set means all. */
type Silenced = ReadonlyMap<number, ReadonlySet<string>>;

const marker = /#\s*publiccode-ignore(-file)?\b\s*:?\s*([^#]*)/;

/**
 * Reads `# publiccode-ignore: rule, rule` at the end of a line or on the line above, and `# publiccode-ignore-file: rule`.
 * Only real comments count: the same words inside a text do nothing.
 */
export function readSilenced(file: PubliccodeFile): Silenced {
  const silenced = new Map<number, Set<string>>();
  if (!file.text.includes("publiccode-ignore") || file.encodingProblem) return silenced;
  let offset = 0;
  for (const token of new Lexer().lex(file.text)) {
    // The lexer marks documents and texts by control characters of its own, which are not in the file.
    if (token === "\u0002" || token === "\u0018" || token === "\u001f") continue;
    const match = token.startsWith("#") ? marker.exec(token) : null;
    if (match) add(silenced, file, offset, match);
    offset += token.length;
  }
  return silenced;
}

function add(silenced: Map<number, Set<string>>, file: PubliccodeFile, offset: number, match: RegExpExecArray): void {
  const { line } = file.lines.at(offset);
  const start = file.lines.startOf(line);
  const alone = file.text.slice(start, offset).trim() === "";
  const names = (match[2] ?? "")
    .split(/[\s,]+/)
    .filter((name) => /^[a-z0-9/.-]+$/.test(name))
    .map((name) => name.replace(/^publiccode\//, ""));
  const at = match[1] ? 0 : alone ? line + 1 : line;
  const rules = silenced.get(at);
  if (rules?.size === 0 || names.length === 0) silenced.set(at, new Set());
  else silenced.set(at, new Set([...(rules ?? []), ...names]));
}

/** Whether a comment silences a rule on a line. */
export function isSilenced(silenced: Silenced, rule: string, line: number | undefined): boolean {
  const name = rule.replace(/^publiccode\//, "");
  return [0, line ?? -1].some((at) => {
    const rules = silenced.get(at);
    return rules !== undefined && (rules.size === 0 || rules.has(name));
  });
}
