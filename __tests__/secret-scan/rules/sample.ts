import { crc32 } from "../../../actions/secret-scan/src/decode/crc32.ts";
import type { TokenRule } from "../../../actions/secret-scan/src/rules/types.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Numbers that look drawn by chance and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % sides;
  };
}

/** A text that a pattern without assertions matches: test secrets are made so, never written down. */
export class Sampler {
  private at = 0;
  private readonly pattern: string;
  private readonly roll: (sides: number) => number;

  constructor(pattern: string, roll: (sides: number) => number) {
    this.pattern = pattern;
    this.roll = roll;
  }

  sample(): string {
    const branches = [this.sequence()];
    while (this.pattern[this.at] === "|") {
      this.at++;
      branches.push(this.sequence());
    }
    return branches[this.roll(branches.length)]!();
  }

  private sequence(): () => string {
    const parts: (() => string)[] = [];
    while (this.at < this.pattern.length && !"|)".includes(this.pattern[this.at]!)) parts.push(this.quantified());
    return () => parts.map((part) => part()).join("");
  }

  private quantified(): () => string {
    const atom = this.atom();
    const mark = /^(?:([*+?])|\{(\d+)(,)?(\d*)\})/.exec(this.pattern.slice(this.at));
    if (!mark) return atom;
    this.at += mark[0].length;
    const least = mark[1] ? (mark[1] === "+" ? 1 : 0) : Number(mark[2]);
    const most = mark[1]
      ? mark[1] === "?"
        ? 1
        : least + 3
      : mark[3]
        ? Math.min(Number(mark[4] || least + 8), least + 8)
        : least;
    return () => Array.from({ length: least + this.roll(most - least + 1) }, atom).join("");
  }

  private atom(): () => string {
    const char = this.pattern[this.at++]!;
    if (char === "(") return this.group();
    if (char === "[") return this.oneOf(this.characterClass());
    if (char !== "\\") return () => char;
    const escaped = this.pattern[this.at++]!;
    const set = escaped === "d" ? "0123456789" : escaped === "w" ? `${BASE62}_` : undefined;
    return set ? this.oneOf(set) : () => escaped;
  }

  private group(): () => string {
    if (this.pattern.startsWith("?:", this.at)) this.at += 2;
    const branches = [this.sequence()];
    while (this.pattern[this.at] === "|") {
      this.at++;
      branches.push(this.sequence());
    }
    this.at++;
    return () => branches[this.roll(branches.length)]!();
  }

  private characterClass(): string {
    let set = "";
    while (this.pattern[this.at] !== "]") {
      if (this.pattern[this.at] === "\\") {
        const escaped = this.pattern[this.at + 1]!;
        set += escaped === "d" ? "0123456789" : escaped === "w" ? `${BASE62}_` : escaped;
        this.at += 2;
      } else if (this.pattern[this.at + 1] === "-" && this.pattern[this.at + 2] !== "]") {
        for (let code = this.pattern.charCodeAt(this.at); code <= this.pattern.charCodeAt(this.at + 2); code++)
          set += String.fromCharCode(code);
        this.at += 3;
      } else set += this.pattern[this.at++];
    }
    this.at++;
    return set;
  }

  private oneOf(set: string): () => string {
    return () => set[this.roll(set.length)]!;
  }
}

function base62(value: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(6, "0");
}

/** A token of GitHub's or npm's form with its right checksum. */
export function checksummed(prefix: string, roll: (sides: number) => number): string {
  const body = Array.from({ length: 30 }, () => BASE62[roll(62)]).join("");
  return `${prefix}${body}${base62(crc32(Buffer.from(body)))}`;
}

/** A value of a rule's form, its checksum right where it has a simple one. */
export function tokenOf(rule: TokenRule, seed: number): string {
  const roll = dice(seed);
  if (rule.check === "crc32Base62" && rule.body.includes("{36}") && !rule.body.includes("{40}"))
    return checksummed(rule.prefix, roll);
  return rule.prefix + new Sampler(rule.body, roll).sample();
}
