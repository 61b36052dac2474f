import { licenceVersion, sameText } from "../../../../shared/src/spdx/index.ts";
import { againstGpl, categoryOf, eupl11Appendix, euplAppendix } from "./categories.ts";

/** Whether something under one licence may be part of a work that goes out under another. */
export interface Compatibility {
  answer: "fine" | "conditional" | "conflict" | "unruled";
  /** For `conditional`: the licence that the whole then has to go out under. */
  under?: string;
  reason: string;
  source: string;
}

const fsf = "https://www.gnu.org/licenses/license-list.html";
const gplMatrix = "https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility";
const eupl = "https://interoperable-europe.ec.europa.eu/collection/eupl/matrix-eupl-compatible-open-source-licences";
const apache = "https://www.apache.org/licenses/GPL-compatibility.html";
const osd = "https://opensource.org/osd";

/** The versions that an id offers: `GPL-2.0-or-later` offers two. Ids of other licences stand for themselves. */
function offered(id: string): readonly string[] {
  const { family, version, later, variant } = licenceVersion(id);
  const lines: Readonly<Record<string, readonly string[]>> = {
    gpl: ["GPL-1.0", "GPL-2.0", "GPL-3.0"],
    lgpl: ["LGPL-2.0", "LGPL-2.1", "LGPL-3.0"],
    agpl: ["AGPL-1.0", "AGPL-3.0"],
  };
  const line = lines[family];
  if (!line || variant !== "") return [id.replace(/\+$/, "")];
  const from = line.findIndex((one) => licenceVersion(one).version.join(".") === version.join("."));
  return from < 0 ? [id] : later === "or-later" ? line.slice(from) : line.slice(from, from + 1);
}

/** Whether one version may go into a work under another; undefined where we have no rule. */
function flows(incoming: string, outgoing: string): boolean | undefined {
  if (sameText(incoming, outgoing)) return true;
  const category = categoryOf(incoming);
  if (category === "restricted") return false;
  if (category === "unruled") return undefined;
  if (category === "strong") return strongFlows(incoming, outgoing);
  const gnu = /^(A?GPL)-/.test(outgoing);
  if (gnu && againstGpl.test(incoming)) return false;
  if (/^GPL-[12]\./.test(outgoing)) return !(incoming === "Apache-2.0" || incoming.startsWith("LGPL-3"));
  return true;
}

function strongFlows(incoming: string, outgoing: string): boolean {
  if (/^GPL-3\.0/.test(incoming)) return /^AGPL-3\.0/.test(outgoing);
  if (/^LGPL/.test(incoming)) return true;
  if (/^EUPL-1\.2/.test(incoming)) return euplAppendix.some((id) => sameText(id, outgoing));
  if (/^EUPL-1\.[01]/.test(incoming)) return eupl11Appendix.some((id) => sameText(id, outgoing));
  // CeCILL 2.x, article 5.3.4: the GNU GPL; 2.1 also the GNU AGPL and the EUPL.
  if (/^CECILL-2\.0/.test(incoming)) return /^(GPL-|CECILL-2\.1)/.test(outgoing);
  if (/^CECILL-2\.1/.test(incoming)) return /^(A?GPL-|EUPL-)/.test(outgoing);
  return false;
}

/** Incoming goes into outgoing when every version that goes out can take one of the versions offered. */
function fits(incoming: string, outgoing: string): boolean | undefined {
  const answers = offered(outgoing).map((out) => {
    const ways = offered(incoming).map((way) => flows(way, out));
    return ways.includes(true) ? true : ways.includes(undefined) ? undefined : false;
  });
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** Licences that the whole might go out under instead: later versions of our own, then the dependency's. */
function alternatives(incoming: string, outgoing: string): string[] {
  const own = offered(outgoing)
    .slice(1)
    .map((id) => `${id}-or-later`);
  const theirs = offered(incoming)
    .slice(1)
    .map((id) => `${id}-or-later`);
  return [...own, incoming, ...theirs];
}

/** Judges one licence of a dependency against one licence of the project. Ids as on the SPDX list, `+` allowed. */
export function compatibility(incoming: string, outgoing: string): Compatibility {
  const direct = fits(incoming, outgoing);
  if (direct === true) return fine(incoming, outgoing);
  if (direct === undefined || categoryOf(outgoing) === "unruled")
    return {
      answer: "unruled",
      reason: `There is no rule for ${direct === undefined ? incoming : outgoing} here; ask somebody who knows its terms.`,
      source: fsf,
    };
  if (categoryOf(incoming) === "restricted")
    return {
      answer: "conflict",
      reason: `${incoming} forbids uses that every open source licence allows.`,
      source: osd,
    };
  const under = alternatives(incoming, outgoing).find(
    (id) => fits(incoming, id) === true && fits(outgoing, id) === true && categoryOf(id) !== "restricted",
  );
  if (under) return { answer: "conditional", under, ...conditionalReason(incoming, outgoing, under) };
  return { answer: "conflict", ...conflictReason(incoming, outgoing) };
}

function fine(incoming: string, outgoing: string): Compatibility {
  if (sameText(incoming, outgoing)) return { answer: "fine", reason: "The same licence.", source: "" };
  if (/^EUPL/.test(incoming))
    return { answer: "fine", reason: `${outgoing} stands in the appendix of ${incoming} (article 5).`, source: eupl };
  if (categoryOf(incoming) === "permissive")
    return { answer: "fine", reason: "It asks for its notices to be kept.", source: fsf };
  if (categoryOf(incoming) === "weak")
    return {
      answer: "fine",
      reason: `Its copyleft stays with its own files; keep them under ${incoming} and its text beside them.`,
      source: fsf,
    };
  return { answer: "fine", reason: `${incoming} allows the whole to go out under ${outgoing}.`, source: gplMatrix };
}

function conditionalReason(incoming: string, outgoing: string, under: string): { reason: string; source: string } {
  if (/^EUPL/.test(outgoing))
    return {
      reason: `${outgoing} article 5 lets the combined work go out under ${under}, which stands in its appendix; your own files stay under ${outgoing}.`,
      source: eupl,
    };
  if (sameText(under, incoming))
    return {
      reason: `${incoming} asks that the combined work goes out under it; ${outgoing} allows that, and your own files stay under ${outgoing}.`,
      source: gplMatrix,
    };
  return {
    reason: `Only ${under} can take ${incoming} along; ${outgoing} lets users choose it.`,
    source: incoming.startsWith("Apache") ? apache : gplMatrix,
  };
}

function conflictReason(incoming: string, outgoing: string): { reason: string; source: string } {
  if (/^Apache-2\.0/.test(incoming) || (/^Apache-2\.0/.test(outgoing) && /^GPL-2/.test(incoming)))
    return {
      reason: `Apache-2.0's patent terms are a restriction that version 2 of the GPL does not take.`,
      source: apache,
    };
  if (/^A?GPL-|^LGPL-/.test(incoming) && /^A?GPL-|^LGPL-/.test(outgoing))
    return {
      reason: `${incoming} and ${outgoing} each ask for themselves and neither lets users choose the other.`,
      source: gplMatrix,
    };
  return {
    reason: `${incoming} asks for terms on the whole that ${outgoing} does not allow, or the other way round.`,
    source: fsf,
  };
}
