import { type Declaration, declare, declareAll, type Kind, type Placed, type Reader } from "./declaration.ts";
import { type JsonNode, jsonAt, jsonItems, jsonString, readJson } from "./json.ts";

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#license, the older `licenses` and `{type, url}` included. */
export const npm: Reader = (path, text) => {
  const root = readJson(text);
  const kind: Kind = { ecosystem: "npm", field: "license", form: "expression" };
  const older = jsonItems(jsonAt(root, "licenses")).map((item) => nameOf(item, "type"));
  const values = [...jsonItems(jsonAt(root, "license")).map((item) => nameOf(item, "type")), ...older].filter(
    (v) => v !== undefined,
  );
  const declared = declareAll(path, kind, values, "OR");
  const flag = jsonAt(root, "private");
  const unpublished = flag?.kind === "scalar" && flag.value === "true";
  return declared
    .flatMap((declaration) => seeFile(declaration))
    .map((declaration) => ({ ...declaration, unpublished }));
};

/** `SEE LICENSE IN <file>` names a file. */
function seeFile(declaration: Declaration): Declaration[] {
  const file = /^SEE LICEN[CS]E IN\s+(?:the\s+)?<?([^>]+?)>?(?:\s+file)?\.?$/i.exec(declaration.value)?.[1];
  return [file ? { ...declaration, form: "file", value: file, replaceable: false } : declaration];
}

function nameOf(node: JsonNode, ...keys: string[]): Placed | undefined {
  if (node.kind === "string") return node;
  return keys.map((key) => jsonString(node, key)).find((placed) => placed !== undefined);
}

function all(nodes: readonly JsonNode[], ...keys: string[]): Placed[] {
  return nodes.map((node) => nameOf(node, ...keys)).filter((placed) => placed !== undefined);
}

/** One `license` key at the top, string or list: composer.json (list: any of them), elm.json, deno.json, jsr.json, vcpkg.json. */
const topLevel =
  (ecosystem: string): Reader =>
  (path, text) =>
    declareAll(
      path,
      { ecosystem, field: "license", form: "expression" },
      all(jsonItems(jsonAt(readJson(text), "license")), "type"),
      "OR",
    );

/** https://getcomposer.org/doc/04-schema.md#license */
export const composer = topLevel("Composer");
export const bower = topLevel("Bower");
export const elm = topLevel("Elm");
export const deno = topLevel("JSR");
export const vcpkg = topLevel("vcpkg");

/** https://codemeta.github.io/terms/ : `license` is an address, a CreativeWork or a list of them. */
export const codemeta: Reader = (path, text) => {
  const values = all(jsonItems(jsonAt(readJson(text), "license")), "@id", "identifier", "url", "name");
  return declareAll(path, { ecosystem: "codemeta", field: "license", form: "url" }, values, "OR").map(withoutAddress);
};

/** `https://spdx.org/licenses/MIT` says MIT; the id inside the address is what a repair replaces. */
function withoutAddress(declaration: Declaration): Declaration {
  const id = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([\w.+-]+?)(?:\.(?:html|json))?$/.exec(declaration.value)?.[1];
  if (!id || !declaration.replaceable) return declaration;
  const start = declaration.start + declaration.value.indexOf(id);
  return { ...declaration, value: id, start, end: start + id.length, form: "expression" };
}

/** https://developers.zenodo.org/#representation : `license` is an id in lower case. */
export const zenodo: Reader = (path, text) => {
  const root = readJson(text);
  const placed = jsonString(root, "license") ?? jsonString(root, "license", "id");
  return declare(path, { ecosystem: "Zenodo", field: "license", form: "name" }, placed);
};

/** Metadata schema of the US Federal Source Code Policy: one project, or an agency's inventory under `releases`. */
export const codeJson: Reader = (path, text) => {
  const root = readJson(text);
  const releases = jsonAt(root, "releases");
  // An inventory lists an agency's many projects; only a file that describes one project speaks for this one.
  const project = releases?.kind === "array" ? (releases.items.length === 1 ? releases.items[0] : undefined) : root;
  const kind: Kind = { ecosystem: "code.json", field: "permissions.licenses", form: "name" };
  return declareAll(path, kind, all(jsonItems(jsonAt(project, "permissions", "licenses")), "name"), "OR");
};
