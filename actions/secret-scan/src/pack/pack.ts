import { openPackBytes, type PackBytes } from "./bytes.ts";
import { DamagedObject } from "./errors.ts";
import { type PackIndex, readPackIndex } from "./index-file.ts";

/** Object types as packs number them. */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
const OFS_DELTA = 6;
const REF_DELTA = 7;
const TRAILER = 20;
const NONE = -1;

/** A pack's objects in pack order, as a forest of deltas; typed arrays over shared memory, so that workers see them too. */
export interface PackTable {
  count: number;
  /** Where an object's compressed bytes begin and end. */
  data: Float64Array;
  end: Float64Array;
  /** Bytes when inflated: of the object, or of its delta. */
  size: Float64Array;
  /** Type of the object, seen through its deltas; 0 where the base of its chain is not in this pack. */
  type: Uint8Array;
  /** Object that a delta is made against, -1 for none. */
  base: Int32Array;
  /** First object made against this one, and the next with the same base; -1 for none. */
  firstChild: Int32Array;
  nextSibling: Int32Array;
}

export interface Pack {
  path: string;
  bytes: PackBytes;
  table: PackTable;
  /** Hexadecimal id of the object at a position of the table. */
  oid(position: number): string;
}

/** Opens a pack by its index's path and reads all object headers; throws DamagedObject, UnknownFormat, or ENOENT. */
export function openPack(indexPath: string): Pack {
  const index = readPackIndex(indexPath);
  const path = indexPath.replace(/idx$/, "pack");
  const bytes = openPackBytes(path);
  const order = packOrder(index);
  const table = emptyTable(index.count);
  readHeaders(bytes, index, order, table);
  resolveTypes(table);
  return { path, bytes, table, oid: (position) => index.oid(order[position]!) };
}

/** Index positions sorted by offset. Sorting offset and position packed in one number is ten times as fast as a comparator. */
function packOrder(index: PackIndex): Uint32Array {
  const { count, offsets } = index;
  const factor = 2 ** 21;
  const largest = offsets.reduce((most, offset) => Math.max(most, offset), 0);
  if (count >= factor || largest >= 2 ** 32) {
    return Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => offsets[a]! - offsets[b]!);
  }
  return Uint32Array.from(offsets.map((offset, i) => offset * factor + i).sort(), (key) => key % factor);
}

function emptyTable(count: number): PackTable {
  const numbers = () => new Float64Array(new SharedArrayBuffer(count * 8));
  const links = () => new Int32Array(new SharedArrayBuffer(count * 4)).fill(NONE);
  return {
    count,
    data: numbers(),
    end: numbers(),
    size: numbers(),
    type: new Uint8Array(new SharedArrayBuffer(count)),
    base: links(),
    firstChild: links(),
    nextSibling: links(),
  };
}

function readHeaders(bytes: PackBytes, index: PackIndex, order: Uint32Array, table: PackTable): void {
  const offsets = Float64Array.from(order, (position) => index.offsets[position]!);
  let rank: Uint32Array | undefined;
  const positionOf = (found: number): number => {
    rank ??= ranks(order);
    return found < 0 ? NONE : rank[found]!;
  };
  for (let i = 0; i < table.count; i++) {
    const end = i + 1 < table.count ? offsets[i + 1]! : bytes.size - TRAILER;
    const start = offsets[i]!;
    if (start < 12 || end <= start || end > bytes.size) throw new DamagedObject(`object offsets leave the pack`);
    // Type and size take at most 10 bytes, a base 20.
    const header = bytes.slice(start, Math.min(end, start + 32));
    const next = readTypeAndSize(header, i, table);
    table.data[i] = start + next;
    table.end[i] = end;
    if (table.type[i] === OFS_DELTA) readOffsetBase(header, next, i, start, offsets, table);
    else if (table.type[i] === REF_DELTA) {
      table.base[i] = positionOf(index.find(header, next));
      table.data[i]! += 20;
    }
  }
}

function ranks(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length);
  order.forEach((position, i) => {
    rank[position] = i;
  });
  return rank;
}

function readTypeAndSize(header: Buffer, i: number, table: PackTable): number {
  let at = 0;
  let byte = header[at++]!;
  table.type[i] = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte & 128; factor *= 128) {
    byte = header[at++] ?? 0;
    size += (byte & 127) * factor;
  }
  table.size[i] = size;
  return at;
}

function readOffsetBase(
  header: Buffer,
  from: number,
  i: number,
  start: number,
  offsets: Float64Array,
  table: PackTable,
): void {
  let at = from;
  let byte = header[at++]!;
  let back = byte & 127;
  while (byte & 128) {
    byte = header[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 127);
  }
  table.data[i]! += at - from;
  table.base[i] = search(offsets, start - back, i);
}

function search(offsets: Float64Array, wanted: number, below: number): number {
  let low = 0;
  let high = below - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const offset = offsets[middle]!;
    if (offset === wanted) return middle;
    if (offset < wanted) low = middle + 1;
    else high = middle - 1;
  }
  throw new DamagedObject("a delta's base is not where it should be");
}

/** Replaces the delta types by those of the chains' ends, and links children to bases. */
function resolveTypes(table: PackTable): void {
  const { type, base, firstChild, nextSibling, count } = table;
  for (let i = count - 1; i >= 0; i--) {
    const parent = base[i]!;
    if (parent === NONE) continue;
    nextSibling[i] = firstChild[parent]!;
    firstChild[parent] = i;
  }
  const chain: number[] = [];
  for (let i = 0; i < count; i++) {
    let at = i;
    while (type[at]! >= OFS_DELTA && base[at] !== NONE && chain.length <= count) {
      chain.push(at);
      at = base[at]!;
    }
    if (chain.length > count) throw new DamagedObject("deltas run in a circle");
    const end = type[at]! >= OFS_DELTA ? 0 : type[at]!;
    type[at] = end;
    while (chain.length) type[chain.pop()!] = end;
  }
}

/** Positions at which delta trees of a pack begin, folders and chains with a foreign base left out. */
export function rootsOf({ table }: Pack): number[] {
  const roots: number[] = [];
  for (let i = 0; i < table.count; i++)
    if (table.base[i]! < 0 && table.type[i] !== TREE && table.type[i] !== 0) roots.push(i);
  return roots;
}
