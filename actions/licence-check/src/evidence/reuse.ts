import { tomlEntries, tomlStrings } from "../../../../shared/src/manifests/index.ts";
import { claimOfName } from "./claim.ts";
import type { Statement } from "./types.ts";

interface Found {
  value: string;
  line: number;
}

/** Licences named in REUSE.toml: https://reuse.software/spec-3.3/#reusetoml */
export function readReuseToml(path: string, text: string): Statement[] {
  const found = tomlEntries(text)
    .filter((entry) => /^annotations\.SPDX-License-Identifier$/i.test(entry.key))
    .flatMap((entry) => tomlStrings(entry))
    .map((placed) => ({ value: placed.value, line: lineAt(text, placed.start) }));
  return statements(path, found);
}

/** Licences named in .reuse/dep5 or debian/copyright: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
export function readDep5(path: string, text: string): Statement[] {
  const found = text.split("\n", 50_000).flatMap((line, i) => {
    const value = /^License:[ \t]*(\S[^\n]*)$/i.exec(line.slice(0, 500))?.[1];
    return value ? [{ value: value.trim(), line: i + 1 }] : [];
  });
  return statements(path, found);
}

/** One statement a distinct licence: REUSE speaks of files, so it never contradicts the project's licence as a whole. */
function statements(path: string, found: readonly Found[]): Statement[] {
  const first = new Map<string, Found>();
  for (const one of found) if (!first.has(one.value)) first.set(one.value, one);
  return [...first.values()].map(({ value, line }) => ({
    source: "reuse",
    by: "REUSE",
    place: { path, line },
    wording: value,
    claim: claimOfName(value),
    scope: "files",
    folder: "",
    asksForSpdx: true,
    unpublished: false,
  }));
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** 1-based column of an offset. */
export function columnAt(text: string, offset: number): number {
  return offset - text.lastIndexOf("\n", offset - 1);
}
