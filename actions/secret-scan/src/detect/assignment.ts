/** A name, and the value that the text gives it. Offsets are into the text that was parsed. */
export interface Assignment {
  name: string;
  nameStart: number;
  value: string;
  start: number;
  end: number;
  /** `none`: a bare word up to a delimiter. */
  quote: "none" | "quoted" | "element";
  /** How name and value are joined; blank means by white space alone. */
  joint: "assigned" | "compared" | "argument" | "option" | "blank";
  /** What follows the value, a few words. */
  after: string;
}

const NAME_BYTE = /[\w.$-]/;
const MOST_NAME = 70;

/** What may close the name before the operator: a quote, perhaps escaped, and brackets. */
const CLOSE = /\\{0,3}["'`]?(?:&quot;|&#34;|\\u0022)?[\])]{0,2}/y;
/** `value=`, `default:` and the like, where name and value stand in two attributes of one element or object. */
const PAIR =
  /\s{0,40}(?:[,;/]|&quot;)?\s{0,60}(?:-\s)?\\{0,3}["']?(?:value|default|defaultvalue|default_value|content|val|data|string|text|secret)\\{0,3}["']?\s{0,4}[:=]\s{0,20}/iy;
const ELEMENT =
  /\s{0,4}(?:\/?>\s{0,40}(?:<(?:value|string|val|default)[^>]{0,40}>)|<\/(?:key|name)>\s{0,40}<(?:string|value)>)/iy;
const TYPED = /\s{0,4}:?\s{0,4}(?!\w+\s*["'])[A-Za-z_][\w.<>[\]|?*& ]{0,40}?\s{0,4}:?=(?![=>])\s{0,20}/y;
const OPERATOR =
  /\s{0,60}(?:(===?|!==?|\.equals\(|\.eq\(|\s(?:eq|ne|is)\s)|(\|\||\?\?|=>|:=|::=|:-|\?\?=|\|\|=|\?=|\+=|\.=|->|=|:)|(,|\())\s{0,60}/y;
const BLANK = /[ \t]{1,4}/y;
/** What may stand before the value's quote: a call, a prefix of the literal, a bracket. */
const LEAD =
  /(?:(?:new\s+)?[A-Za-z_][\w.:<>]{0,40}[([]\s{0,20}(?=[rbufRBUF@$LN]{0,3}\\{0,3}["'`])|[rbufRBUF@$LN]{1,3}(?=["'`])|[([{]\s{0,20}(?=["'`]))?/y;
const FENCES = ['"""', "'''", "```"];
const BARE = /[^\s"'`<>,;)}\]|\\]{1,400}/y;
const BARE_SHELL = /(?:\\.|[^\s"'`<>;)|\\&]){1,400}/y;
const HEREDOC = /[|>][+-]?\d?[ \t]*\r?\n[ \t]+/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The name around the word at `[start, end)`: `AWS_SECRET_ACCESS_KEY` around `SECRET`. */
export function nameAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  while (from > 0 && start - from < MOST_NAME && NAME_BYTE.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < MOST_NAME && NAME_BYTE.test(text[to]!)) to++;
  while (to > end && /[.$-]/.test(text[to - 1]!)) to--;
  return { from, to };
}

/** Reads the value that is given to the name around the word at `[start, end)`; undefined where none is. */
export function readAssignment(text: string, start: number, end: number, shell: boolean): Assignment | undefined {
  const { from, to } = nameAround(text, start, end);
  const name = text.slice(from, to).replace(/^[-.$]+/, "");
  const joined = joint(text, from, to);
  if (!joined) return undefined;
  const value = readValue(text, joined.at, joined.joint, shell);
  return value && { name, nameStart: from, ...value, after: text.slice(value.end, value.end + 40) };
}

interface Joint {
  at: number;
  joint: Assignment["joint"] | "element";
}

function joint(text: string, from: number, to: number): Joint | undefined {
  const element = at(ELEMENT, text, skipClose(text, to));
  if (element) return { at: to + (skipClose(text, to) - to) + element[0].length, joint: "element" };
  const closed = skipClose(text, to);
  const pair = at(PAIR, text, closed);
  if (pair) return { at: closed + pair[0].length, joint: "assigned" };
  if (text[closed] === ">" && text[closed + 1] !== "=") return { at: closed + 1, joint: "element" };
  const typed = at(TYPED, text, closed);
  if (typed && !/\n/.test(typed[0])) return { at: closed + typed[0].length, joint: "assigned" };
  const operator = at(OPERATOR, text, closed);
  if (operator) {
    const kind = operator[1] ? "compared" : operator[2] ? "assigned" : "argument";
    return { at: closed + operator[0].length, joint: kind };
  }
  const blank = at(BLANK, text, closed);
  if (!blank) return undefined;
  const option =
    /(?:^|[\s"'[,(])-{1,2}[\w-]*$|(?:^|[\s"'])\/$/.test(text.slice(Math.max(0, from - 30), from + 2).slice(0, 32)) ||
    text[from] === "-";
  return { at: closed + blank[0].length, joint: option ? "option" : "blank" };
}

function skipClose(text: string, to: number): number {
  const close = at(CLOSE, text, to);
  return close ? to + close[0].trimEnd().length : to;
}

type Value = Pick<Assignment, "value" | "start" | "end" | "quote" | "joint">;

function readValue(text: string, from: number, how: Joint["joint"], shell: boolean): Value | undefined {
  if (how === "element") return readElement(text, from);
  let start = from;
  const block = at(HEREDOC, text, start);
  if (block) start += block[0].length;
  start += at(LEAD, text, start)?.[0].length ?? 0;
  const fence = FENCES.find((mark) => text.startsWith(mark, start));
  if (fence) return readFenced(text, start, fence, how);
  const quote = /\\{0,3}["'`]|&quot;|&#34;|\\u0022/y;
  const open = at(quote, text, start);
  if (open) return readQuoted(text, start, open[0], how);
  if (how === "argument" || how === "compared") return undefined;
  const bare = at(shell || how === "option" ? BARE_SHELL : BARE, text, start);
  if (!bare) return undefined;
  if (!block && /\n/.test(text.slice(from - 2, start))) return undefined;
  const value = bare[0].replace(/[.:]+$/, "");
  return { value, start, end: start + value.length, quote: "none", joint: how };
}

function readElement(text: string, from: number): Value | undefined {
  const match = at(/\s{0,60}(?:<!\[CDATA\[)?([^<>\r\n]{1,400}?)(?:\]\]>)?\s{0,60}<\//y, text, from);
  if (!match) return undefined;
  const start = from + match[0].indexOf(match[1]!);
  return { value: match[1]!, start, end: start + match[1]!.length, quote: "element", joint: "assigned" };
}

function readFenced(text: string, from: number, fence: string, how: Assignment["joint"]): Value | undefined {
  const end = text.indexOf(fence, from + 3);
  if (end < 0 || end - from > 2000) return undefined;
  const inner = text.slice(from + 3, end);
  const value = inner.trim();
  const start = from + 3 + inner.indexOf(value);
  return { value, start, end: start + value.length, quote: "quoted", joint: how };
}

function readQuoted(text: string, from: number, open: string, how: Assignment["joint"]): Value | undefined {
  const start = from + open.length;
  const single = open.length === 1;
  for (let i = start; i < text.length && i - start < 1000; i++) {
    if (text[i] === "\n" || text[i] === "\r") return undefined;
    if (text.startsWith(open, i) && (!single || text[i + 1] !== open || i === start)) {
      return { value: text.slice(start, i), start, end: i, quote: "quoted", joint: how };
    }
    if (single && text[i] === "\\") i++;
  }
  return undefined;
}
