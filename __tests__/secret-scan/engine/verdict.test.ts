import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const cli = join(process.cwd(), "build/cli/src/index.js");

function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), "verdict-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-C", folder, ...args]);
  git("init", "-q");
  const value = ["xK7", "pQ2v", "Zr9m", "Wd4t"].join("");
  writeFileSync(join(folder, "settings.ini"), `[database]\npassword = ${value}\n`);
  git("add", ".");
  git("commit", "-q", "-m", "Settings");
  return folder;
}

interface Answer {
  reports: { result: string; headline: string; excepted: unknown[]; outputs: { verdict: string; secrets: string } }[];
}

function scan(folder: string, ...options: string[]): Answer["reports"][number] {
  const args = [cli, "secrets", folder, "--format", "json", ...options];
  return (JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout) as Answer).reports[0]!;
}

test("a secret that an exception accepts counts in no headline, output or verdict", () => {
  const folder = repository();
  expect(scan(folder)).toMatchObject({ result: "fail", outputs: { verdict: "rewrite history", secrets: "1" } });
  mkdirSync(join(folder, ".github"));
  const exception = "secrets:\n  exceptions:\n    - path: settings.ini\n      reason: Made up for a test\n";
  writeFileSync(join(folder, ".github/public-code.yml"), exception);
  const report = scan(folder);
  expect(report).toMatchObject({ result: "pass", outputs: { verdict: "safe to open", secrets: "0" } });
  expect(report.excepted).toHaveLength(1);
  expect(report.headline).toMatch(/^Safe to open: 0 secrets/);
});

test("a secret that is only not shown still counts in the verdict", () => {
  const report = scan(repository(), "--min-confidence", "high");
  expect(report.outputs.verdict).toBe("rewrite history");
});
