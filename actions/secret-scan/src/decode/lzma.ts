/** Probabilities start even; a bit is coded in 11 bits of precision. */
const EVEN = 1024;
const TOP = 1 << 24;

/** The range decoder: bits and symbols out of a stretch of bytes. */
class RangeDecoder {
  private range = 0xffffffff;
  private code = 0;
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at + 5;
    for (let i = 1; i < 5; i++) this.code = ((this.code << 8) | (bytes[at + i] ?? 0)) >>> 0;
  }

  private normalise(): void {
    if (this.range >= TOP) return;
    if (this.at > this.bytes.length + 8) throw new RangeError("the data end too early");
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }

  bit(model: Uint16Array, index: number): number {
    const chance = model[index]!;
    const bound = (this.range >>> 11) * chance;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      model[index] = chance + ((2048 - chance) >> 5);
    } else {
      this.range = (this.range - bound) >>> 0;
      this.code = (this.code - bound) >>> 0;
      model[index] = chance - (chance >> 5);
      bit = 1;
    }
    this.normalise();
    return bit;
  }

  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit) this.code = (this.code - this.range) >>> 0;
      value = value * 2 + bit;
      this.normalise();
    }
    return value;
  }

  tree(model: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | this.bit(model, offset + node);
    return node - (1 << bits);
  }

  reverseTree(model: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(model, offset + node);
      node = (node << 1) | bit;
      value |= bit << i;
    }
    return value;
  }
}

const model = (size: number): Uint16Array => new Uint16Array(size).fill(EVEN);

/** Lengths of matches: choice bits and three trees. */
interface Lengths {
  choice: Uint16Array;
  low: Uint16Array;
  middle: Uint16Array;
  high: Uint16Array;
}

const lengths = (): Lengths => ({ choice: model(2), low: model(16 * 8), middle: model(16 * 8), high: model(256) });

/** The decoder's state over one stream: what LZMA2 keeps from chunk to chunk. */
class Lzma {
  readonly out: Uint8Array;
  size = 0;
  private state = 0;
  private distances: [number, number, number, number] = [0, 0, 0, 0];
  private lc = 3;
  private lp = 0;
  private pb = 2;
  private literals = model(0);
  private isMatch = model(0);
  private isRep = model(0);
  private isRep0Long = model(0);
  private slots = model(0);
  private special = model(0);
  private align = model(0);
  private matchLengths = lengths();
  private repLengths = lengths();

  constructor(limit: number) {
    this.out = new Uint8Array(limit);
  }

  properties(byte: number): void {
    if (byte >= 225) throw new RangeError("no such properties");
    this.lc = byte % 9;
    this.lp = Math.floor(byte / 9) % 5;
    this.pb = Math.floor(byte / 45);
    this.reset();
  }

  reset(): void {
    this.state = 0;
    this.distances = [0, 0, 0, 0];
    this.literals = model(0x300 << (this.lc + this.lp));
    this.isMatch = model(12 * 16);
    this.isRep = model(12 * 4);
    this.isRep0Long = model(12 * 16);
    this.slots = model(4 * 64);
    this.special = model(128);
    this.align = model(16);
    this.matchLengths = lengths();
    this.repLengths = lengths();
  }

  put(byte: number): void {
    if (this.size >= this.out.length) throw new RangeError("more than may be unpacked");
    this.out[this.size++] = byte;
  }

  /** Decodes until `until` bytes are out, or the end marker. */
  run(range: RangeDecoder, until: number): void {
    while (this.size < until) {
      const posState = this.size & ((1 << this.pb) - 1);
      if (!range.bit(this.isMatch, this.state * 16 + posState)) this.literal(range);
      else if (!this.match(range, posState)) return;
    }
  }

