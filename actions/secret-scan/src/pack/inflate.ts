import { inflateSync } from "node:zlib";
import { DamagedObject } from "./errors.ts";

/** Inflates a zlib stream of known size; throws DamagedObject where it is broken or has another size. */
export function inflate(compressed: Buffer, size: number): Buffer {
  if (size === 0) return Buffer.alloc(0);
  let bytes: Buffer;
  try {
    bytes = inflateSync(compressed, { chunkSize: Math.max(64, size), maxOutputLength: size });
  } catch (cause) {
    throw new DamagedObject("an object's compressed bytes are damaged", { cause });
  }
  if (bytes.length !== size) throw new DamagedObject("an object is shorter than its header says");
  return bytes;
}
