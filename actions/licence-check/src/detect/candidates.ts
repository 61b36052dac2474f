import { type FileText, TAKEN } from "./file-text.ts";
import { type LicenceIndex, SHINGLE, shingleAt } from "./lookup.ts";

export interface Candidate {
  template: number;
  /** Share of the template's shingles that the file has. */
  share: number;
  /** Places where file and template have the same shingle, in the file's order: template position, file position. */
  positions: number[];
  places: number[];
}

/** Shingles of the words not yet taken: hash, or 0 where none starts. */
export function fileShingles(file: FileText): Int32Array {
  const hashes = new Int32Array(Math.max(0, file.count - SHINGLE + 1));
  let open = 0;
  for (let i = 0; i < file.count; i++) {
    open = file.numbers[i] === TAKEN ? 0 : open + 1;
    if (open >= SHINGLE) hashes[i - SHINGLE + 1] = shingleAt(file.numbers, i - SHINGLE + 1);
  }
  return hashes;
}

/** Below this share of common shingles a comparison tells nothing. */
const LEAST = 0.2;

/** The first few are located alone: mostly one of them is the answer, and the rest is never asked for. */
const FIRST = 2;

/** Templates that share most with the file, best first, with their common places. */
export function* candidates(index: LicenceIndex, file: FileText, most: number): Generator<Candidate> {
  const shingles = fileShingles(file);
  const hits = index.count(shingles);
  const ranked: { template: number; share: number; rank: number }[] = [];
  for (let t = 0; t < hits.length; t++) {
    const all = index.shingles[t]!;
    const share = all === 0 ? 0 : Math.min(1, hits[t]! / all);
    if (share >= LEAST && hits[t]! >= Math.min(3, all))
      ranked.push({ template: t, share, rank: share + 0.025 * Math.log(3 + index.templates[t]!.length) });
  }
  ranked.sort((a, b) => b.rank - a.rank);
  yield* located(index, shingles, ranked.slice(0, FIRST));
  yield* located(index, shingles, ranked.slice(FIRST, most));
}

function located(
  index: LicenceIndex,
  shingles: Int32Array,
  chosen: { template: number; share: number }[],
): Candidate[] {
  const found = chosen.map(({ template, share }): Candidate => ({ template, share, positions: [], places: [] }));
  const of = new Map(found.map((candidate) => [candidate.template, candidate]));
  for (let i = 0; i < shingles.length; i++) {
    if (shingles[i] === 0) continue;
    index.each(shingles[i]!, (template, position) => {
      const candidate = of.get(template);
      candidate?.positions.push(position);
      candidate?.places.push(i);
    });
  }
  return found;
}
