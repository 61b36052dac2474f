import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log, Report } from "../../../shared/src/check/check.ts";
import { errorMessage } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";
import type { CheckVerdict, PlannedRepository, RepositoryResult } from "./model.ts";

export interface ScanOptions {
  /** Results, one a line; what stands there already is not done again, so that a killed shard goes on where it was. */
  results: string;
  /** Organisation's policy file, path. */
  policy?: string;
  /** Whole history, or the newest commit alone. */
  history: boolean;
  /** Longest time for one repository, seconds. */
  timeout: number;
  /** The command line that is run on each repository: this one. */
  cli: string;
  log: Log;
}

/** Judges each repository in a process of its own, so that one that breaks a check costs nobody else their verdict. */
export async function scanShard(repositories: readonly PlannedRepository[], options: ScanOptions): Promise<void> {
  const done = alreadyDone(options.results);
  for (const [i, repository] of repositories.entries()) {
    if (done.has(repository.name)) continue;
    options.log.info(`${i + 1} of ${repositories.length}: ${plain(repository.name)}`);
    const result = await scanOne(repository, options);
    if (result.failure) options.log.warning(`${plain(repository.name)}: ${plain(result.failure)}`);
    appendFileSync(options.results, `${JSON.stringify(result)}\n`);
  }
}

/** Names judged in a results file; what failed, or was half-written when a run was killed, is done again. */
function alreadyDone(file: string): Set<string> {
  const results = existsSync(file) ? readResults(readFileSync(file, "utf8")) : [];
  return new Set(results.filter((r) => !r.failure).map((r) => r.name));
}

/** Results of a JSON Lines file; lines that are no results are passed over, their repositories then count as missing. */
export function readResults(text: string): RepositoryResult[] {
  return text.split("\n").flatMap((line) => {
    try {
      const value = JSON.parse(line) as RepositoryResult;
      return typeof value?.name === "string" && typeof value.checks === "object" ? [value] : [];
    } catch {
      return [];
    }
  });
}

async function scanOne(repository: PlannedRepository, options: ScanOptions): Promise<RepositoryResult> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "public-code-scan-"));
  const base = {
    name: repository.name,
    ...(repository.url ? { url: repository.url } : {}),
    at: new Date(started).toISOString(),
  };
  const seconds = () => Math.round((Date.now() - started) / 100) / 10;
  try {
    const tree = join(folder, "tree");
    await clone(repository.clone, tree, options);
    const sha = await headOf(tree, options.timeout);
    const reports = await check(tree, join(folder, "report.json"), options);
    return { ...base, sha, seconds: seconds(), checks: verdicts(reports), rules: countRules(reports) };
  } catch (cause) {
    return { ...base, seconds: seconds(), checks: {}, rules: {}, failure: errorMessage(cause).slice(0, 500) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function headOf(tree: string, timeout: number): Promise<string> {
  const sha = (await run("git", ["-C", tree, "rev-parse", "--verify", "--quiet", "HEAD"], timeout, [0, 1])).trim();
  if (sha === "") throw new Error("it has no commit yet");
  return sha;
}

/** The token for cloning private repositories, in the environment and bound to the server: never in an argument or an address. */
function credentials(address: string): Record<string, string> {
  const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
  if (!token || !/^https:\/\//.test(address)) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(address).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

/** No submodules, no LFS content, no hooks, no prompt: only what the repository itself holds. */
async function clone(address: string, tree: string, { history, timeout }: ScanOptions): Promise<void> {
  const depth = history ? [] : ["--depth=1"];
  const source = address.includes("://") || history ? address : `file://${address}`;
  const safe = [
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.symlinks=true",
    "-c",
    "protocol.ext.allow=never",
    "-c",
    "safe.directory=*",
  ];
  await run("git", [...safe, "clone", "--quiet", ...depth, "--", source, tree], timeout, [0], credentials(address));
}

async function check(tree: string, answer: string, { cli, policy, timeout }: ScanOptions): Promise<Report[]> {
  const policyOption = policy ? ["--policy", policy] : [];
  const args = [
    cli,
    "check",
    tree,
    "--format",
    "json",
    "--output",
    answer,
    "--quiet",
    "--fail-on",
    "never",
    ...policyOption,
  ];
  await run(process.execPath, args, timeout, [0, 1, 3]);
  return (JSON.parse(readFileSync(answer, "utf8")) as { reports: Report[] }).reports;
}

/** Runs a program with a time limit; throws an Error with the end of what it said where it fails. */
function run(
  program: string,
  args: readonly string[],
  timeout: number,
  good: readonly number[] = [0],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1", ...more };
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", error: "" };
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout * 1_000);
    child.stdout.on("data", (chunk: Buffer) => (said.out = (said.out + chunk).slice(-1_000_000)));
    child.stderr.on("data", (chunk: Buffer) => (said.error = (said.error + chunk).slice(-4_000)));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal) reject(new Error(`it took longer than ${timeout} seconds`));
      else if (code !== null && good.includes(code)) resolve(said.out);
      else reject(new Error(said.error.trim().split("\n").slice(-3).join(" ") || `it ended with code ${code}`));
    });
  });
}

function verdicts(reports: readonly Report[]): Record<string, CheckVerdict> {
  return Object.fromEntries(
    reports.map(({ check: name, result, findings, headline }) => {
      const of = (level: string) => findings.filter((f) => f.level === level).length;
      const counts = { errors: of("error"), warnings: of("warning"), notes: of("note") };
      // the scan itself never fails a build: what would fail one is what has errors
      const verdict = result === "pass" && counts.errors > 0 ? "fail" : result;
      return [name, { result: verdict, ...counts, ...(headline ? { headline } : {}) }];
    }),
  );
}

function countRules(reports: readonly Report[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, level } of reports.flatMap((r) => r.findings))
    if (level !== "note") counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