  private literal(range: RangeDecoder): void {
    const before = this.size > 0 ? this.out[this.size - 1]! : 0;
    const context = ((this.size & ((1 << this.lp) - 1)) << this.lc) | (before >> (8 - this.lc));
    const offset = 0x300 * context;
    let symbol = 1;
    if (this.state >= 7) {
      let matched = this.out[this.size - this.distances[0] - 1]!;
      while (symbol < 0x100) {
        const matchBit = (matched >> 7) & 1;
        matched <<= 1;
        const bit = range.bit(this.literals, offset + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== matchBit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(this.literals, offset + symbol);
    this.put(symbol & 255);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  /** A match or repeated match; false at the end marker. */
  private match(range: RangeDecoder, posState: number): boolean {
    let length: number;
    if (!range.bit(this.isRep, this.state)) {
      length = this.length(range, this.matchLengths, posState);
      const distance = this.distance(range, length);
      if (distance === 0xffffffff) return false;
      this.distances = [distance, this.distances[0], this.distances[1], this.distances[2]];
      this.state = this.state < 7 ? 7 : 10;
    } else {
      if (this.shortRep(range, posState)) return true;
      length = this.length(range, this.repLengths, posState);
      this.state = this.state < 7 ? 8 : 11;
    }
    this.copy(length + 2);
    return true;
  }

  /** Reads which distance is repeated; true where it was a single byte and is done. */
  private shortRep(range: RangeDecoder, posState: number): boolean {
    const [a, b, c, d] = this.distances;
    if (!range.bit(this.isRep, 12 + this.state)) {
      if (range.bit(this.isRep0Long, this.state * 16 + posState)) return false;
      this.state = this.state < 7 ? 9 : 11;
      this.copy(1);
      return true;
    }
    if (!range.bit(this.isRep, 24 + this.state)) this.distances = [b, a, c, d];
    else if (!range.bit(this.isRep, 36 + this.state)) this.distances = [c, a, b, d];
    else this.distances = [d, a, b, c];
    return false;
  }

  private length(range: RangeDecoder, { choice, low, middle, high }: Lengths, posState: number): number {
    if (!range.bit(choice, 0)) return range.tree(low, posState * 8, 3);
    if (!range.bit(choice, 1)) return 8 + range.tree(middle, posState * 8, 3);
    return 16 + range.tree(high, 0, 8);
  }

  private distance(range: RangeDecoder, length: number): number {
    const slot = range.tree(this.slots, Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + range.reverseTree(this.special, base - slot, bits);
    return base + range.direct(bits - 4) * 16 + range.reverseTree(this.align, 0, 4);
  }

  private copy(length: number): void {
    const from = this.size - this.distances[0] - 1;
    if (from < 0) throw new RangeError("a match points before the beginning");
    for (let i = 0; i < length; i++) this.put(this.out[from + i]!);
  }
}

function guarded(decoder: Lzma, body: () => void): Buffer | undefined {
  try {
    body();
  } catch (error) {
    if (!(error instanceof RangeError) || decoder.size === 0) return undefined;
  }
  return decoder.size > 0 ? Buffer.from(decoder.out.subarray(0, decoder.size)) : undefined;
}

const MOST_GUESS = 64;

/** How much to set aside: nobody's text packs better than that. */
const room = (packed: number, limit: number): number => Math.min(limit, packed * MOST_GUESS * 8 + 65536);

/** Unpacks an `.xz` stream's first block; undefined where it is none or uses another filter than LZMA2. */
export function unxz(bytes: Uint8Array, limit: number): Buffer | undefined {
  const headerSize = ((bytes[12] ?? 0) + 1) * 4;
  const flags = bytes[13] ?? 0;
  let at = 14;
  const skipNumber = () => {
    while ((bytes[at++] ?? 0) & 0x80);
  };
  if ((flags & 3) !== 0) return undefined;
  if (flags & 0x40) skipNumber();
  if (flags & 0x80) skipNumber();
  if (bytes[at] !== 0x21) return undefined;
  const decoder = new Lzma(room(bytes.length, limit));
  return guarded(decoder, () => lzma2(decoder, bytes, 12 + headerSize));
}

/** Chunks of LZMA2: stored or packed, with or without new state. */
function lzma2(decoder: Lzma, bytes: Uint8Array, start: number): void {
  let at = start;
  for (let control = bytes[at]!; control; control = bytes[at]!) {
    if (control < 0x80) {
      const size = ((bytes[at + 1]! << 8) | bytes[at + 2]!) + 1;
      for (let i = 0; i < size; i++) decoder.put(bytes[at + 3 + i]!);
      at += 3 + size;
      continue;
    }
    const size = (((control & 31) << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!) + 1;
    const packed = ((bytes[at + 3]! << 8) | bytes[at + 4]!) + 1;
    const fresh = (control >> 5) & 3;
    at += 5;
    if (fresh >= 2) decoder.properties(bytes[at++]!);
    else if (fresh === 1) decoder.reset();
    decoder.run(new RangeDecoder(bytes, at), decoder.size + size);
    at += packed;
  }
}

/** Unpacks an `.lzma` file: properties, dictionary size, size or -1, data. */
export function unlzma(bytes: Uint8Array, limit: number): Buffer | undefined {
  if (bytes.length < 18 || bytes[0]! >= 225 || bytes[13] !== 0) return undefined;
  const size = Buffer.from(bytes.subarray(5, 13)).readBigUInt64LE();
  const known = size === 0xffffffffffffffffn ? undefined : Number(size);
  if (known !== undefined && known > limit) return undefined;
  const decoder = new Lzma(known ?? room(bytes.length, limit));
  return guarded(decoder, () => {
    decoder.properties(bytes[0]!);
    decoder.run(new RangeDecoder(bytes, 13), known ?? decoder.out.length);
  });
}
