import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { DamagedObject } from "./errors.ts";

/** Packs up to this size are held in memory; of larger ones every object is read at its place. */
const IN_MEMORY = 384 << 20;
/** What is read ahead of a larger pack. */
const AHEAD = 4 << 20;

/** The bytes of a pack file, which stays readable when git deletes it meanwhile. */
export interface PackBytes {
  readonly size: number;
  /** Set where the whole pack is in memory: shared with workers without copying. */
  readonly shared: SharedArrayBuffer | undefined;
  /** The bytes from `from` to `to`; valid until the next call. */
  slice(from: number, to: number): Buffer;
  close(): void;
}

/** Opens a pack file; throws ENOENT where a repack removed it. */
export function openPackBytes(path: string): PackBytes {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  if (size > IN_MEMORY) return positional(file, size);
  const shared = new SharedArrayBuffer(size);
  try {
    fill(file, Buffer.from(shared), 0, path);
  } finally {
    closeSync(file);
  }
  return inMemory(shared);
}

/** The bytes of a pack that another thread has read. */
export function inMemory(shared: SharedArrayBuffer): PackBytes {
  const whole = Buffer.from(shared);
  return { size: whole.length, shared, slice: (from, to) => whole.subarray(from, to), close: () => {} };
}

function positional(file: number, size: number): PackBytes {
  let window = Buffer.alloc(AHEAD);
  let start = 0;
  let end = 0;
  return {
    size,
    shared: undefined,
    slice(from, to) {
      if (from < start || to > end) {
        if (to - from > window.length) window = Buffer.alloc(to - from);
        start = from;
        end = Math.min(size, from + window.length);
        fill(file, window.subarray(0, end - start), from, "pack");
      }
      return window.subarray(from - start, to - start);
    },
    close: () => closeSync(file),
  };
}

function fill(file: number, into: Buffer, position: number, name: string): void {
  for (let done = 0; done < into.length; ) {
    const count = readSync(file, into, done, Math.min(into.length - done, 1 << 30), position + done);
    if (count === 0) throw new DamagedObject(`${name} is shorter than expected`);
    done += count;
  }
}
