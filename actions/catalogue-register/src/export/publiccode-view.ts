import type { ExportSource } from "./source.ts";

/** Reads the parsed publiccode.yml by meaning; whatever has another type than the standard says is taken as absent. */
export class PubliccodeView {
  private readonly data: Readonly<Record<string, unknown>>;
  private readonly source: ExportSource;
  /** Language asked for first; then English, then the first there is. */
  private readonly language: string | undefined;

  constructor(source: ExportSource, language?: string) {
    this.data = source.publiccode;
    this.source = source;
    this.language = language;
  }

  get name(): string | undefined {
    return text(this.data["name"]) ?? this.source.repository.fullName?.split("/").pop();
  }

  /** publiccode.yml's address, else the forge's. */
  get url(): string | undefined {
    return text(this.data["url"]) ?? this.source.repository.htmlUrl;
  }

  /** Languages described, in the file's order. */
  get languages(): string[] {
    return Object.keys(record(this.data["description"]));
  }

  /** The description block of one language; without an argument, of the chosen one. */
  description(language = this.chosen): Readonly<Record<string, unknown>> {
    return record(record(this.data["description"])[language ?? ""]);
  }

  /** One language for formats that hold one: as asked, else English, else the first. Never several joined. */
  get chosen(): string | undefined {
    const all = this.languages;
    const find = (wanted: string) =>
      all.find((l) => l.toLowerCase() === wanted || l.toLowerCase().startsWith(`${wanted}-`));
    return (this.language && find(this.language.toLowerCase())) ?? find("en") ?? all[0];
  }

  get shortDescription(): string | undefined {
    return oneLine(text(this.description()["shortDescription"])) ?? this.source.repository.description;
  }

  get longDescription(): string | undefined {
    return text(this.description()["longDescription"])?.trim();
  }

  get features(): string[] {
    return texts(this.description()["features"]);
  }

  get categories(): string[] {
    return texts(this.data["categories"]);
  }

  /** Topics of the forge, categories and features, once each. */
  get keywords(): string[] {
    return [...new Set([...(this.source.repository.topics ?? []), ...this.categories, ...this.features])];
  }

  get organisation(): { name?: string; uri?: string } {
    const organisation = record(this.data["organisation"]);
    return { name: text(organisation["name"]), uri: text(organisation["uri"]) };
  }

  get licence(): string | undefined {
    const spdx = this.source.repository.licenseSpdx;
    return text(record(this.data["legal"])["license"]) ?? (spdx === "NOASSERTION" ? undefined : spdx);
  }

  get copyrightOwner(): string | undefined {
    const legal = record(this.data["legal"]);
    return text(legal["mainCopyrightOwner"]) ?? text(legal["repoOwner"]);
  }

  get status(): string | undefined {
    return text(this.data["developmentStatus"]);
  }

  get softwareType(): string | undefined {
    return text(this.data["softwareType"]);
  }

  get platforms(): string[] {
    return texts(this.data["platforms"]);
  }

  get version(): string | undefined {
    return text(this.data["softwareVersion"]) ?? this.source.repository.latestRelease?.tag;
  }

  /** `YYYY-MM-DD`. */
  get releaseDate(): string | undefined {
    const date = text(this.data["releaseDate"]) ?? this.source.repository.latestRelease?.publishedAt;
    return date?.slice(0, 10);
  }

  get landing(): string | undefined {
    return text(this.data["landingURL"]) ?? nonEmpty(this.source.repository.homepage);
  }

  get documentation(): string | undefined {
    return text(this.description()["documentation"]) ?? text(this.description()["apiDocumentation"]);
  }

  get roadmap(): string | undefined {
    return text(this.data["roadmap"]);
  }

  get maintenance(): string | undefined {
    return text(record(this.data["maintenance"])["type"]);
  }

  get contacts(): { name?: string; email?: string; affiliation?: string }[] {
    return records(record(this.data["maintenance"])["contacts"]).map((c) => ({
      name: text(c["name"]),
      email: text(c["email"]),
      affiliation: text(c["affiliation"]),
    }));
  }

  get contractors(): { name?: string; website?: string }[] {
    return records(record(this.data["maintenance"])["contractors"]).map((c) => ({
      name: text(c["name"]),
      website: text(c["website"]),
    }));
  }

  get fundedBy(): { name?: string; uri?: string }[] {
    return records(this.data["fundedBy"]).map((f) => ({ name: text(f["name"]), uri: text(f["uri"]) }));
  }

  get isBasedOn(): string[] {
    const own = this.data["isBasedOn"];
    const based = typeof own === "string" ? [own] : texts(own);
    const parent = this.source.repository.parentUrl;
    return based.length > 0 || !parent ? based : [parent];
  }

  /** Software that it needs, of all three groups of publiccode.yml. */
  get dependsOn(): { name: string; versionMin?: string }[] {
    const groups = record(this.data["dependsOn"]);
    return ["open", "proprietary", "hardware"]
      .flatMap((group) => records(groups[group]))
      .map((d) => ({ name: text(d["name"]) ?? "", versionMin: text(d["versionMin"]) }))
      .filter((d) => d.name !== "");
  }

  get supports(): string[] {
    return records(this.data["supports"])
      .map((s) => text(s["id"]))
      .filter((id): id is string => id !== undefined);
  }

  get availableLanguages(): string[] {
    return texts(record(this.data["localisation"])["availableLanguages"]);
  }

  get countries(): string[] {
    return texts(record(this.data["intendedAudience"])["countries"]);
  }

  get usedBy(): string[] {
    return texts(this.data["usedBy"]);
  }

  get logo(): string | undefined {
    return text(this.data["logo"]);
  }
}

/** A value as text: publiccode.yml's dates and versions may come as numbers or dates, by the YAML reader used. */
function text(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? nonEmpty(value) : undefined;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}

function oneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, " ").trim();
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((t): t is string => t !== undefined) : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function records(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : [];
}
