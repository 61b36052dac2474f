/**
 * How often a letter follows another in words and identifiers: row = first letter, column = second, a to z. Each character is
 * 78 + 3 x log2((1/26) / P(second | first)), counted over the documentation and type declarations of npm packages: below "N" the
 * pair is more usual in words than in random text, above it less.
 */
const PAIRS = [
  "WMKNYUO]N]SINJaN]ILGQRUYRZ",
  "IRPTIUWXJRZGUXJW`LLRJ`Z_PZ",
  "IXPWI]cIN^LMW\\GX`MRIN[]`T_",
  "KVUODUTXGZ[PTUKU[OLUNUZZTc",
  "MULIQQRXVZ[MNIWPTGHMXQUNV^",
  "JWSTIJ`]Ff[MYUH^fMPPL\\^ZNf",
  "LWV\\FWNLI\\[MQKMV[ILSLXYfVX",
  "G[\\VEfYUH`YTRTHW[LRMNf\\fR`",
  "OQLOMON`^`XMMFJP^PKJ[OfUfQ",
  "IYUbGbYYObWbbYIQWUENKTTbVb",
  "MQSPDQQWHeeSXORRXVHSO\\TeSe",
  "IVUOGUZZGZVJYZITfXNONU[dKf",
  "GOXTF]X^HZYQMVKIcXOXO[c\\W]",
  "LWKJJQHZMZRTWRNU_XIGRR[fU\\",
  "SQNNVSR^RYRMKFPMfHMNMPNWV\\",
  "H\\XVHYVPL^WJVZILcHOKN\\]\\Uf",
  "TWWX`U``PU`J`UW`XT``A`X```",
  "IVPQEUQ\\IfRSOQJUcOKMPTXaOa",
  "NYMWGT\\MIbSRTVMLXXKGLYWVQb",
  "J[PUFWYLF^^QWYLWdKKOPaW^Oc",
  "NMNQLSP^NfZJLHVMfIJI[[cY]\\",
  "HXV[C^WfGf\\[YXLff[RVVf^[Yf",
  "GVXTHfUJIfYQfJI]fKLUf[SU[[",
  "MWJWHSZRIZ[WPUQFdVRGYZYURd",
  "KPOVKSTeKYXMKJLGeSJNXeOZSU",
  "HXVRCbSPJbSSTbLbYbPbVbbWSM",
];

const UNIT = 3;
const ZERO = 78;

type Class = "lower" | "upper" | "digit" | "other";

function classOf(code: number): Class {
  if (code >= 97 && code <= 122) return "lower";
  if (code >= 65 && code <= 90) return "upper";
  if (code >= 48 && code <= 57) return "digit";
  return "other";
}

const LETTER = (code: number) => (code | 32) - 97;

/** Bits that a step from one class of character to another speaks for chance, in base-62 text against words and identifiers. */
const STEP: Record<Class, Record<Class, number>> = {
  lower: { lower: -0.9, upper: 1.0, digit: 1.6, other: -0.5 },
  upper: { lower: -0.4, upper: 0.2, digit: 1.5, other: -0.5 },
  digit: { lower: 1.4, upper: 1.4, digit: -0.3, other: -0.8 },
  other: { lower: -0.3, upper: -0.2, digit: -0.3, other: -1.5 },
};

/**
 * Evidence, in bits, that `text` was drawn by a machine rather than written by a person: the log-likelihood ratio of its
 * neighbouring characters under chance and under words. Words and identifiers are negative; 20 random characters reach 15 and more.
 */
export function rarity(text: string): number {
  let bits = 0;
  let before: Class | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const now = classOf(code);
    if (before) {
      bits += STEP[before][now];
      const letters = before !== "digit" && before !== "other" && now !== "digit" && now !== "other";
      if (letters) bits += (PAIRS[LETTER(text.charCodeAt(i - 1))]!.charCodeAt(LETTER(code)) - ZERO) / UNIT;
    }
    before = now;
  }
  return bits;
}

/** Shannon entropy in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** True where a value is drawn by chance as far as its neighbours tell, hexadecimal and digit runs included. */
export function isRandom(text: string, least = 8): boolean {
  if (/^[0-9a-f]{16,}$|^[0-9A-F]{16,}$/.test(text)) return entropy(text) > 2.9;
  return entropy(text) > 2.5 && rarity(text) >= least;
}
