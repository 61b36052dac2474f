// Licence detection beside licensee, licensecheck and scancode, in one run over the same files: share right, and time.
// usage: node build/bench/licence.js [--data FOLDER] [--scancode PATH] [--most N]
// FOLDER holds manifest.json ([{path, expected: ["MIT"]}]) and the files; without it the files are the texts of SPDX's list with one
// edit each, half of them changed in substance. Peers that are not installed are left out and named.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import full from "spdx-license-list/full.js";
import { CHANGES, chance, FORMS } from "../__tests__/licence-check/adversarial-families.ts";
import { identify } from "../actions/licence-check/src/detect/identify.ts";

interface Case {
  path: string;
  /** Ids, or `OTHER` and `NONE` where nothing may be accepted. */
  expected: string[];
  accept?: string[][];
}

/** Ids accepted for each file, and milliseconds in all, start included. */
interface Answers {
  tool: string;
  ids: Map<string, string[]>;
  ms: number;
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const LICENCES =
  "MIT BSD-2-Clause BSD-3-Clause ISC Apache-2.0 MPL-2.0 EUPL-1.2 CC0-1.0 Unlicense BSL-1.0 Zlib OFL-1.1".split(" ");

/** Files of our own: each licence in each form, and with each kind of changed word. */
function ownCases(folder: string): Case[] {
  const texts = full as unknown as Record<string, { licenseText: string }>;
  const cases: Case[] = [];
  const add = (name: string, bytes: string | Buffer, expected: string) => {
    writeFileSync(join(folder, name), bytes);
    cases.push({ path: name, expected: [expected] });
  };
  for (const id of LICENCES) {
    const text = texts[id]!.licenseText;
    for (const [i, [, form]] of FORMS.entries()) add(`${id}-form-${i}`, form(text, chance(i + 1)), id);
    for (const [i, [, change]] of CHANGES.entries()) {
      const made = change(text, chance(i + 99));
      if (made !== undefined && made !== text) add(`${id}-change-${i}`, made, "OTHER");
    }
  }
  return cases;
}

function timed(tool: string, run: () => Map<string, string[]>): Answers {
  const start = performance.now();
  const ids = run();
  return { tool, ids, ms: performance.now() - start };
}

function ours(folder: string, cases: Case[]): Answers {
  return timed("public-code", () => {
    const one = (path: string) => {
      const { verdict, ids } = identify(readFileSync(join(folder, path)), { path });
      return ["exact", "equivalent", "named"].includes(verdict) ? ids : [];
    };
    return new Map(cases.map(({ path }) => [path, one(path)]));
  });
}

/** licensee looks at a folder: each file stands as LICENSE in one of its own. */
function licensee(folder: string, cases: Case[]): Answers {
  const work = mkdtempSync(join(tmpdir(), "licensee-"));
  try {
    return timed("licensee", () => {
      const one = (path: string, i: number): string[] => {
        const place = join(work, String(i));
        mkdirSync(place);
        cpSync(join(folder, path), join(place, "LICENSE"));
        const out = spawnSync("licensee", ["detect", place, "--json"], { encoding: "utf8" }).stdout;
        const found = JSON.parse(out || "{}") as { licenses?: { spdx_id: string }[] };
        return (found.licenses ?? []).map((l) => l.spdx_id).filter((id) => !/NOASSERTION|NONE/.test(id));
      };
      return new Map(cases.map(({ path }, i) => [path, one(path, i)]));
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

function licensecheck(folder: string, cases: Case[]): Answers {
  return timed("licensecheck", () => {
    const args = ["--shortname-scheme=spdx", "-m", "--lines", "0", ...cases.map(({ path }) => path)];
    const out = spawnSync("licensecheck", args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
    const rows = out.split("\n").map((line) => line.split("\t"));
    return new Map(
      rows.map(([path = "", ids = ""]) => [
        path,
        ids.split(/ and\/or | and | or |, /).filter((id) => id && !/UNKNOWN/.test(id)),
      ]),
    );
  });
}

/** At a score of 99, below which scancode itself calls a match inexact. */
function scancode(program: string, folder: string, cases: Case[]): Answers {
  const list = join(folder, "scancode.json");
  return timed("scancode", () => {
    execFileSync(program, ["--license", "--license-score", "99", "--json", list, "-n", "1", "--quiet", folder], {
      stdio: "ignore",
    });
    const { files } = JSON.parse(readFileSync(list, "utf8")) as {
      files: { path: string; detected_license_expression_spdx?: string | null }[];
    };
    const known = new Set(cases.map(({ path }) => path));
    const rows = files.map(({ path, detected_license_expression_spdx: said }): [string, string[]] => [
      path.split("/").slice(1).join("/"),
      (said ?? "").split(/[\s()]+|\bAND\b|\bOR\b/).filter((id) => id !== "" && !/^(AND|OR|WITH)$/.test(id)),
    ]);
    return new Map(rows.filter(([path]) => known.has(path)));
  });
}

const folded = (ids: readonly string[]): string =>
  [...new Set(ids.map((id) => id.replace(/-(only|or-later)$|\+$/, "").replace(/^(OFL-1\.\d)-(no-)?RFN$/, "$1")))]
    .sort()
    .join(" ");

function isRight(wanted: Case, got: readonly string[]): boolean {
  if (/^(OTHER|NONE)$/.test(wanted.expected[0]!)) return !(got.length > 0);
  return [wanted.expected, ...(wanted.accept ?? [])].some((ids) => folded(ids) === folded(got));
}

function installed(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

function report(answers: Answers[], cases: Case[]): void {
  const refusals = cases.filter((c) => /^(OTHER|NONE)$/.test(c.expected[0]!));
  const texts = cases.filter((c) => !refusals.includes(c));
  const percent = (list: Case[], { ids }: Answers) =>
    ((100 * list.filter((c) => isRight(c, ids.get(c.path) ?? [])).length) / Math.max(1, list.length)).toFixed(1);
  console.log(
    `| tool | recognised, % of ${texts.length} | refused, % of ${refusals.length} | ms a file | time against ours |\n|---|---|---|---|---|`,
  );
  for (const a of answers) {
    console.log(
      `| ${a.tool} | ${percent(texts, a)} | ${percent(refusals, a)} | ${(a.ms / cases.length).toFixed(2)} | ${(a.ms / answers[0]!.ms).toFixed(1)} x |`,
    );
  }
}

function main(): void {
  const given = argument("--data");
  const folder = given ?? mkdtempSync(join(tmpdir(), "licence-bench-"));
  const all = given ? (JSON.parse(readFileSync(join(given, "manifest.json"), "utf8")) as Case[]) : ownCases(folder);
  const cases = all.slice(0, Number(argument("--most") ?? all.length));
  const program = argument("--scancode") ?? "scancode";
  const answers = [ours(folder, cases)];
  for (const [name, peer] of [
    ["licensee", () => licensee(folder, cases)],
    ["licensecheck", () => licensecheck(folder, cases)],
    [program, () => scancode(program, folder, cases)],
  ] as const) {
    if (installed(name)) answers.push(peer());
    else console.log(`${name} is not installed: left out`);
  }
  report(answers, cases);
}

main();
