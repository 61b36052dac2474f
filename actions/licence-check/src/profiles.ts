/** The rules of one administration, as public documents state them. */
export interface Profile {
  id: string;
  title: string;
  /** What code may be released under. `allowed` empty: every licence that `open` accepts. */
  code: { preferred: readonly string[]; allowed: readonly string[] };
  documentation: readonly string[];
  data: readonly string[];
  /** Whose approval a code licence needs. */
  open: "osi" | "osi-or-fsf" | "any";
  /** How much a licence outside the rules counts: the documents say must, or they recommend. */
  level: "error" | "warning";
  /** What a copyright line has to look like (a regular expression without look-around), with an example. */
  holder?: { pattern: string; example: string };
  /** One sentence on what the lists cannot say. */
  remark: string;
  sources: readonly { title: string; url: string }[];
  /** When the sources were last compared with this table. */
  reviewed: string;
}

const openDocuments = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"];
const openData = ["CC-BY-4.0", "CC0-1.0", "ODbL-1.0", "PDDL-1.0", "ODC-By-1.0"];

/** Profiles, by id. Facts with their sources; a review date older than two years should be read with care. */
export const profiles: readonly Profile[] = [
  {
    id: "uk-gov",
    title: "United Kingdom, central government",
    code: { preferred: ["MIT"], allowed: [] },
    documentation: ["OGL-UK-3.0", ...openDocuments],
    data: ["OGL-UK-3.0", ...openData],
    open: "osi",
    level: "warning",
    holder: {
      pattern: "(?i)crown copyright( \\([^)]+\\))?",
      example: "Copyright (c) 2026 Crown Copyright (Name of Department)",
    },
    remark:
      "MIT for code in most cases; the Open Government Licence for documentation. OGL on code is found in practice, but it is not OSI-approved.",
    sources: [
      {
        title: "The GDS Way: Licensing",
        url: "https://github.com/alphagov/gds-way/blob/main/source/manuals/licensing.html.md.erb",
      },
      {
        title: "Home Office SEGAS-00004: Open source licensing",
        url: "https://engineering.homeoffice.gov.uk/standards/open-source-licensing",
      },
      {
        title: "Ministry of Justice: Licensing software or code",
        url: "https://technical-guidance.service.justice.gov.uk/documentation/standards/licencing-software-or-code.html",
      },
      {
        title: "The National Archives: Software and open source (UK Government Licensing Framework, archived)",
        url: "http://webarchive.nationalarchives.gov.uk/20110203162939/http:/www.nationalarchives.gov.uk/information-management/government-licensing/software-and-open-source.htm",
      },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "eu-commission",
    title: "European Commission",
    code: { preferred: ["EUPL-1.2"], allowed: [] },
    documentation: openDocuments,
    data: openData,
    open: "osi",
    level: "warning",
    holder: { pattern: "(?i)european (union|commission|communit)", example: "Copyright (c) 2026 European Union" },
    remark:
      "The Commission publishes its software under the EUPL unless another open source licence is required, for instance by a component.",
    sources: [
      {
        title:
          "Commission Decision of 8 December 2021 on the open source licensing and reuse of Commission software (2021/C 495 I/01)",
        url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32021D1209(01)",
      },
      { title: "Interoperable Europe: EUPL", url: "https://interoperable-europe.ec.europa.eu/collection/eupl" },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "it-agid",
    title: "Italy, AgID guidelines",
    code: { preferred: ["EUPL-1.2"], allowed: ["EUPL-1.2", "AGPL-3.0-or-later", "AGPL-3.0-only", "BSD-3-Clause"] },
    documentation: ["CC-BY-4.0", "CC0-1.0"],
    data: ["CC0-1.0", "CC-BY-4.0"],
    open: "osi",
    level: "warning",
    remark:
      "EUPL-1.2 for new software; AGPL-3.0 for services and BSD-3-Clause for libraries as reasoned exceptions; work based on other software keeps its licence.",
    sources: [
      {
        title:
          "AgID: Linee guida su acquisizione e riuso di software per le pubbliche amministrazioni, 9 May 2019, section 3.5",
        url: "https://www.agid.gov.it/it/agenzia/stampa-e-comunicazione/notizie/2019/05/13/pubblicate-linee-guida-agid-sullacquisizione-il-riuso-del-software-nella-pa",
      },
      {
        title: "Interoperable Europe: AGID guidelines",
        url: "https://joinup.ec.europa.eu/collection/eupl/news/agid-guidelines",
      },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "fr-dinum",
    title: "France, licences of article D. 323-2-1 CRPA",
    code: {
      preferred: [],
      allowed: [
        "BSD-2-Clause",
        "BSD-3-Clause",
        "Apache-2.0",
        "CECILL-B",
        "MIT",
        "MPL-2.0",
        "GPL-2.0-or-later",
        "GPL-3.0-or-later",
        "GPL-3.0-only",
        "GPL-2.0-only",
        "LGPL-2.1-or-later",
        "LGPL-2.1-only",
        "LGPL-3.0-or-later",
        "LGPL-3.0-only",
        "AGPL-3.0-or-later",
        "AGPL-3.0-only",
        "CECILL-2.0",
        "CECILL-2.1",
        "CECILL-C",
        "EUPL-1.2",
        "EPL-2.0",
      ],
    },
    documentation: ["etalab-2.0", ...openDocuments],
    data: ["etalab-2.0", "ODbL-1.0"],
    open: "any",
    level: "error",
    remark: "Another licence needs approval (homologation). Data: Licence Ouverte or ODbL.",
    sources: [
      {
        title: "Décret n° 2017-638 du 27 avril 2017",
        url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034502557",
      },
      {
        title: "Etalab: licences and the decree",
        url: "https://www.etalab.gouv.fr/licence-version-2-0-de-la-licence-ouverte-suite-a-la-consultation-et-presentation-du-decret",
      },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "de-opencode",
    title: "Germany, openCode",
    code: { preferred: ["EUPL-1.2", "MIT"], allowed: [] },
    documentation: openDocuments,
    data: ["DL-DE-ZERO-2.0", "DL-DE-BY-2.0", ...openData],
    open: "osi",
    level: "error",
    remark:
      "openCode keeps a list of OSI licences that it accepts and recommends REUSE; we test for OSI approval, not for the list.",
    sources: [
      {
        title: "openCode: Standardised open-source licences",
        url: "https://opencode.de/en/knowledge/general-conditions/standardised-open-source-licenses",
      },
      { title: "Servicestandard 5.10 (DIN SPEC 66336)", url: "https://servicestandard.gov.de/" },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "nl",
    title: "Netherlands",
    code: { preferred: ["EUPL-1.2"], allowed: [] },
    documentation: openDocuments,
    data: openData,
    open: "osi",
    level: "warning",
    remark: "EUPL-1.2 is usual; any OSI-approved licence may be reasoned for.",
    sources: [
      {
        title: "developer.overheid.nl: practice in its own repositories",
        url: "https://github.com/developer-overheid-nl",
      },
      { title: "Interoperable Europe: EUPL", url: "https://interoperable-europe.ec.europa.eu/collection/eupl" },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "us-federal",
    title: "United States, federal agencies",
    code: { preferred: ["CC0-1.0"], allowed: [] },
    documentation: openDocuments,
    data: ["CC0-1.0", "PDDL-1.0", "CC-BY-4.0"],
    open: "osi-or-fsf",
    level: "warning",
    remark:
      "Works of federal employees have no copyright in the United States (17 U.S.C. 105); CC0 waives it elsewhere. Contractors' code carries an open source licence.",
    sources: [
      {
        title: "OMB M-16-21: Federal Source Code Policy",
        url: "https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2016/m_16_21.pdf",
      },
      {
        title: "FEC open source policy (CC0 as default)",
        url: "https://github.com/fecgov/FEC/blob/master/OPEN-SOURCE-POLICY.md",
      },
      { title: "DSACMS repositories", url: "https://github.com/DSACMS" },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "ca",
    title: "Government of Canada",
    code: { preferred: ["MIT"], allowed: [] },
    documentation: ["OGL-Canada-2.0", ...openDocuments],
    data: ["OGL-Canada-2.0", "CC0-1.0", "CC-BY-4.0"],
    open: "osi",
    level: "warning",
    holder: {
      pattern:
        "(?i)(crown copyright|government of canada|(his|her) majesty (the (king|queen) )?in right of canada|couronne|gouvernement du canada)",
      example: "Copyright (c) 2026 Crown Copyright, Government of Canada (Department)",
    },
    remark:
      "Permissive for most code, reciprocal where contributions back matter; the Open Government Licence for documents and data.",
    sources: [
      {
        title: "Guide for Publishing Open Source Code",
        url: "https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/open-source-software/guide-for-publishing-open-source-code.html",
      },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "nz",
    title: "New Zealand, NZGOAL-SE",
    code: { preferred: ["MIT", "GPL-3.0-or-later"], allowed: [] },
    documentation: ["CC-BY-4.0", "CC0-1.0"],
    data: ["CC-BY-4.0", "CC0-1.0"],
    open: "osi",
    level: "warning",
    holder: {
      pattern: "(?i)(crown|new zealand|aotearoa|ministry|department|council|agency)",
      example: "Copyright (c) 2026 Crown (Name of Agency)",
    },
    remark: "MIT or GPL-3.0-or-later for new software; adaptations keep the licence of what they adapt.",
    sources: [
      {
        title: "NZGOAL Software Extension, version 1, July 2016",
        url: "https://www.ict.govt.nz/guidance-and-resources/open-government/new-zealand-government-open-access-and-licensing-nzgoal-framework/nzgoal-se/",
      },
    ],
    reviewed: "2026-12-01",
  },
  {
    id: "osi",
    title: "Any OSI-approved licence",
    code: { preferred: [], allowed: [] },
    documentation: [],
    data: [],
    open: "osi",
    level: "error",
    remark: "Code needs a licence that the Open Source Initiative has approved; documentation and data are not judged.",
    sources: [
      { title: "OSI Approved Licenses", url: "https://opensource.org/licenses" },
      { title: "SPDX licence list, field isOsiApproved", url: "https://spdx.org/licenses/" },
    ],
    reviewed: "2026-12-01",
  },
];

export const profileIds = profiles.map((profile) => profile.id);

export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
