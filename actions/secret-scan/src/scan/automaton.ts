/** A deterministic Aho-Corasick automaton over byte classes, ASCII case folded: plain data, so that it can be stored. */
export interface Automaton {
  /** Byte -> class. */
  classes: Uint8Array;
  /** `state << shift | class` -> next state; states with words come last. */
  next: Uint16Array | Uint32Array;
  shift: number;
  /** The first state that ends a word. */
  firstHit: number;
  /** For each state from `firstHit`: the words that end there. */
  words: number[][];
}

/** Builds the automaton for lower-case words. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const { classes, count } = byteClasses(words);
  const trie = buildTrie(words, classes, count);
  link(trie, count);
  return layOut(trie, classes, count);
}

interface Trie {
  next: Int32Array[];
  ends: number[][];
}

function byteClasses(words: readonly string[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(256);
  let count = 1;
  for (const word of words)
    for (let i = 0; i < word.length; i++) if (!classes[word.charCodeAt(i)]) classes[word.charCodeAt(i)] = count++;
  for (let lower = 97; lower < 123; lower++) classes[lower - 32] = classes[lower]!;
  return { classes, count };
}

function buildTrie(words: readonly string[], classes: Uint8Array, count: number): Trie {
  const trie: Trie = { next: [new Int32Array(count).fill(-1)], ends: [[]] };
  words.forEach((word, id) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const row = trie.next[state]!;
      const symbol = classes[word.charCodeAt(i)]!;
      if (row[symbol]! < 0) {
        row[symbol] = trie.next.length;
        trie.next.push(new Int32Array(count).fill(-1));
        trie.ends.push([]);
      }
      state = row[symbol]!;
    }
    trie.ends[state]!.push(id);
  });
  return trie;
}

/** Turns the trie into an automaton: where a word breaks off, the state of its longest suffix takes over. */
function link(trie: Trie, count: number): void {
  const suffix = new Int32Array(trie.next.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (let symbol = 0; symbol < count; symbol++) {
      const fallback = state === 0 ? 0 : trie.next[suffix[state]!]![symbol]!;
      const child = trie.next[state]![symbol]!;
      if (child < 0) {
        trie.next[state]![symbol] = fallback;
        continue;
      }
      suffix[child] = fallback;
      trie.ends[child]!.push(...trie.ends[fallback]!);
      queue.push(child);
    }
  }
}

/** Renumbers the states so that one comparison tells a hit, rows a power of two apart. */
function layOut(trie: Trie, classes: Uint8Array, count: number): Automaton {
  const hits = (state: number): number => Number(trie.ends[state]!.length > 0);
  const order = trie.next.map((_, state) => state).sort((a, b) => hits(a) - hits(b) || a - b);
  const renumbered = new Uint32Array(order.length);
  order.forEach((old, state) => {
    renumbered[old] = state;
  });
  const shift = Math.ceil(Math.log2(count));
  const Table = order.length < 65536 ? Uint16Array : Uint32Array;
  const next = new Table(order.length << shift);
  order.forEach((old, state) => {
    for (let symbol = 0; symbol < count; symbol++)
      next[(state << shift) | symbol] = renumbered[trie.next[old]![symbol]!]!;
  });
  const firstHit = order.findIndex((old) => hits(old) === 1);
  return {
    classes,
    next,
    shift,
    firstHit: firstHit < 0 ? order.length : firstHit,
    words: firstHit < 0 ? [] : order.slice(firstHit).map((old) => trie.ends[old]!),
  };
}
