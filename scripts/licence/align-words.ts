/** Where each word of `from` stands in `to` (index, or -1 where it is missing there): a shortest edit script by Myers' algorithm. */
export function alignWords(from: readonly string[], to: readonly string[]): Int32Array {
  const place = new Int32Array(from.length).fill(-1);
  const trace: Int32Array[] = [];
  const max = from.length + to.length;
  const furthest = new Int32Array(2 * max + 3);
  const middle = max + 1;
  for (let edits = 0; edits <= max; edits++) {
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
      let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      while (x < from.length && x - k < to.length && from[x] === to[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= from.length && x - k >= to.length) return walkBack(place, trace, from.length, to.length, edits);
    }
  }
  return place;
}

function walkBack(place: Int32Array, trace: Int32Array[], x: number, y: number, edits: number): Int32Array {
  for (let d = edits; d > 0; d--) {
    const before = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && before[d + k]! < before[d + k + 2]!);
    const previous = before[d + 1 + (down ? k + 1 : k - 1)]!;
    const startX = down ? previous : previous + 1;
    while (x > startX) place[--x] = --y;
    x = previous;
    y = previous - (down ? k + 1 : k - 1);
  }
  while (x > 0 && y > 0) place[--x] = --y;
  return place;
}
