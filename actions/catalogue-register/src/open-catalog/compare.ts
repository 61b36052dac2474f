import { parse } from "yaml";
import { sameJson } from "../entry/json.ts";
import type { Software, SoftwareFields } from "./client.ts";
import { aliasesFor, serverForm } from "./spellings.ts";

/** What the catalogue should hold. */
export interface Wanted {
  /** The forge's own spelling. */
  url: string;
  /** Former addresses and other stated spellings. */
  others: readonly string[];
  publiccodeYml: string;
}

/** Fields that differ, and only those. `active` is never among them: what a person switched off stays off. */
export function patchFor(found: Software, wanted: Wanted): SoftwareFields {
  const moved = serverForm(found.url) !== serverForm(wanted.url) ? [found.url] : [];
  const known = found.aliases ?? [];
  // The server replaces the array as a whole, so the old address and all old aliases have to be sent again.
  const aliases = aliasesFor(wanted.url, [...known, ...moved], wanted.others);
  return {
    ...(moved.length > 0 ? { url: wanted.url } : {}),
    ...(sameSet(aliases, known) ? {} : { aliases }),
    ...(sameYaml(found.publiccodeYml, wanted.publiccodeYml) ? {} : { publiccodeYml: wanted.publiccodeYml }),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map(serverForm));
  const right = new Set(b.map(serverForm));
  return left.size === right.size && [...left].every((one) => right.has(one));
}

/** Crawlers store a re-serialised copy, so what the YAML says is compared and not its bytes. */
export function sameYaml(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return sameJson(parse(a, { maxAliasCount: 20 }), parse(b, { maxAliasCount: 20 }));
  } catch {
    return false;
  }
}

/** One short sentence a field that is changed. */
export function changesOf(found: Software, patch: SoftwareFields): string[] {
  return [
    ...(patch.url ? [`url: ${found.url} → ${patch.url}`] : []),
    ...(patch.aliases ? [`aliases: ${(found.aliases ?? []).join(", ") || "none"} → ${patch.aliases.join(", ")}`] : []),
    ...(patch.publiccodeYml ? ["publiccodeYml: the file has changed"] : []),
    ...(patch.active === undefined ? [] : [`active: ${found.active} → ${patch.active}`]),
  ];
}
