import type { Placed } from "./declaration.ts";

/** The text of one element, with the path of element names that leads to it. */
export interface XmlText extends Placed {
  /** Local names joined by `/`: `project/licenses/license/name`. */
  path: string;
  attributes: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface OpenElement {
  name: string;
  attributes: string;
  from: number;
}

const tag = /<(\/?)([\w.:-]{1,200})((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,4000}?)(\/?)>/y;

/** Elements that hold text and nothing else, in document order; reads on over faults, expands no entity but the five. */
export function xmlTexts(text: string): XmlText[] {
  const found: XmlText[] = [];
  const stack: OpenElement[] = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const passed = passOver(text, at);
    if (passed !== undefined) {
      at = passed;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(text);
    at = match ? tag.lastIndex : at + 1;
    if (!match || match[4] === "/") continue;
    const name = (match[2] ?? "").replace(/^.*:/, "");
    if (match[1] !== "/") stack.push({ name, attributes: match[3] ?? "", from: at });
    else found.push(...close(text, stack, name, match.index));
    if (stack.length > 200) return found;
  }
  return found;
}

/** End of a comment, CDATA section, declaration or instruction that starts here; the text's end where it is not closed. */
function passOver(text: string, at: number): number | undefined {
  const pairs = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
  ] as const;
  const pair = pairs.find(([open]) => text.startsWith(open, at));
  if (!pair) return undefined;
  const end = text.indexOf(pair[1], at + pair[0].length);
  return end < 0 ? text.length : end + pair[1].length;
}

function close(text: string, stack: OpenElement[], name: string, end: number): XmlText[] {
  const depth = stack.findLastIndex((open) => open.name === name);
  const open = stack[depth];
  if (!open) return [];
  const path = stack
    .slice(0, depth + 1)
    .map((element) => element.name)
    .join("/");
  stack.length = depth;
  const inner = placedText(text, open.from, end);
  return inner ? [{ ...inner, path, attributes: open.attributes }] : [];
}

function placedText(text: string, from: number, to: number): Placed | undefined {
  const raw = text.slice(from, to);
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(raw);
  const inner = cdata?.[1] ?? raw;
  if (!cdata && raw.includes("<")) return undefined;
  const value = inner.trim();
  const start = from + raw.indexOf(inner) + inner.indexOf(value);
  const plain = cdata ? value : value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");
  return { value: plain.replace(/\s+/g, " "), start, end: start + value.length };
}
