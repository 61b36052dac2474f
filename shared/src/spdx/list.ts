import { exceptionIds, licenceRows } from "./list-data.ts";

/** One licence of the SPDX list. */
export interface ListedLicence {
  id: string;
  /** Empty for the few newest ids whose name our data do not hold yet. */
  name: string;
  osiApproved: boolean;
  /** The FSF calls it free, calls it non-free, or has not said. */
  fsf: "free" | "non-free" | "unstated";
  deprecated: boolean;
}

interface List {
  /** Lower-case id -> licence. */
  licences: ReadonlyMap<string, ListedLicence>;
  /** Lower-case id -> the id as spelt on the list. */
  exceptions: ReadonlyMap<string, string>;
  deprecatedExceptions: ReadonlySet<string>;
}

let list: List | undefined;

function readRow(row: string): ListedLicence {
  const [id = "", flags = "", name = ""] = row.split("|");
  const fsf = flags.includes("F") ? "free" : flags.includes("N") ? "non-free" : "unstated";
  return { id, name, osiApproved: flags.includes("O"), fsf, deprecated: flags.includes("D") };
}

function spdxList(): List {
  if (list) return list;
  const rows = licenceRows.trim().split("\n").map(readRow);
  const exceptions = exceptionIds.trim().split("\n");
  const plain = exceptions.map((id) => id.replace("*", ""));
  list = {
    licences: new Map(rows.map((row) => [row.id.toLowerCase(), row])),
    exceptions: new Map(plain.map((id) => [id.toLowerCase(), id])),
    deprecatedExceptions: new Set(exceptions.filter((id) => id.endsWith("*")).map((id) => id.slice(0, -1))),
  };
  return list;
}

/** The listed licence of an id in any letter case; its `id` has the list's spelling. */
export function findLicence(id: string): ListedLicence | undefined {
  return spdxList().licences.get(id.toLowerCase());
}

/** Every licence of the list, deprecated ids included, sorted by id. */
export function allLicences(): readonly ListedLicence[] {
  return [...spdxList().licences.values()];
}

/** The list's spelling of an exception id in any letter case. */
export function findException(id: string): string | undefined {
  return spdxList().exceptions.get(id.toLowerCase());
}

/** True for an exception id that the list no longer recommends. */
export function isDeprecatedException(id: string): boolean {
  return spdxList().deprecatedExceptions.has(id);
}

/** Every exception id of the list. */
export function allExceptions(): readonly string[] {
  return [...spdxList().exceptions.values()];
}

const gnu = /^(A?GPL|LGPL|GFDL)-(\d\.\d)(-invariants|-no-invariants)?$/;

/** The ids to write instead of a deprecated one: two where the old id left open whether later versions are meant. */
export function replacementsFor(id: string): readonly string[] {
  const listed = findLicence(id);
  if (!listed?.deprecated) return [];
  if (gnu.test(listed.id)) return [`${listed.id}-only`, `${listed.id}-or-later`];
  const replacement = successors[listed.id];
  return replacement === undefined ? [] : [replacement];
}

/** What the SPDX list names as successor of its other deprecated ids (field obsoletedBys, and the text of their pages). */
const successors: Readonly<Record<string, string>> = {
  "BSD-2-Clause-FreeBSD": "BSD-2-Clause-Views",
  "BSD-2-Clause-NetBSD": "BSD-2-Clause",
  "bzip2-1.0.5": "bzip2-1.0.6",
  "eCos-2.0": "GPL-2.0-or-later WITH eCos-exception-2.0",
  "GPL-2.0-with-autoconf-exception": "GPL-2.0-only WITH Autoconf-exception-2.0",
  "GPL-2.0-with-bison-exception": "GPL-2.0-only WITH Bison-exception-2.2",
  "GPL-2.0-with-classpath-exception": "GPL-2.0-only WITH Classpath-exception-2.0",
  "GPL-2.0-with-font-exception": "GPL-2.0-only WITH Font-exception-2.0",
  "GPL-2.0-with-GCC-exception": "GPL-2.0-only WITH GCC-exception-2.0",
  "GPL-3.0-with-autoconf-exception": "GPL-3.0-only WITH Autoconf-exception-3.0",
  "GPL-3.0-with-GCC-exception": "GPL-3.0-only WITH GCC-exception-3.1",
  "StandardML-NJ": "SMLNJ",
  wxWindows: "LGPL-2.0-or-later WITH WxWindows-exception-3.1",
};
