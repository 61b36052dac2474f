import type { Confidence } from "../../../../shared/src/check/finding.ts";
import { entropy } from "./rarity.ts";
import { isPattern, isStandIn } from "./values.ts";

/**
 * Judges the body of a PEM block: base 64 once line ends, their escapes, quotes and concatenation are taken away. Sure where it
 * decodes to a key's own structure from first byte to last.
 */
export function judgeKeyBlock(secret: string, block: string): Confidence | undefined {
  const body = bodyOf(secret);
  if (body.length < 40 || entropy(body) < 3.6 || isPattern(body.slice(0, 60))) return undefined;
  if (/(?:[A-Za-z]{2,} ){4,}/.test(secret) && body.length < 200) return undefined;
  if (isStandIn(body.slice(0, 64)) || body.length < 64) return "low";
  if (/PGP|ENCRYPTED|DEK-Info/.test(block.slice(0, 400))) return body.length > 200 ? "high" : "medium";
  return structure(Buffer.from(body, "base64"));
}

function bodyOf(secret: string): string {
  return secret
    .replace(/^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):[^\n\\]*/gim, "")
    .replace(/\\{1,4}[nrt]|\\u000[aAdD]|&#(?:10|13|xA|xD);|%0[aAdD]/g, "\n")
    .split(/[^A-Za-z0-9+/=_-]+/)
    .filter((part) => part.length >= 12 || /=$/.test(part))
    .join("");
}

/** DER (a sequence whose length covers the rest) or OpenSSH's own form. */
function structure(bytes: Buffer): Confidence {
  if (bytes.toString("latin1", 0, 14) === "openssh-key-v1") return "high";
  if (bytes[0] !== 0x30) return "low";
  const width = bytes[1]! & 0x80 ? bytes[1]! & 0x7f : 0;
  if (width > 3) return "low";
  const length = width === 0 ? bytes[1]! : bytes.readUIntBE(2, width);
  const said = 2 + width + length;
  return Math.abs(said - bytes.length) <= 3 ? "high" : "medium";
}
