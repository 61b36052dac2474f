import type { Piece } from "./piece.ts";

/** A way in which text is written in other characters; the pattern begins with one of the keywords. */
export interface Escape {
  via: string;
  keywords: readonly string[];
  pattern: string;
  flags?: string;
  /** Bytes before the match, on the same line, that belong to the text. */
  back?: number;
  decode(text: string): Buffer | undefined;
}

const bytesOf = (codes: readonly number[]): Buffer => Buffer.from(codes.map((code) => (code < 256 ? code : 63)));

function numbers(text: string, pattern: RegExp, base: number): Buffer {
  return bytesOf([...text.matchAll(pattern)].map((match) => Number.parseInt(match[1]!, base)));
}

/** Replaces escapes in running text and leaves the rest. */
function replaced(text: string, pattern: RegExp, base: number): Buffer {
  return Buffer.from(
    text.replace(pattern, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, base) & 255)),
    "latin1",
  );
}

const NAMED: Readonly<Record<string, string>> = {
  lowbar: "_",
  UnderBar: "_",
  zwnj: "",
  zwj: "",
  wj: "",
  NoBreak: "",
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  colon: ":",
  equals: "=",
  hyphen: "-",
  dash: "-",
  sol: "/",
  period: ".",
  plus: "+",
  commat: "@",
  nbsp: " ",
  Tab: "\t",
  NewLine: "\n",
  shy: "",
  num: "#",
  excl: "!",
  dollar: "$",
  percnt: "%",
};

function entities(text: string): Buffer {
  const plain = text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,10}));/g,
    (all, dec?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name] ?? all;
      const code = dec ? Number(dec) : Number.parseInt(hex!, 16);
      return code === 173 || (code >= 8203 && code <= 8205) ? "" : String.fromCharCode(code & 255);
    },
  );
  return Buffer.from(plain, "latin1");
}

const REST = "[^\\n]{0,1500}";

/** How a list of character codes begins, after its bracket. */
const LIST_STARTS = ["[", "{", "("].flatMap((open) =>
  ["10", "11", "12", "9", "8", "7", "6", "5", "4", "\n", "\r\n", " 1", " 8", " 9", " 6"].map((next) => open + next),
);

