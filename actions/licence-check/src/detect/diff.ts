/** A place where two word sequences differ: words `aStart..aEnd` of the file stand for `bStart..bEnd` of the template. */
export interface Block {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
}

/**
 * The shortest edit script from `b` (a template) to `a[from, to)` (the file) as blocks in order, by Myers' greedy algorithm;
 * nothing when more than `limit` words differ. Work and memory are bounded by the limit's square.
 */
export function diff(a: Int32Array, from: number, to: number, b: Int32Array, limit: number): Block[] | undefined {
  const [n, m] = [to - from, b.length];
  const max = Math.min(limit, n + m);
  const furthest = new Int32Array(2 * max + 3);
  const middle = max + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= max; d++) {
    trace.push(furthest.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
      let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      while (x < n && x - k < m && a[from + x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= n && x - k >= m) return blocks(trace, n, m, d, from);
    }
  }
  return undefined;
}

function blocks(trace: Int32Array[], n: number, m: number, edits: number, from: number): Block[] {
  const found: Block[] = [];
  let [x, y] = [n, m];
  for (let d = edits; d > 0; d--) {
    const before = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && before[d + k]! < before[d + k + 2]!);
    const startX = before[d + 1 + (down ? k + 1 : k - 1)]!;
    const startY = startX - (down ? k + 1 : k - 1);
    const [endX, endY] = down ? [startX, startY + 1] : [startX + 1, startY];
    const last = found.at(-1);
    if (last && last.aStart === from + endX && last.bStart === endY)
      [last.aStart, last.bStart] = [from + startX, startY];
    else found.push({ aStart: from + startX, aEnd: from + endX, bStart: startY, bEnd: endY });
    [x, y] = [startX, startY];
  }
  return found.reverse();
}
