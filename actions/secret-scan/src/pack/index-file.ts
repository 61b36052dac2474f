import { readFileSync } from "node:fs";
import { DamagedObject, UnknownFormat } from "./errors.ts";

const MAGIC = 0xff744f63;
const HEADER = 8;
const FANOUT = 1024;
const OID = 20;

/** A pack's index, version 2: the objects' ids, sorted, and their offsets in the pack. */
export interface PackIndex {
  count: number;
  /** Offsets in the order of the ids. */
  offsets: Float64Array;
  /** Hexadecimal id of the object at a position of the index. */
  oid(position: number): string;
  /** Position of a binary id in the index, -1 where it is not there. */
  find(bytes: Buffer, at: number): number;
}

/** Reads a `.idx` file; throws UnknownFormat for other versions, DamagedObject where its size contradicts its count. */
export function readPackIndex(path: string): PackIndex {
  const bytes = readFileSync(path);
  if (bytes.length < HEADER + FANOUT || bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== 2)
    throw new UnknownFormat(`${path} is no pack index of version 2`);
  const count = bytes.readUInt32BE(HEADER + FANOUT - 4);
  const oids = HEADER + FANOUT;
  // Ids, checksums (4 bytes), offsets (4 bytes), possibly 8-byte offsets, two checksums of the files.
  if (bytes.length < oids + count * (OID + 8) + 2 * OID) throw new DamagedObject(`${path} is cut off`);
  return {
    count,
    offsets: readOffsets(bytes, oids + count * (OID + 4), count),
    oid: (position) => bytes.toString("hex", oids + position * OID, oids + position * OID + OID),
    find: (wanted, at) => findOid(bytes, wanted, at),
  };
}

function readOffsets(bytes: Buffer, start: number, count: number): Float64Array {
  const offsets = new Float64Array(count);
  const large = start + 4 * count;
  for (let i = 0; i < count; i++) {
    const offset = bytes.readUInt32BE(start + 4 * i);
    offsets[i] = offset < 0x80000000 ? offset : Number(bytes.readBigUInt64BE(large + 8 * (offset - 0x80000000)));
  }
  return offsets;
}

function findOid(bytes: Buffer, wanted: Buffer, at: number): number {
  const first = wanted[at]!;
  let low = first ? bytes.readUInt32BE(HEADER + (first - 1) * 4) : 0;
  let high = bytes.readUInt32BE(HEADER + first * 4) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = HEADER + FANOUT + middle * OID;
    const order = bytes.compare(wanted, at, at + OID, start, start + OID);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
