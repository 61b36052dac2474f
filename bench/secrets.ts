// Measures `public-code secrets` beside gitleaks, betterleaks, trufflehog and secretlint: wall time and peak memory of whole processes,
// best of three, side by side. usage: node build/bench/secrets.js [--cli FILE] [--tools FOLDER] [--repeat N] [--tree] REPOSITORY...
// --tools holds the binaries gitleaks, betterleaks, trufflehog and a folder secretlint/ with its own node_modules; what is not there is
// left out. --tree compares the scan of checked-out files (git archive of HEAD) instead of histories.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";

interface Run {
  seconds: number;
  megabytes: number;
  failed?: string;
}

interface Tool {
  name: string;
  command: string[];
  /** Exit codes that mean "ran to the end". */
  fine: readonly number[];
  cwd?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: "string", default: "dist/cli/index.js" },
    tools: { type: "string", default: "peers" },
    repeat: { type: "string", default: "3" },
    tree: { type: "boolean", default: false },
  },
});
const scratch = mkdtempSync(join(tmpdir(), "bench-secrets-"));
try {
  compare();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function compare(): void {
  console.log(`${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}, best of ${values.repeat}`);
  const names = toolsFor(".").map(({ name }) => name);
  const heads = names.slice(1).map((name) => `x ${name}`);
  console.log(`| repository | commits | ${names.map((n) => `${n} s`).join(" | ")} | our MB | ${heads.join(" | ")} |`);
  console.log(`|${"---|".repeat(3 + names.length + heads.length)}`);
  const ratios = names.slice(1).map(() => [] as number[]);
  for (const repository of positionals) row(repository, ratios);
  ratios.forEach((list, index) => {
    const sorted = list.sort((a, b) => a - b);
    if (sorted.length === 0) return;
    const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    console.log(
      `${names[index + 1]}: median ${median.toFixed(1)} x, least ${sorted[0]!.toFixed(1)} x over ${list.length}`,
    );
  });
}

function row(repository: string, ratios: number[][]): void {
  const target = values.tree ? checkOut(repository) : repository;
  const tools = toolsFor(target);
  const best = tools.map(() => ({ seconds: Infinity, megabytes: 0 }) as Run);
  for (let round = 0; round < Number(values.repeat); round++)
    tools.forEach((tool, index) => {
      const run = measure(tool);
      if (run.failed) best[index] = run;
      else if (run.seconds < best[index]!.seconds) best[index] = run;
    });
  const [ours, ...others] = best;
  others.forEach((run, index) => {
    if (!run.failed) ratios[index]!.push(run.seconds / ours!.seconds);
  });
  const commits = execFileSync("git", ["-C", repository, "rev-list", "--all", "--count"]).toString().trim();
  const cells = best.map((run) => run.failed ?? run.seconds.toFixed(2));
  const times = others.map((run) => (run.failed ? "-" : (run.seconds / ours!.seconds).toFixed(1)));
  const name = basename(repository) === "repo" ? basename(dirname(repository)) : basename(repository);
  console.log(`| ${name} | ${commits} | ${cells.join(" | ")} | ${ours!.megabytes} | ${times.join(" | ")} |`);
}

function toolsFor(target: string): Tool[] {
  const report = join(scratch, "report.json");
  const quiet = ["--no-banner", "-l", "error", "--report-format", "json", "--report-path", report, "--exit-code", "0"];
  const ours = [
    process.execPath,
    values.cli,
    "secrets",
    ...(values.tree ? ["--no-git"] : []),
    "--format",
    "json",
    target,
  ];
  const leaks = (name: string): Tool => ({
    name,
    command: [join(values.tools, "bin", name), values.tree ? "dir" : "git", target, ...quiet],
    fine: [0],
  });
  const hog = values.tree ? ["filesystem", target] : ["git", `file://${target}`];
  const linter = join(values.tools, "secretlint");
  const tools: Tool[] = [
    { name: "ours", command: ours, fine: [0, 1, 3] },
    leaks("gitleaks"),
    leaks("betterleaks"),
    {
      name: "trufflehog",
      command: [join(values.tools, "bin/trufflehog"), ...hog, "--no-update", "--no-verification", "--json"],
      fine: [0],
    },
  ];
  if (values.tree)
    tools.push({
      name: "secretlint",
      command: [process.execPath, join(linter, "node_modules/secretlint/bin/secretlint.js"), `${target}/**/*`],
      fine: [0, 1],
      cwd: linter,
    });
  return tools.filter(
    ({ name, command }) => name === "ours" || existsSync(name === "secretlint" ? command[1]! : command[0]!),
  );
}

/** Runs a tool under time(1), which alone tells a child's peak memory. */
function measure({ command, fine, cwd }: Tool): Run {
  const log = join(scratch, "time");
  const started = performance.now();
  const { status } = spawnSync("/usr/bin/time", ["-o", log, "-f", "%M", ...command], { cwd, stdio: "ignore" });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || !fine.includes(status)) return { seconds, megabytes: 0, failed: `failed (${status})` };
  return { seconds, megabytes: Math.round(Number(readFileSync(log, "utf8").trim().split("\n").at(-1)) / 1024) };
}

function checkOut(repository: string): string {
  const folder = mkdtempSync(join(scratch, "tree-"));
  execFileSync("sh", ["-c", 'git -C "$0" archive HEAD | tar -x -C "$1"', repository, folder]);
  return folder;
}
