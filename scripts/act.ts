// Runs the starters in a real `act` (nektos/act) in host mode, without containers and without a network, on a good and on a faulty
// repository. Run: npm run build, then node build/scripts/act.js [STARTER...]; it needs `act` and the bundles of dist/.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { toolOf } from "./package.ts";

/** Starter -> events on which act starts it; those that need GitHub itself (artifacts of other runs, apps) are not tried here. */
const starters: Readonly<Record<string, readonly string[]>> = {
  "licence-check": ["pull_request", "push", "workflow_dispatch"],
  "publiccode-validate": ["pull_request", "push", "workflow_dispatch"],
  "secret-scan": ["pull_request", "push", "workflow_dispatch"],
  "open-source-checks": ["pull_request", "push", "workflow_dispatch"],
  "before-you-open": ["workflow_dispatch"],
};

interface Tried {
  starter: string;
  event: string;
  repository: string;
  /** act's exit code: 0 where every job succeeded. */
  code: number;
  expected: number;
  milliseconds: number;
  output: string;
}

const own = new URL(toolOf(readFileSync("package.json", "utf8")).address).pathname.slice(1);

/** `uses: owner/name(/path)@ref` of a workflow -> the repositories that act must find on this machine. */
function repositories(text: string): string[] {
  const uses = [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@(\S+)/g)].map(([, name, ref]) => `${name}@${ref}`);
  return [...new Set(uses)];
}

/** An action that does nothing: act copies the work tree instead of running checkout, and keeps no artifacts here. */
function idle(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "action.yml"),
    "name: idle\ndescription: idle\nruns:\n  using: node20\n  main: index.js\n",
  );
  writeFileSync(join(folder, "index.js"), "");
  return folder;
}

/** Commits a folder's files, as act reads the commit and the remote. */
function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "https://github.com/gov/app");
  git("add", "--all");
  git("commit", "-q", "-m", "Start");
}

function tryOne(
  starter: string,
  event: string,
  source: { name: string; folder: string; expected: number },
  home: string,
): Tried {
  const work = join(home, `${starter}-${event}-${source.name}`);
  cpSync(source.folder, work, { recursive: true });
  const text = readFileSync(`workflows-templates/${starter}.yml`, "utf8").replaceAll("$default-branch", "main");
  mkdirSync(join(work, ".github/workflows"), { recursive: true });
  writeFileSync(join(work, ".github/workflows", `${starter}.yml`), text);
  commitAll(work);
  const local = repositories(text).flatMap((one) => [
    "--local-repository",
    `${one}=${one.startsWith(`${own}@`) ? resolve(".") : idle(join(home, "idle"))}`,
  ]);
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync("act", [event, "-P", "ubuntu-latest=-self-hosted", ...local], {
    cwd: work,
    encoding: "utf8",
    timeout: 120_000,
  });
  if (error) throw error;
  const output = `${stdout}${stderr}`;
  return {
    starter,
    event,
    repository: source.name,
    code: status ?? 1,
    expected: source.expected,
    milliseconds: performance.now() - began,
    output,
  };
}

/** Two small repositories: one that passes every check, and one without licence, with a broken publiccode.yml and a private key. */
async function sources(): Promise<{ name: string; folder: string; expected: number }[]> {
  const { goodFiles, faults } = await import("../__tests__/workflows/files.ts");
  const { writeFiles } = await import("../__tests__/equipment/git.ts");
  const [good, bad] = [mkdtempSync(join(tmpdir(), "act-good-")), mkdtempSync(join(tmpdir(), "act-bad-"))];
  for (const folder of [good, bad]) writeFiles(folder, goodFiles());
  for (const fault of Object.values(faults)) {
    const { files = {}, remove = [] } = fault();
    writeFiles(bad, files);
    for (const path of remove) rmSync(join(bad, path));
  }
  return [
    { name: "good", folder: good, expected: 0 },
    { name: "bad", folder: bad, expected: 1 },
  ];
}

function report(one: Tried): void {
  const right = one.code === one.expected;
  console.log(
    `${right ? "ok  " : "FAIL"} ${one.starter} on ${one.event}, ${one.repository} repository: exit ${one.code} in ${Math.round(one.milliseconds)} ms`,
  );
  if (!right) console.log(one.output.slice(-4000));
}

async function main(wanted: readonly string[]): Promise<number> {
  if (spawnSync("act", ["--version"]).error) {
    console.error("act is not on PATH; `go install github.com/nektos/act@latest` puts it into $(go env GOPATH)/bin.");
    return 2;
  }
  if (!existsSync("dist/check/index.js")) {
    console.error("There are no bundles; run npm run build first.");
    return 2;
  }
  const home = mkdtempSync(join(tmpdir(), "act-"));
  const all = await sources();
  const tried: Tried[] = [];
  for (const [starter, events] of Object.entries(starters)) {
    if (wanted.length && !wanted.includes(starter)) continue;
    for (const event of events)
      for (const source of all) {
        tried.push(tryOne(starter, event, source, home));
        report(tried.at(-1)!);
      }
  }
  for (const folder of [home, ...all.map((source) => source.folder)]) rmSync(folder, { recursive: true, force: true });
  const wrong = tried.filter((one) => one.code !== one.expected).length;
  console.log(
    `${tried.length} runs with ${execFileSync("act", ["--version"], { encoding: "utf8" }).trim()} on Node ${execFileSync("node", ["-v"], { encoding: "utf8" }).trim()}, ${wrong} wrong`,
  );
  return wrong ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
