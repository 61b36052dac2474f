import { allLicences } from "./list.ts";

/** Phrases that people write for a family of licences, shortened before names are compared. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bgnu\b/g, " "],
  [/\baffero general public\b/g, "agpl"],
  [/\b(lesser|library) general public\b/g, "lgpl"],
  [/\bgeneral public\b/g, "gpl"],
  [/\beuropean union public\b/g, "eupl"],
  [/\bmozilla public\b/g, "mpl"],
  [/\beclipse public\b/g, "epl"],
  [/\bopen government\b/g, "ogl"],
  [/\blicence ouverte(?: open)?\b|\bopen licence etalab\b/g, "etalab"],
  [/\bcreative commons\b/g, "cc"],
  [/\bcc zero\b|\bzero universal\b/g, "cc0"],
  [/\battribution\b/g, "by"],
  [/\bshare ?alike\b/g, "sa"],
  [/\bnon ?commercial\b/g, "nc"],
  [/\bno ?deriv(?:ative)?s\b/g, "nd"],
  [/\binternational\b|\bgeneric\b|\bunported\b|\buniversal\b|\bpublic domain dedication\b/g, " "],
  [/\bberkeley software distribution\b/g, "bsd"],
  [/\bsoftware foundation\b/g, " "],
];

const noise = /\b(the|licen[cs]ed?|licen[cs]es|version|ver|under|terms|of|foundation|software|public licen[cs]e)\b/g;

/**
 * Brings a licence's name to a form in which two spellings of one name are equal:
 * `The Apache License, Version 2.0`, `Apache 2` and `Apache-2.0` all give `apache 2`.
 */
