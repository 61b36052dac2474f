/** A value of a statement: an IRI, or text with a language or a datatype. */
export type RdfValue = { iri: string } | { text: string; language?: string; datatype?: string } | { node: RdfNode };

/** A subject with its statements; without an IRI it is a blank node. */
export interface RdfNode {
  iri?: string;
  types: readonly string[];
  statements: readonly (readonly [predicate: string, value: RdfValue])[];
}

/** Prefixes used by the exports. Sources: DCAT 3, DCAT-AP 3.0, ADMS-AP 2.0. */
export const PREFIXES: Readonly<Record<string, string>> = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** True for what may stand between `<` and `>`: absolute, without blanks, quotes or brackets (RFC 3987, Turtle's IRIREF). */
export function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
}

/** Turtle 1.1 of the nodes, prefixes first. */
export function turtle(nodes: readonly RdfNode[]): string {
  const head = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  return `${head.join("\n")}\n\n${nodes.map((node) => `${subject(node)}${body(node, "  ")} .`).join("\n\n")}\n`;
}

function subject(node: RdfNode): string {
  return node.iri ? `<${node.iri}>` : "[]";
}

function body(node: RdfNode, indent: string): string {
  const types = node.types.length ? [`a ${node.types.join(", ")}`] : [];
  const lines = [
    ...types,
    ...node.statements.map(([predicate, value]) => `${predicate} ${turtleValue(value, indent)}`),
  ];
  return `\n${lines.map((line) => `${indent}${line}`).join(" ;\n")}`;
}

function turtleValue(value: RdfValue, indent: string): string {
  if ("iri" in value) return `<${value.iri}>`;
  if ("node" in value)
    return value.node.iri ? `<${value.node.iri}>` : `[${body(value.node, `${indent}  `)}\n${indent}]`;
  const quoted = `"${escapeLiteral(value.text)}"`;
  if (value.language) return `${quoted}@${value.language}`;
  return value.datatype ? `${quoted}^^${value.datatype}` : quoted;
}

/** Turtle's string escapes; control characters by number. */
function escapeLiteral(text: string): string {
  const named: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return text.replace(
    /[\\"\u0000-\u001f\u007f]/g,
    (c) => named[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** JSON-LD 1.1 of the same nodes. */
export function jsonLd(nodes: readonly RdfNode[]): Record<string, unknown> {
  return { "@context": PREFIXES, "@graph": nodes.map(ldNode) };
}

function ldNode(node: RdfNode): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (node.iri) out["@id"] = node.iri;
  if (node.types.length) out["@type"] = node.types.length === 1 ? node.types[0] : node.types;
  for (const [predicate, value] of node.statements) {
    const had = out[predicate];
    const next = ldValue(value);
    if (had === undefined) out[predicate] = next;
    else out[predicate] = Array.isArray(had) ? [...had, next] : [had, next];
  }
  return out;
}

function ldValue(value: RdfValue): unknown {
  if ("iri" in value) return { "@id": value.iri };
  if ("node" in value) return ldNode(value.node);
  if (value.language) return { "@value": value.text, "@language": value.language };
  return value.datatype ? { "@value": value.text, "@type": value.datatype } : value.text;
}
