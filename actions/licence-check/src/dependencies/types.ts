/** Something that the project uses, as a lock file, manifest or SBOM names it. */
export interface Dependency {
  /** Package URL without version: `pkg:npm/%40scope/name`. https://github.com/package-url/purl-spec */
  purl: string;
  name: string;
  version: string;
  /** The licence as somebody stated it; absent: nobody does. */
  licence?: string;
  /** Where the licence was read. */
  licenceFrom?: string;
  /** Used in development only, as far as the file says. */
  development: boolean;
  /** The file that names it, and the line where known. */
  path: string;
  line?: number;
}

/** Reads one file; never throws on broken content. */
export type DependencyReader = (path: string, text: string) => Dependency[];

/** Types of package URLs that we make. */
export type PurlType = "npm" | "pypi" | "cargo" | "composer" | "golang" | "maven" | "gem" | "nuget" | "pub";

/** A package URL without version. Only what can stand in a name is kept; the rest is percent-encoded. */
export function purlOf(type: PurlType, name: string): string {
  const plain =
    type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : type === "composer" ? name.toLowerCase() : name;
  return `pkg:${type}/${plain
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/")}`;
}

/** A dependency from its parts. */
export function dependency(
  type: PurlType,
  name: string,
  version: string,
  path: string,
  rest: Partial<Dependency> = {},
): Dependency {
  return { purl: purlOf(type, name), name, version, development: false, path, ...rest };
}

/** Gives the 1-based line of an offset; made once a text. */
export function lineIndex(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
