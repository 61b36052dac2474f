import { inflateRawSync } from "node:zlib";
import { PIECE_LIMIT, type Piece, type Unseen } from "./piece.ts";

const LOCAL = Buffer.from([0x50, 0x4b, 3, 4]);
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2]);
const MOST_MEMBERS = 20_000;

/** Members of every zip archive in the bytes, whatever stands before it (self-extracting programs, CRX): by the central directory. */
export function zipMembers(bytes: Buffer, unseen: Unseen): Piece[] {
  const pieces: Piece[] = [];
  const budget = { bytes: PIECE_LIMIT * 4 };
  const shift = directoryShift(bytes);
  let seen = 0;
  for (let at = bytes.indexOf(CENTRAL); at >= 0 && seen < MOST_MEMBERS; at = bytes.indexOf(CENTRAL, at + 4), seen++) {
    if (at + 46 > bytes.length) break;
    const piece = member(bytes, at, shift, budget, unseen);
    if (piece) pieces.push(piece);
  }
  return seen === 0 ? localMembers(bytes, budget, unseen) : pieces;
}

/** How far the archive's own offsets are off because something was put before it. */
function directoryShift(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length) return 0;
  const shift = end - bytes.readUInt32LE(end + 12) - bytes.readUInt32LE(end + 16);
  return shift > 0 && shift < bytes.length ? shift : 0;
}

interface Budget {
  bytes: number;
}

function member(bytes: Buffer, at: number, shift: number, budget: Budget, unseen: Unseen): Piece | undefined {
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
  const local = bytes.readUInt32LE(at + 42) + shift;
  if (local + 30 > bytes.length || bytes.compare(LOCAL, 0, 4, local, local + 4) !== 0) return undefined;
  const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const header = {
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 20),
  };
  return extract(bytes, name, header, data, budget, unseen);
}

interface Header {
  flags: number;
  method: number;
  size: number;
}

function extract(
  bytes: Buffer,
  name: string,
  header: Header,
  data: number,
  budget: Budget,
  unseen: Unseen,
): Piece | undefined {
  if (name.endsWith("/")) return undefined;
  if (header.flags & 1) {
    unseen(`Archive member ${name} is encrypted.`);
    return undefined;
  }
  const raw = bytes.subarray(data, Math.min(bytes.length, data + (header.size || bytes.length)));
  const content = unpack(raw, header.method, Math.min(budget.bytes, PIECE_LIMIT));
  if (!content) {
    unseen(`Archive member ${name} could not be unpacked (method ${header.method}, damaged, or too large).`);
    return undefined;
  }
  budget.bytes -= content.length;
  return {
    via: `zip:${name}`,
    bytes: content,
    start: data,
    end: Math.min(bytes.length, data + Math.max(1, raw.length)),
    path: name,
  };
}

function unpack(raw: Buffer, method: number, limit: number): Buffer | undefined {
  if (method === 0) return raw.length <= limit ? raw : undefined;
  if (method !== 8 || limit <= 0) return undefined;
  try {
    return inflateRawSync(raw, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

/** A damaged or streamed archive without a directory: by the local headers. */
function localMembers(bytes: Buffer, budget: Budget, unseen: Unseen): Piece[] {
  const pieces: Piece[] = [];
  for (let at = bytes.indexOf(LOCAL); at >= 0 && pieces.length < MOST_MEMBERS; at = bytes.indexOf(LOCAL, at + 4)) {
    if (at + 30 > bytes.length) break;
    const header = {
      flags: bytes.readUInt16LE(at + 6),
      method: bytes.readUInt16LE(at + 8),
      size: bytes.readUInt32LE(at + 18),
    };
    const name = bytes.toString("utf8", at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const piece = extract(bytes, name, header, data, budget, unseen);
    if (piece) pieces.push(piece);
  }
  return pieces;
}
