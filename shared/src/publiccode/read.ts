import type { Repository } from "../repository/repository.ts";
import { decodeUtf8, type EncodingProblem } from "./decode.ts";
import { Lines } from "./lines.ts";
import { type Publiccode, readModel } from "./model.ts";
import { parseYaml, type YamlProblem } from "./parse.ts";
import type { Node } from "./tree.ts";

/** A publiccode.yml as read: its tree with places, its fields, and what kept it from being read better. */
export interface PubliccodeFile {
  /** As it is to be shown: below the repository's root, with `/`. */
  path: string;
  /** Decoded, without a byte order mark; all offsets count in it. */
  text: string;
  bom: boolean;
  encodingProblem?: EncodingProblem;
  lines: Lines;
  /** Absent for a file without content. */
  root?: Node;
  problems: readonly YamlProblem[];
  model: Publiccode;
}

/** The names that stand for a publiccode.yml, in the order in which catalogues look for them. */
export const publiccodeNames: readonly string[] = ["publiccode.yml", "publiccode.yaml"];

/** Reads a publiccode.yml, hostile or not. Never throws: what is wrong stands in `problems` and `encodingProblem`. */
export function readPubliccode(content: Uint8Array | string, path: string): PubliccodeFile {
  const decoded = typeof content === "string" ? fromText(content) : decodeUtf8(content);
  const lines = new Lines(decoded.text);
  const { root, problems } = parseYaml(decoded.text);
  return {
    path,
    text: decoded.text,
    bom: decoded.bom,
    ...(decoded.problem ? { encodingProblem: decoded.problem } : {}),
    lines,
    ...(root ? { root } : {}),
    problems,
    model: readModel(root, lines, path),
  };
}

function fromText(text: string): { text: string; bom: boolean; problem?: EncodingProblem } {
  return text.startsWith("\ufeff") ? { text: text.slice(1), bom: true } : { text, bom: false };
}

/** The publiccode.yml in a repository's root, undefined where there is none. */
export async function readRootPubliccode(repository: Repository): Promise<PubliccodeFile | undefined> {
  for (const name of publiccodeNames) {
    const bytes = await repository.read(name, 8 * 1024 * 1024);
    if (bytes) return readPubliccode(bytes, name);
  }
  return undefined;
}
