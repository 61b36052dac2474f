/**
 * A regular expression as far as the planner needs to know it: which bytes can stand where. Assertions take no bytes.
 * Patterns run on latin1 text, so 256 flags describe every class.
 */
export type Node =
  | { kind: "set"; bytes: Uint8Array }
  | { kind: "sequence"; items: Node[] }
  | { kind: "choice"; items: Node[] }
  | { kind: "repeat"; item: Node; least: number; most: number }
  | { kind: "nothing" };

/** Reads a JavaScript pattern. Anything it does not know becomes "any bytes", so that conclusions stay safe. */
export function parsePattern(source: string, flags: string): Node {
  return new Reader(source, flags).choice();
}

const DIGIT = range("09");
const WORD = range("09", "AZ", "az", "__");
const SPACE = range("\t\r", "  ", "\xa0\xa0");
const ANY = range("\x00\xff");

function range(...pairs: string[]): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const pair of pairs) bytes.fill(1, pair.charCodeAt(0), pair.charCodeAt(1) + 1);
  return bytes;
}

const inverse = (bytes: Uint8Array): Uint8Array => bytes.map((flag) => 1 - flag);
const anything = (): Node => ({ kind: "repeat", item: { kind: "set", bytes: ANY }, least: 0, most: Infinity });

const CLASSES: Readonly<Record<string, Uint8Array>> = {
  d: DIGIT,
  D: inverse(DIGIT),
  w: WORD,
  W: inverse(WORD),
  s: SPACE,
  S: inverse(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly ignoreCase: boolean;
  private readonly dot: Uint8Array;

  constructor(source: string, flags: string) {
    this.source = source;
    this.ignoreCase = flags.includes("i");
    this.dot = flags.includes("s") ? ANY : inverse(range("\n\n", "\r\r"));
  }

  choice(): Node {
    const items = [this.sequence()];
    while (this.take("|")) items.push(this.sequence());
    return items.length === 1 ? items[0]! : { kind: "choice", items };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at]!)) items.push(this.quantified());
    return { kind: "sequence", items };
  }

  private quantified(): Node {
    const item = this.atom();
    const mark = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!mark) return item;
    this.at += mark[0].length;
    const [least, most] = mark[1] ? SIGNS[mark[1]]! : counts(mark);
    return { kind: "repeat", item, least, most };
  }

  private atom(): Node {
    const char = this.source[this.at++]!;
    if (char === "(") return this.group();
    if (char === "[") return this.set(this.characterClass());
    if (char === "\\") return this.escape();
    if (char === "^" || char === "$") return { kind: "nothing" };
    if (char === ".") return this.set(this.dot);
    return this.set(range(char + char));
  }

  private group(): Node {
    const opening = /^\?(?:<?[=!]|[a-z]*(?:-[a-z]+)?:|<\w+>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.choice();
    this.take(")");
    if (/^\?<?[=!]/.test(opening)) return { kind: "nothing" };
    // An inline modifier changes the meaning of letters inside: conclude nothing.
    return /^\?[a-z-]+:/.test(opening) ? anything() : inner;
  }

  private escape(): Node {
    const char = this.source[this.at++]!;
    if (char === "b" || char === "B") return { kind: "nothing" };
    if (char === "k" || /[1-9]/.test(char)) {
      if (char === "k") this.at = this.source.indexOf(">", this.at) + 1;
      return anything();
    }
    const known = CLASSES[char];
    return this.set(known ?? this.escaped(char));
  }

  private escaped(char: string): Uint8Array {
    const digits = char === "x" ? 2 : char === "u" ? 4 : 0;
    if (digits) {
      const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
      this.at += digits;
      return code < 256 ? range(String.fromCharCode(code, code)) : new Uint8Array(256);
    }
    const code = CONTROLS[char] ?? char.charCodeAt(0);
    return range(String.fromCharCode(code, code));
  }

  private characterClass(): Uint8Array {
    const negated = this.take("^");
    const bytes = new Uint8Array(256);
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      const low = this.member();
      const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]" && single(low) >= 0;
      if (!isRange) {
        unite(bytes, low);
        continue;
      }
      this.at++;
      bytes.fill(1, single(low), last(this.member()) + 1);
    }
    this.at++;
    const folded = this.fold(bytes);
    return negated ? inverse(folded) : folded;
  }

  private member(): Uint8Array {
    const char = this.source[this.at++]!;
    if (char !== "\\") return char.charCodeAt(0) < 256 ? range(char + char) : new Uint8Array(256);
    const next = this.source[this.at++]!;
    if (next === "b") return range("\b\b");
    return CLASSES[next] ?? this.escaped(next);
  }

  private set(bytes: Uint8Array): Node {
    return { kind: "set", bytes: this.fold(bytes) };
  }

  private fold(bytes: Uint8Array): Uint8Array {
    if (!this.ignoreCase) return bytes;
    const both = bytes.slice();
    for (let upper = 65; upper < 91; upper++) both[upper] = both[upper + 32] = bytes[upper]! | bytes[upper + 32]!;
    return both;
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at++;
    return true;
  }
}

const SIGNS: Readonly<Record<string, [number, number]>> = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] };

function counts(mark: RegExpExecArray): [number, number] {
  const least = Number(mark[2]);
  return [least, mark[3] ? (mark[4] ? Number(mark[4]) : Infinity) : least];
}

/** Adds a class's bytes to another class. */
export function unite(into: Uint8Array, from: Uint8Array): void {
  for (let byte = 0; byte < 256; byte++) into[byte]! |= from[byte]!;
}

function single(bytes: Uint8Array): number {
  const first = bytes.indexOf(1);
  return first >= 0 && bytes.indexOf(1, first + 1) < 0 ? first : -1;
}

const last = (bytes: Uint8Array): number => Math.max(bytes.lastIndexOf(1), 0);
