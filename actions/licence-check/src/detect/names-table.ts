/** Where a licence's name is found in running text, and which id it stands for. */
export interface NameRow {
  /** Over lower-case text without accents, spaces single. */
  name: RegExp;
  /** Version as written -> id; `""` for a name without a version, `*` for any other version. */
  ids: Readonly<Record<string, string>>;
  /** The family has ids with `-only` and `-or-later`. */
  gnu?: boolean;
  /** Stands for itself, wherever it is: no word like "licensed under" is asked for. */
  sure?: boolean;
}

const LIC = "(?:licen[cs]e|lizenz|licenza|licencia|licence|licentie|licenca)";
const row = (name: string, ids: NameRow["ids"] | string, more: Partial<NameRow> = {}): NameRow => ({
  name: new RegExp(name, "g"),
  ids: typeof ids === "string" ? { "": ids, "*": ids } : ids,
  ...more,
});
const versions = (prefix: string, list: string, none?: string): Record<string, string> => {
  const ids: Record<string, string> = Object.fromEntries(list.split(" ").map((v) => [v, `${prefix}-${v}`]));
  for (const v of list.split(" ")) if (v.endsWith(".0")) ids[v.slice(0, -2)] = `${prefix}-${v}`;
  return none === undefined ? ids : { ...ids, "": none };
};

/**
 * Names as people write them. Order matters: a name taken by an earlier row is not read again by a later one.
 * The EUPL's titles are those of its official language versions.
 */
