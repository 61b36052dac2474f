// Full texts of the licences that people choose for code, documents and data, for `licence add` and for ready repairs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import full from "spdx-license-list/full.js";
import { findLicence } from "../../shared/src/spdx/index.ts";

/** Content licences beside those that OSI approved. */
const content =
  /^(CC0|CC-BY-4\.0|CC-BY-SA-4\.0|CC-BY-3\.0|CC-BY-SA-3\.0|OGL|etalab|ODbL|ODC-By|PDDL|DL-DE|NLOD|GFDL-1\.3|CECILL|LiLiQ|WTFPL)/;

/** Writes licence-texts.br: id -> text, one text for the ids that share it (`-only` stands for `-or-later` too). */
export function make(folder: string): void {
  const texts = full as Record<string, { licenseText: string }>;
  const chosen = Object.entries(texts).filter(([id]) => {
    const licence = findLicence(id);
    if (!licence || licence.deprecated || id.endsWith("-or-later")) return false;
    return licence.osiApproved || licence.fsf === "free" || content.test(id);
  });
  const json = JSON.stringify(Object.fromEntries(chosen.map(([id, { licenseText }]) => [id, licenseText])));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  writeFileSync(join(folder, "licence-texts.br"), brotliCompressSync(json, { params }));
}
