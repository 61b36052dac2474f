import type { Location, LocationKind } from "../../../../shared/src/check/finding.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import type { Detector, Hit } from "../detect/types.ts";
import type { FoundSecret, SecretFacts } from "../facts.ts";
import { Unseen } from "../history/collector.ts";
import { type FolderFile, walkFolder } from "./files.ts";

/** Scans a plain folder: every file, every place of a secret. */
export function scanFolder(
  detector: Detector,
  root: string,
  maxSize: number,
  progress: (text: string) => void,
): Omit<SecretFacts, "scanned"> & { files: number; bytes: number } {
  const result = { secrets: [] as FoundSecret[], files: 0, bytes: 0 };
  const unseen = new Unseen();
  const names: string[] = [];
  for (const file of walkFolder(root, maxSize)) {
    if ((result.files++ & 255) === 0) progress(`${result.files} files read`);
    result.bytes += file.bytes?.length ?? 0;
    names.push(file.path);
    result.secrets.push(...scanFile(detector, file, unseen, maxSize));
  }
  result.secrets.push(...scanNames(detector, names, "file-name"));
  return { ...result, unseen: unseen.sentences() };
}

/** Scans one file's bytes with its path known, settled at that place. */
export function scanFile(detector: Detector, file: FolderFile, unseen: Unseen, maxSize: number): FoundSecret[] {
  if (file.skipped === "too large")
    unseen.add(`# files have more than ${Math.round(maxSize / 2 ** 20)} MB and were not read`, plain(file.path, 200));
  if (file.skipped === "unreadable") unseen.add("# files could not be read", plain(file.path, 200));
  if (!file.bytes) return [];
  const { path, bytes } = file;
  const hits = detector.scan(bytes, { path }, undefined, (text) => unseen.add(text, plain(path, 200)));
  return hits.flatMap((hit) => {
    const settled = detector.settle(hit, [{ path }]);
    return settled ? [{ hit: settled, location: locationIn(bytes, settled, path) }] : [];
  });
}

/** Scans names (of files, of refs), each as a text of its own. */
export function scanNames(detector: Detector, names: Iterable<string>, kind: LocationKind): FoundSecret[] {
  const all = [...names];
  // One text of all names, a line each, is scanned at the price of one.
  const text = Buffer.from(all.map((name) => name.replace(/[\r\n]/g, " ")).join("\n"));
  const found: FoundSecret[] = [];
  for (const hit of detector.scan(text, { kind })) {
    const line = text.subarray(0, hit.start).toString("latin1").split("\n").length - 1;
    const name = all[line] ?? "";
    found.push({ hit, location: kind === "file-name" ? { kind, path: name } : { kind, key: name } });
  }
  return found;
}

/** Line and column of a hit in its file; of decoded and archived text only the place of the outermost run is known. */
export function locationIn(bytes: Buffer, hit: Hit, path: string): Location {
  const start = position(bytes, hit.start);
  const inner = hit.via?.[0]?.match(/^(?:zip|tar|gzip|jar|7z)[^:]*:(.+)$/)?.[1];
  if (inner)
    return { path: `${path}!${inner}`, kind: "archive-member", ...(hit.innerLine ? { startLine: hit.innerLine } : {}) };
  const end = position(bytes, Math.max(hit.start, hit.end));
  return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function position(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line++;
    lineStart = at + 1;
  }
  // Columns count UTF-16 units. A minified line would make a slice of megabytes for one column: there bytes must do.
  const column = offset - lineStart > 100_000 ? offset - lineStart : bytes.toString("utf8", lineStart, offset).length;
  return { line, column: column + 1 };
}
