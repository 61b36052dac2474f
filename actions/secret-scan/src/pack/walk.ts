import { applyDelta, resultSize } from "./delta.ts";
import { DamagedObject } from "./errors.ts";
import { inflate } from "./inflate.ts";
import type { Pack } from "./pack.ts";
import { Pool } from "./pool.ts";

/** How an object differs from the one its delta is made against. */
export interface Change<State> {
  /** Flat pairs of byte offsets: what the base did not hold there. */
  inserts: number[];
  /** Flat triples: start and end in the base, start here. Empty where `before` asks for none. */
  copies: number[];
  /** What the visitor returned for the base. */
  before: State;
}

/** Is called for each object, bases first; `bytes` are valid during the call only. */
export interface Visitor<State> {
  object(position: number, bytes: Buffer, change: Change<State> | undefined): State;
  /** True when the visitor needs to know what was copied from an object with this state. */
  wantsCopies(state: State): boolean;
  /** An object that was not rebuilt because of its size; what is made against it is passed too, one by one. */
  tooLarge(position: number, size: number): void;
  /** An object that cannot be read; what is made against it is passed too, one by one. */
  damaged(position: number, reason: string): void;
}

interface Frame<State> {
  bytes: Buffer;
  state: State;
  /** Next object made against this one. */
  child: number;
  pooled: boolean;
}

/** Rebuilds the objects of delta trees, depth first, and shows each to a visitor. Trees (folders) are left out. */
export function walkDeltas<State>(
  pack: Pick<Pack, "bytes" | "table">,
  roots: Iterable<number>,
  maxSize: number,
  visitor: Visitor<State>,
): void {
  const walk = new Walk(pack, maxSize, visitor);
  for (const root of roots) walk.tree(root);
}

class Walk<State> {
  private readonly pool = new Pool();
  private readonly pack: Pick<Pack, "bytes" | "table">;
  private readonly maxSize: number;
  private readonly visitor: Visitor<State>;

  constructor(pack: Pick<Pack, "bytes" | "table">, maxSize: number, visitor: Visitor<State>) {
    this.pack = pack;
    this.maxSize = maxSize;
    this.visitor = visitor;
  }

  tree(root: number): void {
    const { table } = this.pack;
    const first = this.attempt(root, () => this.readRoot(root));
    const stack: Frame<State>[] = first && first.child >= 0 ? [first] : [];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const position = frame.child;
      frame.child = table.nextSibling[position]!;
      const next = this.attempt(position, () => this.readChild(frame, position));
      // A base whose last child has been read is let go before that child's own children: chains take two buffers, not fifty.
      if (frame.child < 0) this.release(stack.pop()!);
      if (!next) continue;
      if (next.child >= 0) stack.push(next);
      else this.release(next);
    }
  }

  private readRoot(position: number): Frame<State> | undefined {
    const { table } = this.pack;
    if (table.size[position]! > this.maxSize) return this.refuse(position, table.size[position]!);
    const bytes = this.inflated(position);
    const state = this.visitor.object(position, bytes, undefined);
    return { bytes, state, child: table.firstChild[position]!, pooled: false };
  }

  private readChild(frame: Frame<State>, position: number): Frame<State> | undefined {
    const delta = this.inflated(position);
    const size = resultSize(delta);
    if (size > this.maxSize) return this.refuse(position, size);
    const out = this.pool.take(size);
    const { inserts, copies } = applyDelta(frame.bytes, delta, out, this.visitor.wantsCopies(frame.state));
    const state = this.visitor.object(position, out, { inserts, copies, before: frame.state });
    return { bytes: out, state, child: this.pack.table.firstChild[position]!, pooled: true };
  }

  private inflated(position: number): Buffer {
    const { table, bytes } = this.pack;
    return inflate(bytes.slice(table.data[position]!, table.end[position]!), table.size[position]!);
  }

  private release(frame: Frame<State>): void {
    if (frame.pooled) this.pool.give(frame.bytes);
  }

  private refuse(position: number, size: number): undefined {
    for (const lost of this.subtree(position)) this.visitor.tooLarge(lost, lost === position ? size : 0);
  }

  private attempt(position: number, read: () => Frame<State> | undefined): Frame<State> | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DamagedObject)) throw error;
      for (const lost of this.subtree(position)) this.visitor.damaged(lost, error.message);
      return undefined;
    }
  }

  private *subtree(position: number): Generator<number> {
    const { firstChild, nextSibling } = this.pack.table;
    const stack = [position];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      yield at;
      for (let child = firstChild[at]!; child >= 0; child = nextSibling[child]!) stack.push(child);
    }
  }
}
