import { jsonText } from "./json.ts";
import { ADMS_STATUS, licenceIds } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import { isIri, jsonLd, type RdfNode, type RdfValue, turtle } from "./rdf.ts";
import type { Exported, ExportSource, Missing } from "./source.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority/";

type Statement = readonly [string, RdfValue];

/** EU authority table of languages: its concepts are named by ISO 639-3. Only the EU's languages are mapped; others are left out. */
const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  "bg:BUL cs:CES da:DAN de:DEU el:ELL en:ENG es:SPA et:EST fi:FIN fr:FRA ga:GLE hr:HRV hu:HUN it:ITA lt:LIT lv:LAV mt:MLT nl:NLD no:NOR pl:POL pt:POR ro:RON sk:SLK sl:SLV sv:SWE uk:UKR tr:TUR"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** DCAT-AP / ADMS-AP as JSON-LD and as Turtle, the same statements in both. The publisher is the organisation named, never guessed. */
export function dcat(source: ExportSource): [jsonLd: Exported, turtle: Exported] {
  const view = new PubliccodeView(source);
  const iri = view.url && isIri(view.url) ? view.url : undefined;
  const nodes = iri ? [asset(iri, view, source)] : [];
  const missing = missingParts(view, iri);
  return [
    { path: "dcat.jsonld", text: jsonText(jsonLd(nodes)), missing },
    { path: "dcat.ttl", text: turtle(nodes), missing },
  ];
}

/** What DCAT-AP 3.0 makes mandatory of a dataset, and a publisher, which the EU's portal demands. */
function missingParts(view: PubliccodeView, iri: string | undefined): Missing[] {
  const wanted: [string, unknown, string][] = [
    ["@id", iri, "url in publiccode.yml must be an absolute address"],
    ["dct:title", view.name, "name in publiccode.yml"],
    ["dct:description", view.shortDescription ?? view.longDescription, "description in publiccode.yml"],
    ["dct:publisher", view.organisation.name ?? view.organisation.uri, "organisation in publiccode.yml"],
  ];
  return wanted
    .filter(([, value]) => value === undefined)
    .map(([path, , origin]) => ({ path, message: `${path} is required and has no source: ${origin}` }));
}

function asset(iri: string, view: PubliccodeView, source: ExportSource): RdfNode {
  const { repository } = source;
  const statements = [
    plain("dct:title", view.name),
    ...described(view, repository.description),
    ...view.keywords.map((keyword) => plain("dcat:keyword", keyword)),
    status(view.status, repository.archived),
    ...licenceStatements(view.licence),
    publisher(view),
    agent("dct:rightsHolder", view.copyrightOwner, undefined),
    ...view.contacts.map(contactPoint),
    link("dcat:landingPage", view.landing),
    link("foaf:page", view.documentation),
    link("foaf:page", view.roadmap),
    plain("dcat:version", view.version),
    typed("dct:issued", view.releaseDate, "xsd:date"),
    typed("dct:created", repository.createdAt?.slice(0, 10), "xsd:date"),
    typed("dct:modified", repository.pushedAt?.slice(0, 10), "xsd:date"),
    ...view.isBasedOn.flatMap((url) => [link("prov:wasDerivedFrom", url), link("dct:isVersionOf", url)]),
    ...view.supports.map((id) => link("dct:conformsTo", id)),
    ...view.dependsOn.map((d) => plain("schema:softwareRequirements", d.name)),
    ...view.fundedBy.map((f) => agent("schema:funder", f.name, f.uri)),
    ...view.availableLanguages.map(language),
    repository.visibility === "public" ? link("dct:accessRights", `${AUTHORITY}access-right/PUBLIC`) : undefined,
    distribution(iri, view),
  ];
  return {
    iri,
    types: ["dcat:Dataset", "adms:Asset"],
    statements: statements.filter((s): s is Statement => s !== undefined),
  };
}

function described(view: PubliccodeView, fallback: string | undefined): (Statement | undefined)[] {
  const texts = view.languages.flatMap((language) => {
    const block = view.description(language);
    return [
      tagged("dct:description", block["longDescription"] ?? block["shortDescription"], language),
      tagged("skos:altLabel", block["localisedName"], language),
    ];
  });
  return texts.some(Boolean) ? texts : [plain("dct:description", fallback)];
}

function status(developmentStatus: string | undefined, archived = false): Statement | undefined {
  const term = archived ? "Deprecated" : ADMS_STATUS[developmentStatus ?? ""];
  return term ? link("adms:status", `http://purl.org/adms/status/${term}`) : undefined;
}

/** One IRI an id; an expression of several is kept as text beside, since no IRI stands for `A OR B`. */
function licenceStatements(expression: string | undefined): (Statement | undefined)[] {
  const ids = licenceIds(expression ?? "");
  const whole = expression !== undefined && ids.join() !== expression;
  return [
    ...ids.map((id) => link("dct:license", `https://spdx.org/licenses/${encodeURIComponent(id)}`)),
    whole ? plain("dct:rights", expression) : undefined,
  ];
}

function publisher(view: PubliccodeView): Statement | undefined {
  return agent("dct:publisher", view.organisation.name, view.organisation.uri);
}

/** An agent with its IRI as a node of its own, so that its name can stand beside. */
function agent(predicate: string, name: string | undefined, uri: string | undefined): Statement | undefined {
  const iri = uri && isIri(uri) ? uri : undefined;
  if (!name && !iri) return undefined;
  const about = [plain("foaf:name", name), link("foaf:homepage", iri)].filter((s): s is Statement => s !== undefined);
  return [predicate, { node: { types: ["foaf:Agent"], statements: about } }];
}

function contactPoint(contact: { name?: string; email?: string }): Statement | undefined {
  if (!contact.name && !contact.email) return undefined;
  const parts = [
    plain("vcard:fn", contact.name),
    contact.email ? link("vcard:hasEmail", `mailto:${contact.email}`) : undefined,
  ];
  return [
    "dcat:contactPoint",
    { node: { types: ["vcard:Kind"], statements: parts.filter((s): s is Statement => s !== undefined) } },
  ];
}

function distribution(iri: string, view: PubliccodeView): Statement {
  const statements = [link("dcat:accessURL", iri), ...licenceStatements(view.licence)];
  return [
    "dcat:distribution",
    { node: { types: ["dcat:Distribution"], statements: statements.filter((s): s is Statement => s !== undefined) } },
  ];
}

function language(tag: string): Statement | undefined {
  const code = LANGUAGES[tag.toLowerCase().split("-")[0]!];
  return code ? link("dct:language", `${AUTHORITY}language/${code}`) : undefined;
}

function plain(predicate: string, text: string | undefined): Statement | undefined {
  return text === undefined ? undefined : [predicate, { text }];
}

function typed(predicate: string, text: string | undefined, datatype: string): Statement | undefined {
  return text === undefined ? undefined : [predicate, { text, datatype }];
}

function tagged(predicate: string, text: unknown, language: string): Statement | undefined {
  const valid = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(language);
  return typeof text === "string" && text.trim()
    ? [predicate, valid ? { text: text.trim(), language } : { text: text.trim() }]
    : undefined;
}

function link(predicate: string, iri: string | undefined): Statement | undefined {
  return iri !== undefined && isIri(iri) ? [predicate, { iri }] : undefined;
}
