/** How a licence reaches what it is combined with. */
export type Category =
  /** Asks for notices only. */
  | "permissive"
  /** Its copyleft stays with its own files or library. */
  | "weak"
  /** The combined work goes out under it. */
  | "strong"
  /** Forbids uses that open source allows. */
  | "restricted"
  /** No rule of ours. */
  | "unruled";

// Own table, from the licences' texts and the FSF's comments (https://www.gnu.org/licenses/license-list.html). Lower-case prefixes or ids.
const permissive =
  /^(mit(-.*)?|0bsd|bsd-(1|2|3|4|source).*|isc|apache-(1\.0|1\.1|2\.0)|zlib.*|libpng.*|unlicense|cc0-1\.0|bsl-1\.0|python-2\.0(\.1)?|psf-2\.0|cnri-python.*|x11(-.*)?|ncsa|postgresql|upl-1\.0|blueoak-1\.0\.0|wtfpl|hpnd(-.*)?|ntp(-0)?|curl|fsfap|fsful.*|ftl|ijg|icu|unicode-.*|w3c.*|openssl(-.*)?|ssleay.*|php-3\.0.*|artistic-2\.0|artistic-1\.0-perl|artistic-1\.0|afl-.*|ecl-2\.0|tcl|smlnj|intel|beerware|cecill-b|ms-pl|zpl-2\.[01]|bzip2-1\.0\.[56]|liliq-p-1\.1|spencer-.*|xnet|vim|clartistic|mulanpsl-2\.0|tu-berlin-.*|bsd|json-none|sgi-b-2\.0|nist-.*|ogc-1\.0|linux-openib|rsa-md|public-domain|ruby|efl-2\.0|pddl-1\.0|entessa|eudatagrid|fair|libtiff|mirros|naumen|pixar|plexus|saxpath|scea|sendmail.*|stringtemplate|sunpro|tcp-wrappers|vsl-1\.0|wsuipa|xerox|xinetd|cdla-permissive-.*|cc-by-[1-4]\.[05]|cc-pddc|ogl-uk-.*|etalab-2\.0|dl-de-.*|ogl-canada-2\.0|odc-by-1\.0|nlod-.*|ofl-1\.1.*|ofl-1\.0.*)$/;
const weak =
  /^(lgpl-.*|mpl-(1\.0|1\.1|2\.0.*)|epl-(1\.0|2\.0)|cddl-1\.[01]|cpl-1\.0|ipl-1\.0|cecill-c|ms-rl|apsl-2\.0|nposl-3\.0|liliq-r-1\.1|spl-1\.0|npl-1\.[01]|erlpl-1\.1|cua-opl-1\.0|bittorrent-1\.1|motosoto|nokia|sissl.*|wxwindows|fsl-none|odbl-1\.0)$/;
const strong =
  /^(gpl-.*|agpl-.*|eupl-1\.[012]|osl-.*|cecill-(1|2)\..*|liliq-rplus-1\.1|rpl-1\.[15]|sleepycat|qpl-1\.0.*|cal-1\.0.*|gfdl-.*)$/;
const restricted =
  /^(cc-by-nc.*|cc-by-nd.*|busl-1\.1|sspl-1\.0|elastic-2\.0|polyform-.*|hippocratic-.*|json|parity-.*|prosperity-.*|anti-996|aladdin|confluent.*|licenseref-commons-clause|rscpl|nasa-1\.3-none|fsl-1\.1-.*|unlicensed)$/;

/** The category of an SPDX id. */
export function categoryOf(id: string): Category {
  const name = id.toLowerCase().replace(/\+$/, "");
  if (restricted.test(name)) return "restricted";
  if (permissive.test(name)) return "permissive";
  if (weak.test(name)) return "weak";
  return strong.test(name) ? "strong" : "unruled";
}

/** Licences of older kinds whose terms the GNU GPL cannot take along, with the FSF's word for it. */
export const againstGpl =
  /^(bsd-4-clause(-.*)?|apache-1\.[01]|openssl(-.*)?|ssleay.*|php-3\.0.*|afl-.*|ms-pl|zpl-1\.1|mpl-1\.[01]|epl-1\.0|epl-2\.0|cddl-1\.[01]|cpl-1\.0|ipl-1\.0|ms-rl|apsl-.*|npl-.*|artistic-1\.0|ecl-1\.0|bittorrent-.*|nokia|spl-1\.0|osl-.*|rpl-.*|qpl-1\.0|sissl.*)$/i;

/**
 * Licences that EUPL 1.2 names in its appendix: whoever combines EUPL work with work under one of them may pass the whole on under
 * that one (article 5). https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12 ; CC-BY-SA-3.0 for works other than software.
 */
export const euplAppendix: readonly string[] = [
  "GPL-2.0",
  "GPL-3.0",
  "AGPL-3.0",
  "OSL-2.1",
  "OSL-3.0",
  "EPL-1.0",
  "CECILL-2.0",
  "CECILL-2.1",
  "MPL-2.0",
  "LGPL-2.1",
  "LGPL-3.0",
  "CC-BY-SA-3.0",
  "EUPL-1.1",
  "LiLiQ-R-1.1",
  "LiLiQ-Rplus-1.1",
];

/** The same of EUPL 1.1. */
export const eupl11Appendix: readonly string[] = [
  "GPL-2.0",
  "OSL-2.1",
  "OSL-3.0",
  "CPL-1.0",
  "EPL-1.0",
  "CECILL-2.0",
  "EUPL-1.2",
];