/** Every escape that is undone. */
export const ESCAPES: readonly Escape[] = [
  {
    via: "unicode-escape",
    back: 300,
    keywords: ["\\u00", "\\u{"],
    pattern: `(?:\\\\u00|\\\\u\\{)${REST}`,
    flags: "i",
    decode: (text) => replaced(text, /\\{1,2}u\{?0{0,4}([0-9a-fA-F]{2})\}?/g, 16),
  },
  {
    via: "hex-escape",
    back: 300,
    keywords: ["\\x"],
    pattern: `\\\\x[0-9a-f]{2}${REST}`,
    flags: "i",
    decode: (text) => replaced(text, /\\{1,2}x([0-9a-fA-F]{2})/g, 16),
  },
  {
    via: "octal-escape",
    keywords: ["\\0", "\\1"],
    pattern: "\\\\[01][0-7]{2}(?:\\\\{1,2}[01][0-7]{2}){5,1500}",
    decode: (text) => numbers(text, /\\([01][0-7]{2})/g, 8),
  },
  {
    via: "percent",
    back: 300,
    keywords: ["%2", "%3", "%4", "%5", "%6", "%7"],
    pattern: "%[2-7][0-9a-f][\\w.~+/=:@&%-]{4,3000}",
    flags: "i",
    decode: (text) => replaced(text, /%([0-9a-fA-F]{2})/g, 16),
  },
  {
    via: "html-entity",
    back: 300,
    keywords: ["&#", "&lowbar;", "&shy;", "&hyphen;", "&dash;", "&underbar;", "&wj;", "&zwnj;", "&zwj;"],
    pattern: `(?:&#|&lowbar;|&shy;|&hyphen;|&dash;|&underbar;|&wj;|&zwnj;|&zwj;)${REST}`,
    decode: entities,
  },
  {
    via: "hex-list",
    keywords: ["0x"],
    pattern: "0x[0-9a-f]{2}(?:\\s*,\\s*0x[0-9a-f]{2}){7,4000}",
    flags: "i",
    decode: (text) => numbers(text, /0x([0-9a-fA-F]{2})/g, 16),
  },
  {
    via: "hex-number",
    keywords: ["0x", "x'"],
    pattern: "(?:0x|x')(?:[2-7][0-9a-f]){8,4000}",
    flags: "i",
    decode: (text) => Buffer.from(text.slice(2), "hex"),
  },
  {
    via: "number-list",
    keywords: LIST_STARTS,
    pattern: `(?:${LIST_STARTS.map((start) => `\\${start}`).join("|")})[\\d\\s]{0,40}(?:\\s*,\\s*\\d{2,3}){11,4000}`,
    decode: (text) => numbers(text, /(\d{2,3})/g, 10),
  },
  {
    via: "chr",
    keywords: ["chr("],
    pattern: "chr\\(\\s*(?:0x)?\\w{2,3}\\s*\\)(?:\\s*[.+&|]{1,2}\\s*chrw?\\(\\s*(?:0x)?\\w{2,3}\\s*\\)){5,2000}",
    flags: "i",
    decode: (text) =>
      bytesOf([...text.matchAll(/\(\s*(0x)?(\w{2,3})/g)].map((m) => Number.parseInt(m[2]!, m[1] ? 16 : 10))),
  },
  {
    via: "character-list",
    back: 2,
    keywords: ["','", "', '", '","', '", "'],
    pattern:
      "(?:','|', ')[\\x21-\\x7e]'(?:, ?'[\\x21-\\x7e]'){7,2000}|(?:\",\"|\", \")[\\x21-\\x7e]\"(?:, ?\"[\\x21-\\x7e]\"){7,2000}",
    decode: (text) => Buffer.from([...text.matchAll(/(['"])([\x21-\x7e])\1/g)].map((m) => m[2]).join(""), "latin1"),
  },
  {
    via: "reversed",
    keywords: [
      "_phg",
      "_ohg",
      "_shg",
      "_uhg",
      "_tap_buhtig",
      "_evil_ks",
      "-bxox",
      "-pxox",
      "-taplg",
      "_mpn",
      "aika",
      "aisa",
    ],
    pattern: "[\\w-]{16,255}(?:_p?[ohsu]hg|_phg|_tap_buhtig|_evil_ks|-[bp]xox|-taplg|_mpn)|[A-Z2-7]{16}AI[KS]A",
    decode: (text) => Buffer.from([...text].reverse().join(""), "latin1"),
  },
  {
    via: "rot13",
    keywords: ["tuc_", "tub_", "tvguho_cng_", "tycng-", "kbko-", "kbkc-", "fx_yvir_", "acz_", "nxvn"],
    pattern: "(?:tuc_|tub_|tvguho_cng_|tycng-|kbk[oc]-|fx_yvir_|acz_|NXVN)[\\w-]{16,255}",
    decode: (text) =>
      Buffer.from(
        text.replace(/[A-Za-z]/g, (char) =>
          String.fromCharCode(char.charCodeAt(0) + ((char.charCodeAt(0) & 31) > 13 ? -13 : 13)),
        ),
        "latin1",
      ),
  },
  {
    via: "utf-7",
    keywords: ["+af8-", "+ac0-"],
    pattern: `(?:\\+af8-|\\+ac0-)${REST}`,
    flags: "i",
    back: 300,
    decode: (text) => Buffer.from(text.replace(/\+AF8-/gi, "_").replace(/\+AC0-/gi, "-"), "latin1"),
  },
  {
    via: "rtf-escape",
    keywords: ["\\'5f", "\\'2d"],
    pattern: `(?:\\\\'5f|\\\\'2d)${REST}`,
    flags: "i",
    back: 300,
    decode: (text) => replaced(text, /\\'([0-9a-fA-F]{2})/g, 16),
  },
  {
    via: "full-width",
    keywords: ["\xef\xbd", "\xef\xbc"],
    pattern: "(?:\xef[\xbc\xbd][\x80-\xbf]){12,2000}",
    decode: (text) =>
      Buffer.from(
        [...Buffer.from(text, "latin1").toString("utf8")]
          .map((char) => String.fromCharCode((char.charCodeAt(0) - 0xfee0) & 255))
          .join(""),
        "latin1",
      ),
  },
  {
    via: "quoted-printable",
    back: 300,
    keywords: ["=5f", "=3d", "=2d", "=6", "=7", "=4"],
    pattern: "(?:=5f|=3d|=2d|=6|=7|=4)(?:=\\r?\\n|[^\\n]){0,1500}",
    flags: "i",
    decode: (text) =>
      /=[3-7][0-9A-F]/.test(text) ? replaced(text.replace(/=\r?\n/g, ""), /=([0-9A-F]{2})/g, 16) : undefined,
  },
  {
    via: "uuencode",
    keywords: ["begin 6", "begin 7"],
    pattern: "(?:begin 6|begin 7)\\d\\d [^\\n]{1,200}\\r?\\n[\\x20-\\x60\\r\\n]{4,200000}",
    decode: uudecode,
  },
  {
    via: "base85",
    keywords: ["<~"],
    pattern: "<~[!-uz\\s]{20,200000}~>",
    decode: (text) => ascii85(text.slice(2, -2)),
  },
];

function uudecode(text: string): Buffer {
  const out: number[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const count = (line.charCodeAt(0) - 32) & 63;
    const codes = [...line.slice(1)].map((char) => (char.charCodeAt(0) - 32) & 63);
    const row: number[] = [];
    for (let i = 0; i + 1 < codes.length; i += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = codes.slice(i, i + 4);
      row.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255);
    }
    out.push(...row.slice(0, count));
  }
  return Buffer.from(out);
}

/** Adobe's base 85, as in PDF and PostScript. */
export function ascii85(text: string): Buffer {
  const out: number[] = [];
  let group: number[] = [];
  for (const char of text.replace(/\s/g, "").replace(/z/g, "!!!!!")) {
    group.push(char.charCodeAt(0) - 33);
    if (group.length < 5) continue;
    push(out, group, 4);
    group = [];
  }
  if (group.length > 1) push(out, [...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return Buffer.from(out);
}

function push(out: number[], group: readonly number[], count: number): void {
  let value = 0;
  for (const digit of group) value = value * 85 + digit;
  for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
}

/** The piece that an escape makes of a match, or nothing where it says the same as before. */
export function escapePiece(rule: Escape, bytes: Buffer, match: RegExpExecArray, offset: number): Piece | undefined {
  const at = offset + match.index;
  const start = rule.back ? Math.max(at - rule.back, bytes.lastIndexOf(10, at - 1) + 1, 0) : at;
  const text = bytes.toString("latin1", start, at) + match[0];
  const decoded = rule.decode(text);
  if (!decoded || decoded.length < 8 || decoded.toString("latin1") === text) return undefined;
  return { via: rule.via, bytes: decoded, start, end: at + match[0].length };
}
