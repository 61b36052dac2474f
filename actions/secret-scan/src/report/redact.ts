import { createHmac } from "node:crypto";
import type { Hit } from "../detect/types.ts";

/** Runs of a secret at least this long are masked wherever they turn up in what is reported. */
const LEAST = 8;
const MASK = "[redacted]";

/**
 * Identifies a secret without giving it away: the same in every clone, place and run. Keyed, so that one table of hashes does not
 * serve for other tools' findings; short secrets can still be guessed by trying, as with any such hash.
 */
export function secretFingerprint(family: string, secret: string): string {
  return createHmac("sha256", "public-code-actions/secret-scan/1")
    .update(`${family}\0${secret}`, "latin1")
    .digest("hex")
    .slice(0, 32);
}

/** What may be shown of a secret: four characters at most, fewer of short ones, and its length. */
export function preview({ secret, confidence }: Pick<Hit, "secret" | "confidence">): string {
  const characters = [...secret].length;
  const shown = confidence === "high" && characters >= 20 ? 4 : characters >= 16 ? 2 : 0;
  const start = secret.slice(0, shown).replace(/[^\x21-\x7e]/g, "");
  return `${start}${start ? "..." : ""} (${characters} characters)`.trim();
}

/** Takes every run of eight or more characters of any secret out of texts. */
export class Redactor {
  private readonly pieces = new Set<string>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      const spellings = new Set([secret, utf8(secret), encodeURIComponent(utf8(secret))]);
      for (const text of spellings)
        for (let i = 0; i + LEAST <= text.length || i === 0; i++) this.add(text.slice(i, i + LEAST));
    }
  }

  private add(piece: string): void {
    if (piece.length >= 6) this.pieces.add(piece);
  }

  text(text: string): string {
    if (this.pieces.size === 0) return text;
    const hidden = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++)
      for (let length = 6; length <= LEAST; length++)
        if (this.pieces.has(text.slice(i, i + length))) hidden.fill(1, i, i + length);
    return hidden.includes(1) ? masked(text, hidden) : text;
  }
}

function masked(text: string, hidden: Uint8Array): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (!hidden[i]) out += text[i];
    else if (!hidden[i - 1]) out += MASK;
  }
  return out;
}

/** Secrets are latin1 text of bytes; this is how a reader of UTF-8 would see them. */
function utf8(secret: string): string {
  return Buffer.from(secret, "latin1").toString("utf8");
}
