/**
 * Translates RE2 syntax, as Go and gitleaks write it, to JavaScript with the same meaning on text whose characters are bytes
 * (latin1). What differs and is seen to: `\s` (no VT, NBSP), `.` (only `\n` excluded), `^` and `$`, `\z` `\A` `\C` `\Q..\E`, POSIX
 * classes, octal and `\x{}` characters, `(?P<n>)`, flags in the middle of a pattern, `(?U)`.
 * Throws SyntaxError on what RE2 does not know either.
 */
export function translateGo(source: string): { pattern: string; flags: string } {
  const reader = new Translator(source);
  return { pattern: reader.run(), flags: reader.wholeInsensitive ? "i" : "" };
}

const POSIX: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z", alpha: "A-Za-z", ascii: "\\x00-\\x7F", blank: "\\t ", cntrl: "\\x00-\\x1F\\x7F", digit: "0-9", graph: "!-~",
  lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\t\\n\\v\\f\\r ", upper: "A-Z", word: "0-9A-Za-z_", xdigit: "0-9A-Fa-f",
}; // biome-ignore format: a table
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7 };
const CLASS: Readonly<Record<string, string>> = {
  d: "0-9", w: "0-9A-Za-z_", s: "\\t\\n\\f\\r ", D: "\\x00-\\/:-\\uffff", W: "\\x00-\\/:-@\\[-\\^`{-\\uffff",
  S: "\\x00-\\x08\\x0b\\x0e-\\x1f\\x21-\\uffff",
}; // biome-ignore format: a table

interface Flags {
  i: boolean;
  s: boolean;
  m: boolean;
  U: boolean;
}

class Translator {
  /** The whole pattern is insensitive to case: the `i` flag serves, instead of `[aA]`. */
  readonly wholeInsensitive: boolean;
  private at = 0;
  private out = "";
  private flags: Flags = { i: false, s: false, m: false, U: false };
  private readonly open: Flags[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    const head = /^\(\?([imsU]+)\)/.exec(source);
    this.wholeInsensitive = (head?.[1]?.includes("i") ?? false) && !/\(\?[a-zU]*-[a-zU]*i/.test(source);
  }

  run(): string {
    while (this.at < this.source.length) this.step();
    if (this.open.length > 0) throw new SyntaxError("a group is not closed");
    return this.out;
  }

  private step(): void {
    const char = this.source[this.at]!;
    if (char === "\\") this.escape();
    else if (char === "[") this.emit(this.characterClass());
    else if (char === "(") this.group();
    else if (char === ")") this.close();
    else if (char === "|") this.plain("|");
    else if (char === ".") this.single(this.flags.s ? "[\\s\\S]" : "[^\\n]");
    else if (char === "^") this.single(this.flags.m ? "(?<=^|\\n)" : "(?<![\\s\\S])");
    else if (char === "$") this.single(this.flags.m ? "(?=\\n|(?![\\s\\S]))" : "(?![\\s\\S])");
    else if (char === "{" && /^\{\d+(,\d*)?\}/.test(this.source.slice(this.at, this.at + 24)))
      this.out += this.quantifier();
    else this.literal();
  }

  private plain(text: string): void {
    this.at += text.length;
    this.out += text;
  }

  private single(text: string): void {
    this.at++;
    this.emit(text);
  }

  private emit(text: string): void {
    this.out += text + this.quantifier();
  }

  private literal(): void {
    const code = this.source.codePointAt(this.at)!;
    this.at += code > 0xffff ? 2 : 1;
    this.emit(this.character(code));
  }

  /** A character as its UTF-8 bytes, each a character of the text that is searched. */
  private character(code: number): string {
    if (code > 127) {
      const bytes = Buffer.from(String.fromCodePoint(code));
      return `(?:${[...bytes].map((byte) => `\\x${byte.toString(16)}`).join("")})`;
    }
    const char = String.fromCharCode(code);
    if (this.flags.i && !this.wholeInsensitive && /[a-z]/i.test(char))
      return `[${char.toLowerCase()}${char.toUpperCase()}]`;
    return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : code < 32 ? hex(code) : char;
  }

  private quantifier(): string {
    const match = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.source.slice(this.at, this.at + 24));
    if (!match) return "";
    this.at += match[0].length;
    const lazy = this.source[this.at] === "?";
    if (lazy) this.at++;
    return match[0] + (lazy !== this.flags.U ? "?" : "");
  }