export function nameKey(name: string): string {
  let key = name
    .slice(0, 300)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\(([^()]*)\)/g, " $1 ")
    .replace(/["'`,;:_/()[\]-]+/g, " ")
    .replace(/\+/g, " or later ")
    .replace(/\b([a-z]+?)v?(\d+(?:\.\d+)*)\b/g, (all, word: string, digits: string) =>
      word === "cc" && digits === "0" ? all : `${word} ${digits}`,
    )
    .replace(/\s+/g, " ");
  for (const [phrase, short] of shortened) key = key.replace(phrase, short);
  key = key
    .replace(/\b(and|or) any later\b|\bor (newer|greater|above|higher)\b|\bor later\b/g, " or later ")
    .replace(noise, " ")
    .replace(/\bv(?=\s|\.|$)/g, " ")
    .replace(/\b(\d+(?:\.\d+)*?)(?:\.0)+\b/g, "$1");
  return [...new Set(key.split(/[\s.]*\s+[\s.]*/).filter(Boolean))].join(" ");
}

/** What names mean that are no listed name; a family (no version said) gives every member that may be meant. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  "asl 2": ["Apache-2.0"],
  al2: ["Apache-2.0"],
  apache: ["Apache-2.0", "Apache-1.1", "Apache-1.0"],
  asf: ["Apache-2.0", "Apache-1.1", "Apache-1.0"],
  expat: ["MIT"],
  "mit expat": ["MIT"],
  "expat mit": ["MIT"],
  "mit x 11": ["MIT", "X11"],
  "x 11 mit": ["MIT", "X11"],
  bsd: ["BSD-3-Clause", "BSD-2-Clause", "BSD-4-Clause", "0BSD"],
  "bsd style": ["BSD-3-Clause", "BSD-2-Clause", "BSD-4-Clause", "0BSD"],
  "new bsd": ["BSD-3-Clause"],
  "bsd new": ["BSD-3-Clause"],
  "modified bsd": ["BSD-3-Clause"],
  "revised bsd": ["BSD-3-Clause"],
  "bsd 3": ["BSD-3-Clause"],
  "3 clause bsd": ["BSD-3-Clause"],
  "bsd simplified": ["BSD-2-Clause"],
  "simplified bsd": ["BSD-2-Clause"],
  freebsd: ["BSD-2-Clause"],
  "bsd 2": ["BSD-2-Clause"],
  "2 clause bsd": ["BSD-2-Clause"],
  "bsd 4": ["BSD-4-Clause"],
  iscl: ["ISC"],
  "isc iscl": ["ISC"],
  gpl: ["GPL-3.0-or-later", "GPL-3.0-only", "GPL-2.0-or-later", "GPL-2.0-only", "GPL-1.0-or-later", "GPL-1.0-only"],
  lgpl: [
    "LGPL-3.0-or-later",
    "LGPL-3.0-only",
    "LGPL-2.1-or-later",
    "LGPL-2.1-only",
    "LGPL-2.0-or-later",
    "LGPL-2.0-only",
  ],
  agpl: ["AGPL-3.0-or-later", "AGPL-3.0-only", "AGPL-1.0-or-later", "AGPL-1.0-only"],
  // "Licensed under the EUPL" without a version means 1.2 or a later one: https://interoperable-europe.ec.europa.eu/collection/eupl
  eupl: ["EUPL-1.2", "EUPL-1.1", "EUPL-1.0"],
  mpl: ["MPL-2.0", "MPL-1.1", "MPL-1.0"],
  epl: ["EPL-2.0", "EPL-1.0"],
  cddl: ["CDDL-1.0", "CDDL-1.1"],
  ogl: ["OGL-UK-3.0", "OGL-UK-2.0", "OGL-UK-1.0", "OGL-Canada-2.0"],
  "ogl 3": ["OGL-UK-3.0"],
  "ogl 2": ["OGL-UK-2.0"],
  "ogl 1": ["OGL-UK-1.0"],
  "ogl uk": ["OGL-UK-3.0", "OGL-UK-2.0", "OGL-UK-1.0"],
  "ogl canada": ["OGL-Canada-2.0"],
  etalab: ["etalab-2.0"],
  "ouverte 2": ["etalab-2.0"],
  cc0: ["CC0-1.0"],
  "cc cc0": ["CC0-1.0"],
  "cc0 1 cc": ["CC0-1.0"],
  "cc by": ["CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.5", "CC-BY-2.0", "CC-BY-1.0"],
  "cc by sa": ["CC-BY-SA-4.0", "CC-BY-SA-3.0", "CC-BY-SA-2.5", "CC-BY-SA-2.0", "CC-BY-SA-1.0"],
  cecill: ["CECILL-2.1", "CECILL-2.0", "CECILL-1.1", "CECILL-1.0", "CECILL-B", "CECILL-C"],
  zlib: ["Zlib"],
  "zlib libpng": ["Zlib", "zlib-acknowledgement", "Libpng"],
  bsl: ["BSL-1.0"],
  boost: ["BSL-1.0"],
  psf: ["PSF-2.0", "Python-2.0"],
  python: ["Python-2.0", "PSF-2.0"],
  artistic: ["Artistic-2.0", "Artistic-1.0", "Artistic-1.0-Perl", "ClArtistic"],
  perl: ["Artistic-1.0-Perl"],
  wtfpl: ["WTFPL"],
  "odc odbl": ["ODbL-1.0"],
  odbl: ["ODbL-1.0"],
  upl: ["UPL-1.0"],
  "academic free": ["AFL-3.0", "AFL-2.1", "AFL-2.0", "AFL-1.2", "AFL-1.1"],
  unlicence: ["Unlicense"],
};

let keys: ReadonlyMap<string, readonly string[]> | undefined;

/** Name key -> ids: names and ids of the list; where several share a key, current ids win over deprecated ones. */
function nameKeys(): ReadonlyMap<string, readonly string[]> {
  if (keys) return keys;
  const made = new Map<string, string[]>();
  const current = allLicences().filter((licence) => !licence.deprecated);
  const add = (key: string, id: string) => {
    const ids = made.get(key);
    if (!ids) made.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const { id } of current) {
    add(nameKey(id), id);
    const gnu = /^((?:A|L)?GPL-\d\.\d)-(only|or-later)$/.exec(id);
    if (gnu?.[1] && gnu[2] === "only") for (const end of ["or-later", "only"]) add(nameKey(gnu[1]), `${gnu[1]}-${end}`);
  }
  for (const { id, name } of current) if (name !== "" && !made.has(nameKey(name))) add(nameKey(name), id);
  for (const [key, ids] of Object.entries(aliases)) made.set(key, [...ids]);
  keys = made;
  return keys;
}

/**
 * The ids that a licence's name, as people write it, can mean: one when it is clear, several when the name leaves open
 * a version or a variant (`GPLv3`: only, or later?), none when it means nothing known.
 */
export function idsForName(name: string): readonly string[] {
  const key = nameKey(name);
  return nameKeys().get(key) ?? nameKeys().get(key.replace(/ or later$/, "")) ?? [];
}
