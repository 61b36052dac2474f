/** Largest buffer that is kept for reuse. */
const LARGEST = 1 << 26;

/** Buffers for rebuilt objects, reused: fresh memory costs a page fault every 4 kB, which is more than filling it. */
export class Pool {
  private readonly free = new Map<number, Buffer[]>();

  take(size: number): Buffer {
    const kept = this.free.get(sizeClass(size))?.pop();
    return (kept ?? Buffer.allocUnsafeSlow(sizeClass(size))).subarray(0, size);
  }

  /** Gives back what `take` gave; the caller must not use it again. */
  give(buffer: Buffer): void {
    const whole = Buffer.from(buffer.buffer, 0, buffer.buffer.byteLength);
    if (whole.length > LARGEST || whole.length !== sizeClass(whole.length)) return;
    const list = this.free.get(whole.length);
    if (!list) this.free.set(whole.length, [whole]);
    else if (list.length < 4) list.push(whole);
  }
}

function sizeClass(size: number): number {
  return 2 ** Math.max(12, Math.ceil(Math.log2(size || 1)));
}