  private group(): void {
    const rest = this.source.slice(this.at);
    const named = /^\(\?P?<([A-Za-z0-9_]+)>/.exec(rest);
    const flagged = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
    if (rest.startsWith("(?") && !named && !flagged)
      throw new SyntaxError(`RE2 has no group that begins with ${rest.slice(0, 4)}`);
    if (flagged) {
      this.flagGroup(flagged);
      return;
    }
    this.open.push({ ...this.flags });
    this.at += named ? named[0].length : 1;
    this.out += named ? `(?<${named[1]}>` : "(";
  }

  private flagGroup([all, on, off, end]: RegExpExecArray): void {
    const flags = { ...this.flags };
    for (const flag of on ?? "") flags[flag as keyof Flags] = true;
    for (const flag of off ?? "") flags[flag as keyof Flags] = false;
    if (end === ":") this.open.push({ ...this.flags });
    this.flags = flags;
    this.at += all!.length;
    if (end === ":") this.out += "(?:";
  }

  private close(): void {
    const before = this.open.pop();
    if (!before) throw new SyntaxError("a parenthesis closes nothing");
    this.flags = before;
    this.at++;
    this.emit(")");
  }

  private escape(): void {
    const letter = this.source[this.at + 1] ?? "";
    if (letter === "Q") {
      this.quote();
      return;
    }
    const fixed: Readonly<Record<string, string>> = {
      z: "(?![\\s\\S])",
      A: "(?<![\\s\\S])",
      C: "[\\s\\S]",
      b: "\\b",
      B: "\\B",
    };
    if (fixed[letter] !== undefined) {
      this.at += 2;
      this.emit(fixed[letter]!);
    } else if (/[pP]/.test(letter)) this.emit(`[${letter === "p" ? "" : "^"}${this.unicodeClass()}]`);
    else if (CLASS[letter] !== undefined) {
      this.at += 2;
      this.emit(/[dDwW]/.test(letter) ? `\\${letter}` : letter === "s" ? "[\\t\\n\\f\\r ]" : "[^\\t\\n\\f\\r ]");
    } else this.emit(this.character(this.escapedCode()));
  }

  private quote(): void {
    const end = this.source.indexOf("\\E", this.at);
    const text = this.source.slice(this.at + 2, end < 0 ? undefined : end);
    for (const char of text) this.out += this.character(char.codePointAt(0)!);
    this.at = end < 0 ? this.source.length : end + 2;
  }

  private unicodeClass(): string {
    const braced = this.source[this.at + 2] === "{";
    this.at = braced ? this.source.indexOf("}", this.at) + 1 : this.at + 3;
    return "A-Za-z\\u0080-\\uffff";
  }

  /** At a backslash: the code of the character that it writes. */
  private escapedCode(): number {
    const rest = this.source.slice(this.at + 1);
    const hexadecimal = /^x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(rest);
    const octal = /^[0-7]{1,3}/.exec(rest);
    const taken = hexadecimal?.[0] ?? octal?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 92);
    this.at += 1 + taken.length;
    if (hexadecimal) return Number.parseInt(hexadecimal[1] ?? hexadecimal[2]!, 16);
    if (octal) return Number.parseInt(octal[0], 8);
    return CONTROL[taken] ?? taken.codePointAt(0)!;
  }

  private characterClass(): string {
    this.at++;
    let out = "[";
    if (this.source[this.at] === "^") {
      out += "^";
      this.at++;
    }
    for (let first = true; this.source[this.at] !== "]" || first; first = false) {
      if (this.at >= this.source.length) throw new SyntaxError("a class is not closed");
      out += this.classItem();
    }
    this.at++;
    return `${out}]`;
  }

  private classItem(): string {
    const posix = /^\[:(\^?)(\w+):\]/.exec(this.source.slice(this.at, this.at + 14));
    if (posix) {
      if (posix[1] || !POSIX[posix[2]!]) throw new SyntaxError(`the class ${posix[0]} is not supported`);
      this.at += posix[0].length;
      return POSIX[posix[2]!]!;
    }
    const letter = this.source[this.at] === "\\" ? this.source[this.at + 1]! : "";
    if (/[pP]/.test(letter)) return this.unicodeClass();
    if (CLASS[letter] !== undefined) {
      this.at += 2;
      return CLASS[letter]!;
    }
    const low = this.classCharacter();
    if (this.source[this.at] !== "-" || this.source[this.at + 1] === "]") return this.range(low, low);
    this.at++;
    return this.range(low, this.classCharacter());
  }

  private classCharacter(): number {
    if (this.source[this.at] === "\\") return this.escapedCode();
    const code = this.source.codePointAt(this.at)!;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private range(low: number, high: number): string {
    if (high < low) throw new SyntaxError("a range runs backwards");
    let out = span(low, high);
    if (this.flags.i && !this.wholeInsensitive)
      out += shifted(low, high, 97, 122, -32) + shifted(low, high, 65, 90, 32);
    return out;
  }
}

const hex = (code: number): string =>
  code < 256
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${Math.min(code, 0xffff).toString(16).padStart(4, "0")}`;

const inClass = (code: number): string =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : hex(code);

const span = (low: number, high: number): string => (low === high ? inClass(low) : `${inClass(low)}-${inClass(high)}`);

function shifted(low: number, high: number, from: number, to: number, by: number): string {
  const least = Math.max(low, from);
  const most = Math.min(high, to);
  return least <= most ? span(least + by, most + by) : "";
}
