import { DamagedObject } from "./errors.ts";

/** What applying a delta gives beside the bytes. */
export interface Applied {
  bytes: Buffer;
  /** Flat pairs: where bytes stand that the base did not have there; an empty pair marks a seam between two copies. */
  inserts: number[];
  /** Flat triples: start and end in the base, start in the result. Left out when not wanted. */
  copies: number[];
}

/** Length of the result that a delta announces. */
export function resultSize(delta: Buffer): number {
  return varint(delta, varint(delta, 0).next).value;
}

/** Applies a delta to its base, into `out` (of the announced size); throws DamagedObject where it does not fit. */
export function applyDelta(base: Buffer, delta: Buffer, out: Buffer, wantCopies: boolean): Applied {
  const source = varint(delta, 0);
  const target = varint(delta, source.next);
  if (source.value !== base.length || target.value !== out.length)
    throw new DamagedObject("a delta does not fit its base");
  const applied: Applied = { bytes: out, inserts: [], copies: [] };
  const { inserts, copies } = applied;
  let written = 0;
  /** Where the last copy ended in the base; -1 after an insert. */
  let copiedTo = 0;
  for (let at = target.next; at < delta.length; ) {
    const op = delta[at++]!;
    if (op & 128) {
      let from = 0;
      let size = 0;
      if (op & 1) from = delta[at++]!;
      if (op & 2) from |= delta[at++]! << 8;
      if (op & 4) from |= delta[at++]! << 16;
      if (op & 8) from += delta[at++]! * 0x1000000;
      if (op & 16) size = delta[at++]!;
      if (op & 32) size |= delta[at++]! << 8;
      if (op & 64) size |= delta[at++]! << 16;
      if (size === 0) size = 0x10000;
      if (from + size > base.length || written + size > out.length)
        throw new DamagedObject("a delta copies beyond its end");
      copyBytes(base, from, out, written, size);
      if (wantCopies) copies.push(from, from + size, written);
      if (from !== copiedTo && copiedTo >= 0 && written > 0) addInsert(inserts, written, written);
      copiedTo = from + size;
      written += size;
    } else {
      if (op === 0 || written + op > out.length || at + op > delta.length)
        throw new DamagedObject("a delta inserts beyond its end");
      copyBytes(delta, at, out, written, op);
      addInsert(inserts, written, written + op);
      at += op;
      written += op;
      copiedTo = -1;
    }
  }
  if (written !== out.length) throw new DamagedObject("a delta ends too early");
  if (copiedTo >= 0 && copiedTo !== base.length) addInsert(inserts, written, written);
  return applied;
}

function addInsert(inserts: number[], from: number, to: number): void {
  const last = inserts.length - 1;
  if (last > 0 && inserts[last] === from) inserts[last] = to;
  else inserts.push(from, to);
}

/** Short runs are copied faster by a loop than by a call into the runtime. */
function copyBytes(from: Buffer, at: number, to: Buffer, into: number, size: number): void {
  if (size > 64) {
    from.copy(to, into, at, at + size);
    return;
  }
  for (let i = 0; i < size; i++) to[into + i] = from[at + i]!;
}

function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  let next = at;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[next++];
    if (byte === undefined || next - at > 8) throw new DamagedObject("a delta's header is cut off");
    value += (byte & 127) * factor;
    if (!(byte & 128)) return { value, next };
  }
}
