/** What a file other than a licence text says about the licence, with the place where it says it. */
export interface Declaration {
  path: string;
  /** Who reads the field: `npm`, `PyPI`, `publiccode.yml`, ... */
  ecosystem: string;
  /** The field as its format names it: `legal.license`. */
  field: string;
  /** The value as written, quotes and markup taken off; several values joined by ` OR ` or ` AND `. */
  value: string;
  /** UTF-16 offsets of the value in the file's text. */
  start: number;
  end: number;
  /**
   * `expression`: the format asks for an SPDX expression; `name`: free words; `classifier`: a fixed vocabulary of the registry;
   * `url`: an address; `file`: names the file that holds the text.
   */
  form: "expression" | "name" | "classifier" | "url" | "file";
  /** True when `value` stands in the file as it is, so that replacing `start`..`end` is a repair. */
  replaceable: boolean;
  /** What the declaration covers where it says so; the whole project otherwise. */
  scope?: "documentation" | "data" | "files";
  /** The package says that it is not published, so its field binds nobody. */
  unpublished?: boolean;
}

/** A value and where it stands. */
export interface Placed {
  value: string;
  start: number;
  end: number;
}

/** A reader of one file format. Never throws: a broken file declares nothing. */
export type Reader = (path: string, text: string) => Declaration[];

/** Fields of a declaration that its reader fixes. */
export type Kind = Pick<Declaration, "ecosystem" | "field" | "form">;

/** One declaration from one placed value; blank values declare nothing. */
export function declare(
  path: string,
  kind: Kind,
  placed: Placed | undefined,
  rest: Partial<Declaration> = {},
): Declaration[] {
  if (!placed || placed.value.trim() === "") return [];
  return [
    { path, ...kind, value: placed.value.trim(), start: placed.start, end: placed.end, replaceable: true, ...rest },
  ];
}

/** One declaration from several values of one field; a single value stays replaceable. */
export function declareAll(path: string, kind: Kind, all: readonly Placed[], joiner: "OR" | "AND"): Declaration[] {
  const values = all.filter((placed) => placed.value.trim() !== "");
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return [];
  if (values.length === 1) return declare(path, kind, first);
  const value = values
    .map((placed) => (/\s(OR|AND)\s/.test(placed.value) ? `(${placed.value.trim()})` : placed.value.trim()))
    .join(` ${joiner} `);
  return declare(path, kind, { value, start: first.start, end: last.end }, { replaceable: false });
}

/** The first group of a match and where it stands; `pattern` needs the `d` flag. */
export function group(match: RegExpExecArray | RegExpMatchArray | null, index = 1, offset = 0): Placed | undefined {
  const value = match?.[index];
  const place = match?.indices?.[index];
  return value === undefined || !place ? undefined : { value, start: place[0] + offset, end: place[1] + offset };
}
