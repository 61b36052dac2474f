// Measures licence-check on labelled project folders: the licence of the whole project, and what contradicts it.
// usage: node build/bench/licence-projects.js [DATA] ; DATA defaults to ../shared/data/licence and holds corpus.tar.gz and manifest.json.
// A folder is right when the set of licences agrees with the label, and a contradiction is reported exactly where a declared id is none
// of the texts'.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check } from "../actions/licence-check/src/check.ts";
import type { CheckContext } from "../shared/src/check/check.ts";
import { openRepository } from "../shared/src/repository/open.ts";
import { licencesIn } from "../shared/src/spdx/expression.ts";
import { idsForName, parseExpression, sameText } from "../shared/src/spdx/index.ts";

interface Project {
  path: string;
  expected: string[];
  declared: Record<string, string | null>;
  licenceFiles: Record<string, string>;
}

const data = resolve(process.argv[2] ?? "../shared/data/licence");
if (!existsSync(join(data, "manifest.json"))) {
  console.error(`No labelled projects at ${data}.`);
  process.exit(3);
}
const folder = mkdtempSync(join(tmpdir(), "licence-projects-"));
try {
  execFileSync("tar", ["xzf", join(data, "corpus.tar.gz"), "-C", folder]);
  const cases = JSON.parse(readFileSync(join(data, "manifest.json"), "utf8")) as (Project & { kind: string })[];
  await measure(cases.filter((one) => one.kind === "project"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(projects: readonly Project[]): Promise<void> {
  let licences = 0;
  let contradictions = 0;
  let both = 0;
  const start = performance.now();
  for (const project of projects) {
    const { found, reported } = await run(join(folder, project.path));
    const licence = sameSet(found, project.expected);
    const contradiction = reported.length > 0 === labelledContradiction(project);
    if (licence) licences++;
    if (contradiction) contradictions++;
    if (licence && contradiction) both++;
    else
      console.log(
        `${project.path}: expected ${project.expected.join(" ")}, got ${found.join(" ")}; contradictions: ${reported.join(" | ") || "none"}`,
      );
  }
  const share = (n: number) => `${n} of ${projects.length} (${((100 * n) / projects.length).toFixed(1)} %)`;
  console.log(
    `licence ${share(licences)}; contradictions ${share(contradictions)}; both ${share(both)}; ${Math.round(performance.now() - start)} ms`,
  );
}

async function run(path: string): Promise<{ found: string[]; reported: string[] }> {
  const silent = {
    info() {},
    debug() {},
    warning() {},
    progress() {},
    group: <T>(_: string, body: () => Promise<T>) => body(),
  };
  const context: CheckContext = {
    repository: await openRepository(path),
    log: silent,
    now: new Date(),
    mask() {},
    env: {},
  };
  const settings = Object.fromEntries(Object.entries(check.settings).map(([name, setting]) => [name, setting.default]));
  const { facts, findings } = await check.run(settings as Parameters<typeof check.run>[0], context);
  const against = ["licence/contradiction", "licence/name-against-text", "licence/header-disagrees"];
  const reported = findings.filter((finding) => against.includes(finding.rule)).map((finding) => finding.message);
  return { found: (facts["licence"] as { ids: string[] }).ids, reported };
}

/** Own texts and unknown ones are labelled NONE and OTHER. */
function sameSet(found: readonly string[], expected: readonly string[]): boolean {
  const own = (id: string) => /^(NONE|OTHER|NOASSERTION|LicenseRef-.*)$/.test(id);
  const same = (a: string, b: string) => (own(a) && own(b)) || sameText(a, b);
  return (
    found.every((id) => expected.some((other) => same(id, other))) &&
    expected.every((id) => found.some((other) => same(id, other)))
  );
}

function labelledContradiction(project: Project): boolean {
  const texts = Object.values(project.licenceFiles).filter((id) => !/^(NONE|OTHER)$/.test(id));
  return Object.values(project.declared).some((value) => {
    const text = (value ?? "").replace(/^\{\s*text\s*=\s*"(.*)"\s*\}$/, "$1").replace(/^"(.*)"$/, "$1");
    const { expression } = parseExpression(text);
    const ids = expression ? licencesIn(expression).map((term) => term.id) : idsForName(text);
    return texts.length > 0 && ids.length > 0 && !ids.some((id) => texts.some((other) => sameText(id, other)));
  });
}
