// Cold start of what is shipped, against a bare Node. usage: node build/bench/start.js [DIST] [RUNS]; the least of the runs counts.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const dist = resolve(process.argv[2] ?? "dist");
const runs = Number(process.argv[3] ?? 10);
const folder = mkdtempSync(join(tmpdir(), "start-"));
const repository = smallRepository();

const bare = least(["-e", "0"]);
console.log(`node ${process.version}, the least of ${runs} runs, bare start ${bare.toFixed(0)} ms\n`);
console.log("| what | ms | times bare | MB |\n|---|--:|--:|--:|");
row("cli --version", [join(dist, "cli/index.js"), "--version"], "cli");
row("cli check, small repository", [join(dist, "cli/index.js"), "check", repository, "--quiet"], "cli");
for (const name of readdirSync(dist).filter((one) => existsSync(join("actions", one, "action.yml"))))
  row(`action ${name}`, [join(dist, name, "index.js")], name);
console.log(`\nall of dist: ${megabytes(dist)} MB`);
rmSync(folder, { recursive: true });

function smallRepository(): string {
  const root = join(folder, "repository");
  execFileSync("git", ["init", "-q", root]);
  writeFileSync(join(root, "README.md"), "# App\n");
  writeFileSync(join(root, "LICENSE"), readFileSync("LICENSE"));
  execFileSync("git", ["add", "."], { cwd: root });
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "First"], { cwd: root });
  return root;
}

function row(what: string, args: readonly string[], bundle: string): void {
  const time = least(args);
  console.log(`| ${what} | ${time.toFixed(0)} | ${(time / bare).toFixed(1)} | ${megabytes(join(dist, bundle))} |`);
}

function least(args: readonly string[]): number {
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const env = { PATH: process.env["PATH"], GITHUB_WORKSPACE: repository, RUNNER_TEMP: folder, ...files };
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { error } = spawnSync(process.execPath, args, { env, cwd: repository, stdio: "ignore" });
    if (error) throw error;
    return performance.now() - start;
  });
  return Math.min(...times);
}

function megabytes(path: string): string {
  const bytes = readdirSync(path, { recursive: true, encoding: "utf8" }).reduce(
    (sum, name) => sum + statSync(join(path, name)).size,
    0,
  );
  return (bytes / 1e6).toFixed(1);
}
