import { createHash } from "node:crypto";
import { crc32 } from "../decode/crc32.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function base62(value: number, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(width, "0");
}

/** GitHub and npm: the last six characters are the CRC-32, in base 62, of what stands between the prefix and them. */
function crc32Base62(value: string): boolean {
  const body = value.slice(value.indexOf("_") + 1);
  return base62(crc32(Buffer.from(body.slice(0, -6), "latin1")), 6) === body.slice(-6);
}

/** GitHub's fine-grained tokens: the CRC-32 covers the whole token before it, or its last part; both have been seen. */
function crc32Tail(value: string): boolean {
  const sum = value.slice(-6);
  const heads = [
    value.slice(0, -6),
    value.slice(value.lastIndexOf("_") + 1, -6),
    value.slice("github_pat_".length, -6),
  ];
  return heads.some((head) => base62(crc32(Buffer.from(head, "latin1")), 6) === sum);
}

/** PyPI: a macaroon of version 2 whose location is the index's host name. */
function macaroon(value: string): boolean {
  const bytes = Buffer.from(value.slice("pypi-".length), "base64url");
  return bytes[0] === 2 && bytes[1] === 1 && /^(?:test\.)?pypi\.org$/.test(bytes.toString("latin1", 3, 3 + bytes[2]!));
}

/** AWS: base 32 after the four letters; the account number in it is a number of twelve digits. */
function awsId(value: string): boolean {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let bits = 0n;
  for (const char of value.slice(4, 14)) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return false;
    bits = (bits << 5n) | BigInt(digit);
  }
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account < 1_000_000_000_000n;
}

/** Slack's bot tokens: two or three numeric ids and a secret of 24 characters. */
const slack = (value: string) =>
  /^xoxb-\d{9,14}-\d{9,14}-[A-Za-z0-9]{23,25}$|^xoxb-\d{9,14}-[A-Za-z0-9]{18,26}$/.test(value);

/** Discord: the first part is the bot's number in base 64. */
const discord = (value: string) =>
  /^\d{17,20}$/.test(Buffer.from(value.split(".")[0]!, "base64url").toString("latin1"));

function bech32(value: string): boolean {
  const text = value.toLowerCase();
  const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  const at = text.lastIndexOf("1");
  const values = [...text.slice(0, at)].map((c) => c.charCodeAt(0) >> 5);
  values.push(0, ...[...text.slice(0, at)].map((c) => c.charCodeAt(0) & 31));
  values.push(...[...text.slice(at + 1)].map((c) => charset.indexOf(c)));
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value5 of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value5;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) sum ^= generator[i]!;
  }
  return sum === 1;
}

function base32Bytes(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bytes: number[] = [];
  let held = 0;
  let width = 0;
  for (const char of text) {
    held = ((held << 5) | alphabet.indexOf(char)) & 0xfff;
    width += 5;
    if (width >= 8) {
      width -= 8;
      bytes.push((held >> width) & 255);
    }
  }
  return Buffer.from(bytes);
}

function crc16(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let i = 0; i < 8; i++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}

/** NATS keys and Stellar seeds end in a CRC-16 (XModem), little endian. */
function crc16Tail(value: string): boolean {
  const bytes = base32Bytes(value);
  return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2);
}

/** Bitcoin: the last four bytes are the beginning of SHA-256 taken twice. */
function base58(value: string): boolean {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let number = 0n;
  for (const char of value) number = number * 58n + BigInt(alphabet.indexOf(char));
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
  if (bytes.length < 10) return false;
  const twice = createHash("sha256")
    .update(createHash("sha256").update(bytes.subarray(0, -4)).digest())
    .digest();
  return twice.subarray(0, 4).equals(bytes.subarray(-4));
}

/** Azure's keys: base 64 that decodes to whole bytes. Newer ones carry their service's mark, which the pattern has tested. */
function azure(value: string): boolean {
  const key = /[A-Za-z0-9+/_-]+={0,2}$/.exec(value)?.[0] ?? "";
  return key.replace(/=+$/, "").length % 4 !== 1;
}

/** Tests that a value drawn by chance does not pass. */
export const CHECKS = {
  crc32Base62,
  crc32Tail,
  macaroon,
  awsId,
  slack,
  discord,
  bech32,
  nkey: crc16Tail,
  stellar: crc16Tail,
  base58,
  azure,
} as const;

export type CheckName = keyof typeof CHECKS;

/** Checks that random data of the right shape fails almost always: a value that fails is no live secret. */
export const DECISIVE: ReadonlySet<CheckName> = new Set(["crc32Base62", "bech32", "nkey", "stellar", "base58"]);
