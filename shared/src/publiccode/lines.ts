import type { Location } from "../check/finding.ts";
import type { Span } from "./tree.ts";

/** Turns offsets of a text into lines and columns, both counted from 1. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): { line: number; column: number } {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - this.#starts[low]! + 1 };
  }

  /** Offset of a line's first character. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  location(path: string, span: Span, key?: string): Location {
    const start = this.at(span.start);
    const end = this.at(Math.max(span.end, span.start));
    return {
      path,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(key === undefined ? {} : { key }),
    };
  }
}
