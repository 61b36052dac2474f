let table: Uint32Array | undefined;

function makeTable(): Uint32Array {
  const made = new Uint32Array(256);
  for (let i = 0; i < 256; i++) {
    let sum = i;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    made[i] = sum;
  }
  return made;
}

/** CRC-32 as zip, PNG and GitHub use it; node:zlib has it only from 22 on. */
export function crc32(bytes: Uint8Array): number {
  table ??= makeTable();
  let sum = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ table[(sum ^ bytes[i]!) & 255]!;
  return (sum ^ 0xffffffff) >>> 0;
}