export const NAMES: readonly NameRow[] = [
  row(
    "\\beupl\\b(?:[ -]?v?(?=1))?|european union public licen[cs]e|openbare licentie van de europese unie|open[- ]source[- ]lizenz (?:fur|fuer) die europaische union|licence publique de l.union europeenne|licenza pubblica dell.unione europea|licencia publica de la union europea|licencja publiczna unii europejskiej|licenca publica da uniao europeia|αδεια δημοσιας χρησης|europeiska unionens offentliga licens|den europæiske unions offentlige licens|euroopan unionin yleinen lisenssi|europai unios nyilvanos licenc|verejna licence evropske unie|verejna licencia europskej unie|javna licenca evropske unije|javna licenca europske unije|europos sajungos viesoji licencija|eiropas savienibas sabiedriska licence|euroopa liidu avalik litsents|licenta publica a uniunii europene|обществен лиценз на европеиския съюз|licenzja pubblika tal-unjoni ewropea",
    { "1.0": "EUPL-1.0", "1.1": "EUPL-1.1", "1.2": "EUPL-1.2", "": "EUPL-1.2" },
  ),
  row("open government licen[cs]e[- ,]*(?:\\(?ogl\\)?)?[- ,]*canada|\\bogl-canada\\b", {
    "2.0": "OGL-Canada-2.0",
    "2": "OGL-Canada-2.0",
    "": "OGL-Canada-2.0",
  }),
  row("open government licen[cs]e|\\bogl(?:-uk)?\\b(?=[ -]?v?\\d)|open government 3\\.0 licen[cs]e", {
    "1.0": "OGL-UK-1.0",
    "1": "OGL-UK-1.0",
    "2.0": "OGL-UK-2.0",
    "2": "OGL-UK-2.0",
    "3.0": "OGL-UK-3.0",
    "3": "OGL-UK-3.0",
    "": "OGL-UK-3.0",
  }),
  row("licence ouverte(?: ?/ ?open licen[cs]e)?|\\betalab\\b", { "2.0": "etalab-2.0", "": "etalab-2.0" }),
  row("\\bliliq-(?:p|r\\+?)-1\\.1|licence libre du quebec[^.]{0,30}?reciprocite forte", "LiLiQ-Rplus-1.1"),
  row("licence libre du quebec[^.]{0,30}?reciprocite", "LiLiQ-R-1.1"),
  row("licence libre du quebec[^.]{0,30}?permissive", "LiLiQ-P-1.1"),
  row("datenlizenz deutschland[^.]{0,20}?zero|\\bdl-de[-/]zero", "DL-DE-ZERO-2.0"),
  row("datenlizenz deutschland|\\bdl-de[-/]by", "DL-DE-BY-2.0"),
  row("italian open data licen[cs]e|\\biodl\\b", {
    "1.0": "LicenseRef-IODL-1.0",
    "2.0": "LicenseRef-IODL-2.0",
    "": "LicenseRef-IODL-2.0",
  }),
  row("norwegian licen[cs]e for open government data|\\bnlod\\b", {
    "1.0": "NLOD-1.0",
    "2.0": "NLOD-2.0",
    "": "NLOD-2.0",
  }),
  row("\\bcecill-b\\b", "CECILL-B"),
  row("\\bcecill-c\\b", "CECILL-C"),
  row("\\bcecill\\b(?:[ -]?v?(?=\\d))?", {
    "1.0": "CECILL-1.0",
    "1": "CECILL-1.0",
    "1.1": "CECILL-1.1",
    "2.0": "CECILL-2.0",
    "2": "CECILL-2.0",
    "2.1": "CECILL-2.1",
    "": "CECILL-2.1",
  }),
  row(
    `(?:gnu )?affero (?:gnu )?general public ${LIC}|\\bagpl(?:[ -]?v?(?=\\d))?`,
    versions("AGPL", "1.0 3.0", "AGPL-3.0"),
    { gnu: true },
  ),
  row(
    `(?:gnu )?(?:lesser|library) (?:gnu )?(?:general )?public ${LIC}|gnu (?:lesser|library) gpl|\\blgpl(?:[ -]?v?(?=\\d))?`,
    versions("LGPL", "2.0 2.1 3.0", "LGPL-2.0"),
    { gnu: true },
  ),
  row(`gnu free documentation ${LIC}|\\bgfdl(?:[ -]?v?(?=\\d))?`, versions("GFDL", "1.1 1.2 1.3", "GFDL-1.1"), {
    gnu: true,
  }),
  row(
    `(?:gnu )?general public ${LIC}|gnu public ${LIC}|\\bgnu gpl(?:[ -]?v?(?=\\d))?|\\bgpl(?:[ -]?v?(?=\\d))?`,
    versions("GPL", "1.0 2.0 3.0", "GPL-1.0"),
    { gnu: true },
  ),
  row("apache(?: software)? licen[cs]e|\\bapache(?=[- ]v?\\d)|\\basl(?=[- ]?v?2)", {
    "1.0": "Apache-1.0",
    "1.1": "Apache-1.1",
    "2.0": "Apache-2.0",
    "2": "Apache-2.0",
    "": "Apache-2.0",
  }),
  row("mozilla public licen[cs]e|\\bmpl(?:[ -]?v?(?=\\d))", versions("MPL", "1.0 1.1 2.0", "MPL-2.0")),
  row("netscape public licen[cs]e|\\bnpl(?=[ -]?v?1)", versions("NPL", "1.0 1.1", "NPL-1.1")),
  row("eclipse public licen[cs]e|\\bepl(?=[ -]?v?\\d)", versions("EPL", "1.0 2.0", "EPL-1.0")),
  row("eclipse distribution licen[cs]e", "BSD-3-Clause"),
  row("common development and distribution licen[cs]e|\\bcddl\\b", versions("CDDL", "1.0 1.1", "CDDL-1.0")),
  row("common public licen[cs]e|\\bcpl(?=[ -]?v?1)", "CPL-1.0"),
  row("ibm public licen[cs]e", "IPL-1.0"),
  row("common public attribution licen[cs]e|\\bcpal\\b", "CPAL-1.0"),
  row("boost software licen[cs]e|\\bbsl-1\\.0\\b", "BSL-1.0"),
  row("business source licen[cs]e", "BUSL-1.1"),
  row(
    "(?:bsd|berkeley)[- ](?:4|four)[- ]clause|(?:4|four)[- ]clause bsd|(?:original|old) bsd licen[cs]e",
    "BSD-4-Clause",
  ),
  row("bsd[- ](?:2|two)[- ]clause|(?:2|two)[- ]clause bsd|simplified bsd|freebsd licen[cs]e", "BSD-2-Clause"),
  row(
    "bsd[- ](?:3|three)[- ]clause|(?:3|three)[- ]clause bsd|(?:new|modified|revised) bsd|bsd[- ]style licen[cs]e|\\bbsd licen[cs]e|licen[cs]ed? under (?:the )?bsd\\b|bsd-licen[cs]ed",
    "BSD-3-Clause",
  ),
  row("\\b0bsd\\b|zero[- ]clause bsd", "0BSD"),
  row(
    "\\bmit[- ](?:x11[- ])?licen[cs]e|\\bmit[- ]lizenz|\\bmit/x11|\\bmit[- ]style licen[cs]e|\\bexpat licen[cs]e|licen[cs]ed? under (?:the )?mit\\b|\\blicen[cs]e: mit\\b|mit[- ]licen[cs]ed",
    "MIT",
  ),
  row("\\bx11 licen[cs]e", "X11"),
  row("\\bisc licen[cs]e|\\blicen[cs]e: isc\\b", "ISC"),
  row("\\bzlib(?:/libpng)? licen[cs]e|licen[cs]e of zlib", "Zlib"),
  row("\\blibpng licen[cs]e", "Libpng"),
  row("\\bunlicense\\b", "Unlicense"),
  row("do what the fuck you want to|\\bwtfpl\\b", "WTFPL"),
  row("\\bbeer-?ware\\b", "Beerware"),
  row("sil open font licen[cs]e|\\bofl(?=[ -]?v?1)|open font licen[cs]e", versions("OFL", "1.0 1.1", "OFL-1.1")),
  row(
    "(?:the )?same terms (?:and conditions )?as (?:the )?perl|\\bperl(?: 5)? licen[cs]e|under the (?:same )?terms of perl",
    "Artistic-1.0-Perl OR GPL-1.0-or-later",
  ),
  row("artistic licen[cs]e", {
    "1.0": "Artistic-1.0",
    "2.0": "Artistic-2.0",
    "2": "Artistic-2.0",
    "": "Artistic-1.0-Perl",
  }),
  row("python software foundation licen[cs]e|\\bpsf licen[cs]e|\\bpsfl\\b", "PSF-2.0"),
  row("\\bphp licen[cs]e", versions("PHP", "3.0 3.01", "PHP-3.01")),
  row("academic free licen[cs]e|\\bafl(?=[ -]?v?\\d)", versions("AFL", "1.1 1.2 2.0 2.1 3.0", "AFL-3.0")),
  row("open software licen[cs]e|\\bosl(?=[ -]?v?\\d)", versions("OSL", "1.0 1.1 2.0 2.1 3.0", "OSL-3.0")),
  row("educational community licen[cs]e|\\becl(?=[ -]?v?\\d)", versions("ECL", "1.0 2.0", "ECL-2.0")),
  row(
    "university of illinois(?:/ncsa)? open source licen[cs]e|\\bncsa (?:open source )?licen[cs]e|illinois open source licen[cs]e",
    "NCSA",
  ),
  row("universal permissive licen[cs]e|\\bupl(?=[ -]?v?1)", "UPL-1.0"),
  row("microsoft public licen[cs]e|\\bms-pl\\b", "MS-PL"),
  row("microsoft reciprocal licen[cs]e|\\bms-rl\\b", "MS-RL"),
  row("code project open licen[cs]e|\\bcpol\\b", "CPOL-1.02"),
  row("sun industry standards? source licen[cs]e|\\bsissl\\b", "SISSL"),
  row("apple public source licen[cs]e|\\bapsl\\b", versions("APSL", "1.0 1.1 1.2 2.0", "APSL-2.0")),
  row("bittorrent open source licen[cs]e", versions("BitTorrent", "1.0 1.1", "BitTorrent-1.1")),
  row("erlang public licen[cs]e", "ErlPL-1.1"),
  row("reciprocal public licen[cs]e", versions("RPL", "1.1 1.5", "RPL-1.5")),
  row("realnetworks public source licen[cs]e", "RPSL-1.0"),
  row("nokia open source licen[cs]e", "Nokia"),
  row("q public licen[cs]e|\\bqpl\\b", "QPL-1.0"),
  row("lucent public licen[cs]e", { "1.0": "LPL-1.0", "1.02": "LPL-1.02", "": "LPL-1.02" }),
  row("latex project public licen[cs]e|\\blppl\\b", versions("LPPL", "1.0 1.1 1.2 1.3a 1.3c", "LPPL-1.3c")),
  row("zope public licen[cs]e|\\bzpl\\b", versions("ZPL", "1.1 2.0 2.1", "ZPL-2.1")),
  row("w3c(?:\\(r\\)|®)? software (?:notice and )?licen[cs]e", "W3C"),
  row("open ?ssl licen[cs]e", "OpenSSL"),
  row("(?:the )?freetype (?:project )?licen[cs]e", "FTL"),
  row("work of the independent jpeg group", "IJG", { sure: true }),
  row("the vim licen[cs]e|\\bvim licen[cs]e", "Vim"),
  row("sleepycat (?:public )?licen[cs]e", "Sleepycat"),
  row("info-?zip licen[cs]e", "Info-ZIP"),
  row("ruby licen[cs]e|(?:same )?terms as ruby|ruby's licen[cs]e", "Ruby"),
  row("postgresql licen[cs]e", "PostgreSQL"),
  row("open cascade technology public licen[cs]e", "OCCT-PL"),
  row("eiffel forum licen[cs]e", versions("EFL", "1.0 2.0", "EFL-2.0")),
  row("ricoh source code public licen[cs]e", "RSCPL"),
  row("sugarcrm public licen[cs]e", "SugarCRM-1.1.3"),
  row("yahoo!? public licen[cs]e", versions("YPL", "1.0 1.1", "YPL-1.1")),
  row("nasa open source agreement", "NASA-1.3"),
  row("cern open hardware licen[cs]e|\\bcern ohl\\b", versions("CERN-OHL", "1.1 1.2", "CERN-OHL-1.2")),
  row("solderpad hardware licen[cs]e", { "0.5": "SHL-0.5", "0.51": "SHL-0.51", "": "SHL-0.51" }),
  row("open data commons open database licen[cs]e|open database licen[cs]e|\\bodbl\\b", "ODbL-1.0"),
  row("open data commons attribution licen[cs]e|\\bodc-by\\b", "ODC-By-1.0"),
  row("public domain dedication and licen[cs]e|\\bpddl\\b", "PDDL-1.0"),
  row("\\bcc0\\b(?:[ -]1\\.0)?(?: universal)?|creative commons zero", "CC0-1.0"),
  row("adaptive public licen[cs]e", "APL-1.0"),
  row("attribution assurance licen[cs]e", "AAL"),
  row("aladdin free public licen[cs]e", "Aladdin"),
  row("frameworx (?:open )?licen[cs]e", "Frameworx-1.0"),
  row("jabber open source licen[cs]e", "JPL-1.0"),
  row("motosoto open source licen[cs]e", "Motosoto"),
  row("naumen public licen[cs]e", "Naumen"),
  row("sun public licen[cs]e", "SPL-1.0"),
  row("ovatic|vovida software licen[cs]e", "VSL-1.0"),
  row("watcom public licen[cs]e", "Watcom-1.0"),
  row("x\\.net licen[cs]e", "Xnet"),
  row("interbase public licen[cs]e", "Interbase-1.0"),
  row("non-profit open software licen[cs]e", "NPOSL-3.0"),
  row("simple public licen[cs]e", "SimPL-2.0"),
  row("mulan permissive software licen[cs]e|\\bmulan ?psl", versions("MulanPSL", "1.0 2.0", "MulanPSL-2.0")),
  row("blue oak model licen[cs]e", "BlueOak-1.0.0"),
  row("server side public licen[cs]e|\\bsspl\\b", "SSPL-1.0"),
  row("elastic licen[cs]e", "Elastic-2.0"),
];

/** `Attribution-NonCommercial-ShareAlike 4.0` and `CC BY-NC-SA 4.0`: the parts make the id. */
export const CREATIVE_COMMONS =
  /(?:creative commons|\bcc)[ -](?:legal code )?(attribution|by)((?:[ -/]+(?:non-?commercial|nc|no-?deriv(?:ative)?s?(?: works)?|nd|share-?alike|sa))*)[ -,]*(?:licen[cs]e)?[ ,(]*(?:v(?:ersion)?\.? ?)?(\d\.\d)?/g;
