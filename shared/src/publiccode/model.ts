import type { Location } from "../check/finding.ts";
import type { Lines } from "./lines.ts";
import { entryOf, formatKey, type Node, nodeAt, type Step, textOf } from "./tree.ts";

/** A value with the place where it is written. */
export interface Placed<T = string> {
  value: T;
  location: Location;
}

export interface Organisation {
  name?: Placed;
  uri?: Placed;
}

/** What is written for one language. */
export interface Description {
  localisedName?: Placed;
  shortDescription?: Placed;
  longDescription?: Placed;
  documentation?: Placed;
  features: Placed[];
  screenshots: Placed[];
}

export interface Person {
  name?: Placed;
  email?: Placed;
  affiliation?: Placed;
  until?: Placed;
}

/**
 * What a publiccode.yml says, as far as it can be read: values of a wrong type are left out, a number stands as the text that is
 * written, and a single text stands for a list of one. Nothing here says that the file is valid.
 */
export interface Publiccode {
  version?: Placed;
  name?: Placed;
  applicationSuite?: Placed;
  url?: Placed;
  landingURL?: Placed;
  isBasedOn: Placed[];
  softwareVersion?: Placed;
  releaseDate?: Placed;
  logo?: Placed;
  platforms: Placed[];
  categories: Placed[];
  usedBy: Placed[];
  roadmap?: Placed;
  developmentStatus?: Placed;
  softwareType?: Placed;
  organisation?: Organisation;
  countries: Placed[];
  scope: Placed[];
  /** Language tag as written -> texts, in the file's order. */
  descriptions: ReadonlyMap<string, Description>;
  /** `legal.license`. */
  licence?: Placed;
  mainCopyrightOwner?: Placed;
  repoOwner?: Placed;
  maintenanceType?: Placed;
  contacts: Person[];
  contractors: Person[];
  localisationReady?: Placed<boolean>;
  availableLanguages: Placed[];
  /** `IT.riuso.codiceIPA`, in either spelling of the section. */
  italianCode?: Placed;
}

/** Reads the fields out of a tree. */
export function readModel(root: Node | undefined, lines: Lines, path: string): Publiccode {
  const view = new View(root, lines, path);
  const ready = nodeAt(root, ["localisation", "localisationReady"]);
  return {
    ...topLevel(view),
    organisation: view.organisation(["organisation"]),
    countries: view.list(["intendedAudience", "countries"]),
    scope: view.list(["intendedAudience", "scope"]),
    descriptions: descriptions(view, entryOf(root, "description")?.value),
    licence: view.text(["legal", "license"]),
    mainCopyrightOwner: view.text(["legal", "mainCopyrightOwner"]),
    repoOwner: view.text(["legal", "repoOwner"]),
    maintenanceType: view.text(["maintenance", "type"]),
    contacts: view.people(["maintenance", "contacts"]),
    contractors: view.people(["maintenance", "contractors"]),
    localisationReady:
      ready?.kind === "scalar" && typeof ready.value === "boolean"
        ? { value: ready.value, location: view.place(ready, ["localisation", "localisationReady"]) }
        : undefined,
    availableLanguages: view.list(["localisation", "availableLanguages"]),
    italianCode: view.text(["IT", "riuso", "codiceIPA"]) ?? view.text(["it", "riuso", "codiceIPA"]),
  };
}

function topLevel(view: View) {
  return {
    version: view.text(["publiccodeYmlVersion"]) ?? view.text(["publiccode-yaml-version"]),
    name: view.text(["name"]),
    applicationSuite: view.text(["applicationSuite"]),
    url: view.text(["url"]),
    landingURL: view.text(["landingURL"]),
    isBasedOn: view.list(["isBasedOn"]),
    softwareVersion: view.text(["softwareVersion"]),
    releaseDate: view.text(["releaseDate"]),
    logo: view.text(["logo"]),
    platforms: view.list(["platforms"]),
    categories: view.list(["categories"]),
    usedBy: view.list(["usedBy"]),
    roadmap: view.text(["roadmap"]),
    developmentStatus: view.text(["developmentStatus"]),
    softwareType: view.text(["softwareType"]),
  };
}

function descriptions(view: View, node: Node | undefined): ReadonlyMap<string, Description> {
  const found = new Map<string, Description>();
  if (node?.kind !== "map") return found;
  for (const { key } of node.entries) {
    const at = (field: string): Step[] => ["description", key.text, field];
    found.set(key.text, {
      localisedName: view.text(at("localisedName")),
      shortDescription: view.text(at("shortDescription")),
      longDescription: view.text(at("longDescription")),
      documentation: view.text(at("documentation")),
      features: view.list(at("features")),
      screenshots: view.list(at("screenshots")),
    });
  }
  return found;
}

class View {
  readonly #root: Node | undefined;
  readonly #lines: Lines;
  readonly #path: string;

  constructor(root: Node | undefined, lines: Lines, path: string) {
    this.#root = root;
    this.#lines = lines;
    this.#path = path;
  }

  place(node: Node, path: readonly Step[]): Location {
    return this.#lines.location(this.#path, node, formatKey(path));
  }

  text(path: readonly Step[]): Placed | undefined {
    const node = nodeAt(this.#root, path);
    const value = textOf(node)?.trim();
    return node && value ? { value, location: this.place(node, path) } : undefined;
  }

  list(path: readonly Step[]): Placed[] {
    const node = nodeAt(this.#root, path);
    if (node?.kind !== "list") {
      const single = this.text(path);
      return single ? [single] : [];
    }
    return node.items.flatMap((_, index) => this.text([...path, index]) ?? []);
  }

  organisation(path: readonly Step[]): Organisation | undefined {
    const node = nodeAt(this.#root, path);
    if (node?.kind !== "map") return undefined;
    return { name: this.text([...path, "name"]), uri: this.text([...path, "uri"]) };
  }

  people(path: readonly Step[]): Person[] {
    const node = nodeAt(this.#root, path);
    if (node?.kind !== "list") return [];
    return node.items.map((_, index) => ({
      name: this.text([...path, index, "name"]),
      email: this.text([...path, index, "email"]),
      affiliation: this.text([...path, index, "affiliation"]),
      until: this.text([...path, index, "until"]),
    }));
  }
}
