/** Reads bits, the most significant first. */
class Bits {
  private at = 0;
  private held = 0;
  private count = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  take(width: number): number {
    let value = 0;
    for (let left = width; left > 0; ) {
      if (this.count === 0) {
        if (this.at >= this.bytes.length) throw new RangeError("the data end too early");
        this.held = this.bytes[this.at++]!;
        this.count = 8;
      }
      const part = Math.min(left, this.count);
      value = value * 2 ** part + ((this.held >> (this.count - part)) & ((1 << part) - 1));
      this.count -= part;
      left -= part;
    }
    return value;
  }
}

const BLOCK = 0x314159265359;

/** Unpacks a bzip2 stream; undefined where it is none, damaged from the start, or larger than `limit`. */
export function bunzip2(bytes: Uint8Array, limit: number): Buffer | undefined {
  const level = bytes[3]! - 48;
  if (bytes.length < 14 || level < 1 || level > 9) return undefined;
  const bits = new Bits(bytes.subarray(4));
  const blocks: Buffer[] = [];
  let total = 0;
  try {
    for (let mark = bits.take(48); mark === BLOCK && total <= limit; mark = bits.take(48)) {
      const block = readBlock(bits, level * 100_000);
      total += block.length;
      blocks.push(block);
    }
  } catch {
    if (blocks.length === 0) return undefined;
  }
  return blocks.length > 0 && total <= limit ? Buffer.concat(blocks) : undefined;
}

function readBlock(bits: Bits, size: number): Buffer {
  bits.take(32);
  if (bits.take(1)) throw new RangeError("randomised blocks are not read");
  const origin = bits.take(24);
  const symbols = readSymbols(bits);
  const groups = bits.take(3);
  const selectors = readSelectors(bits, groups);
  const tables = Array.from({ length: groups }, () => readTable(bits, symbols.length + 2));
  const column = readColumn(bits, tables, selectors, symbols, size);
  return unrun(invert(column, origin));
}

function readSymbols(bits: Bits): number[] {
  const used = bits.take(16);
  const symbols: number[] = [];
  for (let i = 0; i < 16; i++) {
    if (!(used & (0x8000 >> i))) continue;
    const row = bits.take(16);
    for (let j = 0; j < 16; j++) if (row & (0x8000 >> j)) symbols.push(i * 16 + j);
  }
  return symbols;
}

function readSelectors(bits: Bits, groups: number): number[] {
  const order = Array.from({ length: groups }, (_, i) => i);
  return Array.from({ length: bits.take(15) }, () => {
    let index = 0;
    while (bits.take(1)) if (++index >= groups) throw new RangeError("no such table");
    const [chosen] = order.splice(index, 1);
    order.unshift(chosen!);
    return chosen!;
  });
}

/** A canonical Huffman code: for each length the first code, the first index, and the symbols in order. */
interface Table {
  first: number[];
  index: number[];
  count: number[];
  symbols: number[];
}

function readTable(bits: Bits, size: number): Table {
  const lengths: number[] = [];
  let length = bits.take(5);
  for (let i = 0; i < size; i++) {
    while (bits.take(1)) length += bits.take(1) ? -1 : 1;
    if (length < 1 || length > 20) throw new RangeError("no such code length");
    lengths.push(length);
  }
  const table: Table = { first: [], index: [], count: [], symbols: [] };
  let code = 0;
  for (let width = 1; width <= 20; width++) {
    const these = lengths.flatMap((own, symbol) => (own === width ? [symbol] : []));
    table.first[width] = code;
    table.index[width] = table.symbols.length;
    table.count[width] = these.length;
    table.symbols.push(...these);
    code = (code + these.length) * 2;
  }
  return table;
}

function decodeSymbol(bits: Bits, table: Table): number {
  let code = 0;
  for (let width = 1; width <= 20; width++) {
    code = code * 2 + bits.take(1);
    const offset = code - table.first[width]!;
    if (offset >= 0 && offset < table.count[width]!) return table.symbols[table.index[width]! + offset]!;
  }
  throw new RangeError("no such code");
}

/** Huffman, run lengths and move-to-front: the last column of the sorted rotations. */
function readColumn(bits: Bits, tables: Table[], selectors: number[], symbols: number[], size: number): Uint8Array {
  const column = new Uint8Array(size);
  const front = [...symbols];
  const end = symbols.length + 1;
  let length = 0;
  let run = 0;
  let unit = 1;
  for (let taken = 0; ; taken++) {
    const symbol = decodeSymbol(bits, tables[selectors[Math.floor(taken / 50)]!]!);
    if (symbol < 2) {
      run += unit << symbol;
      unit <<= 1;
      if (run > size) throw new RangeError("a run is too long");
      continue;
    }
    if (run > 0) {
      if (length + run > size) throw new RangeError("a block is too long");
      column.fill(front[0]!, length, length + run);
      length += run;
      run = 0;
      unit = 1;
    }
    if (symbol === end) return column.subarray(0, length);
    const [byte] = front.splice(symbol - 1, 1);
    front.unshift(byte!);
    column[length++] = byte!;
  }
}

/** Undoes the Burrows-Wheeler transform. */
function invert(column: Uint8Array, origin: number): Uint8Array {
  const starts = new Uint32Array(257);
  for (const byte of column) starts[byte + 1]!++;
  for (let i = 1; i <= 256; i++) starts[i]! += starts[i - 1]!;
  const next = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) next[starts[column[i]!]!++] = i;
  const out = new Uint8Array(column.length);
  let at = next[origin] ?? 0;
  for (let i = 0; i < column.length; i++) {
    out[i] = column[at]!;
    at = next[at]!;
  }
  return out;
}

/** Four equal bytes are followed by how many more there are. */
function unrun(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  let from = 0;
  let same = 0;
  for (let i = 0; i < bytes.length; i++) {
    same = i > from && bytes[i] === bytes[i - 1] ? same + 1 : 1;
    if (same < 4) continue;
    parts.push(bytes.subarray(from, i + 1), new Uint8Array(bytes[i + 1] ?? 0).fill(bytes[i]!));
    from = i + 2;
    i++;
    same = 0;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
