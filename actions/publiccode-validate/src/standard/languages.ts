import { readAsset } from "../../../../shared/src/assets.ts";

let registry: ReadonlyMap<string, string> | undefined;

/** One line a kind of subtag, each subtag between blanks: looked up by text search, since parsing 9,000 entries costs more. */
function subtags(kind: string): string {
  registry ??= new Map(
    readAsset("publiccode-languages.txt")
      .toString("utf8")
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)] as const),
  );
  return registry.get(kind) ?? "";
}

function isListed(kind: string, subtag: string): boolean {
  return subtags(kind).includes(` ${subtag.toLowerCase()} `);
}

/** What a tag is by RFC 5646 and the IANA registry. */
export type TagKind = "language" | "grandfathered" | "private" | "undetermined";

const common =
  /^(en|it|de|fr|nl|es|pt|ca|da|sv|fi|no|nb|nn|pl|cs|sk|sl|hr|hu|ro|bg|el|et|lv|lt|ga|mt|eu|gl|uk|ru|tr|ar|zh|ja)$/;

/** The kind of a valid tag, undefined for one that is not valid: a form of RFC 5646 with subtags that the registry lists. */
export function tagKind(tag: string): TagKind | undefined {
  if (common.test(tag)) return "language";
  if (tag.length > 80 || !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag)) return undefined;
  if (isListed("grandfathered", tag)) return "grandfathered";
  const parts = tag.toLowerCase().split("-");
  if (parts[0] === "x") return parts.length > 1 && parts.every((part) => part.length <= 8) ? "private" : undefined;
  if (!isWellFormed(parts)) return undefined;
  return /^(und|mul|mis|zxx)$/.test(parts[0]!) ? "undetermined" : "language";
}

function isWellFormed(parts: readonly string[]): boolean {
  const [language = "", ...rest] = parts;
  if (!/^[a-z]{2,8}$/.test(language) || !isListed("language", language)) return false;
  let at = 0;
  for (let count = 0; count < 3 && /^[a-z]{3}$/.test(rest[at] ?? ""); count++, at++)
    if (!isListed("extlang", rest[at]!)) return false;
  if (/^[a-z]{4}$/.test(rest[at] ?? "")) if (!isListed("script", rest[at++]!)) return false;
  if (/^([a-z]{2}|\d{3})$/.test(rest[at] ?? "")) if (!isListed("region", rest[at++]!)) return false;
  while (/^([a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(rest[at] ?? "")) if (!isListed("variant", rest[at++]!)) return false;
  return areExtensions(rest.slice(at));
}

function areExtensions(parts: readonly string[]): boolean {
  const seen = new Set<string>();
  let at = 0;
  while (at < parts.length) {
    const singleton = parts[at]!;
    if (singleton.length !== 1 || seen.has(singleton)) return false;
    seen.add(singleton);
    const least = singleton === "x" ? 1 : 2;
    let length = 0;
    while (at + 1 + length < parts.length && (singleton === "x" || parts[at + 1 + length]!.length > 1)) {
      const part = parts[at + 1 + length]!;
      if (part.length < least || part.length > 8) return false;
      length++;
    }
    if (length === 0) return false;
    at += 1 + length;
  }
  return true;
}

/** The tag that was meant: `en_GB`, `eng`, `en-UK`, `i-klingon`, or a language's name. */
export function languageMeant(text: string): string | undefined {
  const tag = text
    .trim()
    .replace(/[_\s]+/g, "-")
    .replace(/@.*$/, "");
  const fixed = /^([a-z]{2,3})-UK$/i.test(tag) ? tag.replace(/-UK$/i, "-GB") : tag;
  const canonical = canonicalTag(fixed);
  if (canonical && tagKind(canonical) === "language") return canonical;
  if (text.trim().length < 4) return undefined;
  return byName(text.trim().toLowerCase());
}

/** The canonical form by CLDR's data, for example `he` for `iw`. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function byName(name: string): string | undefined {
  const codes = subtags("language")
    .split(" ")
    .filter((code) => code.length === 2);
  for (const language of ["en", "it", "de", "fr", "nl"]) {
    const names = new Intl.DisplayNames([language], { type: "language" });
    const found = codes.find((code) => names.of(code)?.toLowerCase() === name);
    if (found) return found;
  }
  return undefined;
}
