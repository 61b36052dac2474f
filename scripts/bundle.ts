// Bundles every action, the command line and the workers of build/ into dist/; with --check, fails when dist/ is not what the sources give.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Worker threads, bundled once and shared by all bundles: name -> compiled entry. */
const workers: Record<string, string> = { "secret-scan": "build/actions/secret-scan/src/history/worker.js" };

/** `dist/` sub-folder -> compiled entry, in a fixed order. */
function entries(): [string, string][] {
  const actions = readdirSync("actions").filter((name) => existsSync(`build/actions/${name}/src/index.js`));
  return [
    ...actions.map((name): [string, string] => [name, `build/actions/${name}/src/index.js`]),
    ["cli", "build/cli/src/index.js"],
    ...Object.entries(workers).map(([name, entry]): [string, string] => [join("workers", name), entry]),
  ];
}

function bundle(entry: string, out: string): void {
  const flags = ["--asset-builds", "--license", "licenses.txt", "--target", "es2022", "--no-cache", "--quiet"];
  execFileSync("ncc", ["build", entry, "--out", out, ...flags], { stdio: "inherit" });
}

const check = process.argv.includes("--check");
const out = check ? mkdtempSync("dist-check-") : "dist";
if (!check) rmSync(out, { recursive: true, force: true });
for (const [name, entry] of entries()) bundle(entry, join(out, name));
if (existsSync("build/assets")) cpSync("build/assets", join(out, "assets"), { recursive: true });
if (check) {
  try {
    execFileSync("git", ["diff", "--no-index", "--stat", "dist", out], { stdio: "inherit" });
    console.log("dist/ is up to date");
  } catch {
    console.error("dist/ is not what the sources give; run: npm run build");
    process.exitCode = 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}
