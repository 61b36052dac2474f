import type { Piece } from "./piece.ts";

/** A listing of bytes as text: `xxd`, `hexdump -C`, `od`, Intel HEX, Motorola S-records. */
const LISTINGS: readonly { via: string; line: RegExp; probe: RegExp; bytes(match: RegExpExecArray): string }[] = [
  {
    via: "hexdump",
    probe: /^(?:[0-9a-f]{7,8}:? +[0-9a-f]{2,4} )/im,
    line: /^[ \t>|+*-]*[0-9a-f]{6,8}:?[ \t]+((?:[0-9a-f]{2}){1,2}(?:[ \t]{1,2}(?:[0-9a-f]{2}){1,2}){0,31})(?:[ \t]|$)/gim,
    bytes: (m) => m[1]!.replace(/\s/g, ""),
  },
  {
    via: "intel-hex",
    probe: /^:[0-9A-F]{8}/m,
    line: /^:[0-9A-F]{2}[0-9A-F]{4}00([0-9A-F]{2,510})[0-9A-F]{2}\r?$/gm,
    bytes: (m) => m[1]!,
  },
  {
    via: "s-record",
    probe: /^S[123][0-9A-F]{8}/m,
    line: /^S(?:1[0-9A-F]{6}|2[0-9A-F]{8}|3[0-9A-F]{10})([0-9A-F]{2,500})[0-9A-F]{2}\r?$/gm,
    bytes: (m) => m[1]!,
  },
  {
    via: "hex-bytes",
    probe: /(?:\b[0-9a-f]{2}[ :,-]){12}/i,
    line: /(?<![0-9a-f])([0-9a-f]{2}(?:(?:[ :-]|,(?:\\\r?\n\s*)?)[0-9a-f]{2}){11,4000})(?![0-9a-f])/gi,
    bytes: (m) => m[1]!.replace(/[^0-9a-fA-F]/g, ""),
  },
];

const MOST = 4 * 1024 * 1024;

/** The bytes that a listing shows. Tried only where the text begins like one. */
export function listings(bytes: Buffer): Piece[] {
  if (bytes.length > MOST) return [];
  const head = bytes.toString("latin1", 0, Math.min(bytes.length, 20_000));
  return LISTINGS.flatMap(({ via, probe, line, bytes: take }) => {
    if (!probe.test(head)) return [];
    const text = bytes.toString("latin1");
    const rows = [...text.matchAll(line)];
    const hex = rows.map((row) => take(row as RegExpExecArray)).join(via === "hex-bytes" ? "0a" : "");
    return hex.length >= 24
      ? [
          {
            via,
            bytes: Buffer.from(hex, "hex"),
            start: rows[0]!.index,
            end: rows.at(-1)!.index + rows.at(-1)![0].length,
          },
        ]
      : [];
  });
}
