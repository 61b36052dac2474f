// GitHub's own language service, which also checks `with:` against the action.yml of each action.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validate } from "@actions/languageservice/validate";
import { parse as parseYaml } from "yaml";
import { projectRoot } from "./suite.ts";

type Document = Parameters<typeof validate>[0];
type Provider = NonNullable<NonNullable<Parameters<typeof validate>[1]>["actionsMetadataProvider"]>;

/** The language service's own documents, through its own dependency. */
const { TextDocument } = createRequire(import.meta.url)("vscode-languageserver-textdocument") as {
  TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
};

interface Foreign {
  version: string;
  inputs: { [name: string]: { required?: boolean } };
  outputs: string[];
}

/** The foreign actions that our workflows use: `owner/name@commit` -> release, inputs and outputs, from their action.yml there. */
export const foreignActions = JSON.parse(
  readFileSync(join(projectRoot, "__tests__/equipment/fixtures/foreign-actions.json"), "utf8"),
) as { [action: string]: Foreign };

/** Knows the foreign actions, and those below the given checkouts; any other is a complaint. */
function metadata(sources: { readonly [repository: string]: string }): Provider {
  const described = <Value>(table: { [name: string]: Value }) =>
    Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { description: name, ...value }]));
  return {
    async fetchActionMetadata({ owner, name, path, ref }) {
      const foreign = foreignActions[`${owner}/${name}@${ref}`];
      if (foreign) {
        const outputs = Object.fromEntries(foreign.outputs.map((output) => [output, {}]));
        return { name, description: name, inputs: described(foreign.inputs), outputs: described(outputs) };
      }
      const root = sources[`${owner}/${name}`];
      const file = root && join(root, path ?? "", "action.yml");
      return file && existsSync(file) ? parseYaml(readFileSync(file, "utf8")) : undefined;
    },
  };
}

let documents = 0;

/** What the language service says of a workflow or action file, `line: message` each. */
export async function complaints(
  name: string,
  text: string,
  sources: { readonly [repository: string]: string } = {},
): Promise<string[]> {
  // It keeps results by address, so each text gets its own.
  const uri = `file:///${documents++}/${name}`;
  const found = await validate(TextDocument.create(uri, "yaml", 1, text), {
    actionsMetadataProvider: metadata(sources),
  });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
