import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import { Case, type Options } from "../judge/case.ts";
import { eachLink } from "../judge/links.ts";
import { versionOf } from "../judge/version.ts";

/** Every web address of a file, once. */
export function linksOf(file: PubliccodeFile, options: Options): string[] {
  const links = new Set<string>();
  eachLink(new Case(file, versionOf(file.root, options.preview), options), (address) => links.add(address));
  return [...links];
}
