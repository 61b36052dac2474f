type Combination = { [key: string]: unknown };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The jobs of a matrix: the product of its lists, without `exclude`, with `include` (GitHub's own order of rules). */
export function combinations(matrix: { [key: string]: unknown }): Combination[] {
  const { include = [], exclude = [], ...axes } = matrix as { include?: Combination[]; exclude?: Combination[] };
  const product = Object.entries(axes as { [key: string]: unknown[] }).reduce<Combination[]>(
    (made, [key, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    Object.keys(axes).length ? [{}] : [],
  );
  const kept = product.filter(
    (one) => !exclude.some((ban) => Object.entries(ban).every(([key, value]) => same(one[key], value))),
  );
  const added: Combination[] = [];
  for (const extra of include) {
    const fits = kept.filter((one) => Object.keys(axes).every((key) => !(key in extra) || same(one[key], extra[key])));
    if (fits.length && Object.keys(axes).length) for (const one of fits) Object.assign(one, extra);
    else added.push({ ...extra });
  }
  return [...kept, ...added];
}
