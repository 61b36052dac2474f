// Bundles every action, the command line and the workers of build/ into dist/; with --check, fails when dist/ is not what the sources give.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

/** Worker threads, bundled once and shared by all bundles: name -> compiled entry. */
const workers: Record<string, string> = { "secret-scan": "build/actions/secret-scan/src/history/worker.js" };

/** What bundles share instead of each carrying a copy: name -> compiled entry. `core` is linked by name, the others by `partPath`. */
const parts: Record<string, string> = {
  core: "build/shared/src/action/core.js",
  octokit: "build/shared/src/github/octokit.js",
};

/** `dist/` sub-folder -> compiled entry, in a fixed order. */
function entries(): [string, string][] {
  const actions = readdirSync("actions").filter((name) => existsSync(`build/actions/${name}/src/index.js`));
  return [
    ...actions.map((name): [string, string] => [name, `build/actions/${name}/src/index.js`]),
    ["cli", "build/cli/src/index.js"],
    ...Object.entries(parts).map(([name, entry]): [string, string] => [join("parts", name), entry]),
    ...Object.entries(workers).map(([name, entry]): [string, string] => [join("workers", name), entry]),
  ];
}

/** The toolkit would be 1 MB in every bundle: they import the shared part instead. */
const toolkit = "@actions/core";

const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");

async function bundle(name: string, entry: string, out: string): Promise<void> {
  const flags = ["--asset-builds", "--license", "licenses.txt", "--target", "es2022", "--no-cache", "--quiet"];
  const external = dirname(name) === "parts" ? [] : ["--external", toolkit];
  await promisify(execFile)(process.execPath, [ncc, "build", entry, "--out", join(out, name), ...flags, ...external]);
  if (external.length > 0) linkToolkit(out, name);
}

/** Two at a time: each takes a core and some hundred megabytes. */
async function bundleAll(out: string): Promise<void> {
  const waiting = entries();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await bundle(...next, out);
  };
  await Promise.all([work(), work()]);
}

/** Makes a bundle's import of the toolkit by name one by path. */
function linkToolkit(out: string, name: string): void {
  const path = `${relative(name, "parts/core").replaceAll("\\", "/")}/index.js`;
  for (const file of readdirSync(join(out, name)).filter((file) => file.endsWith(".js"))) {
    const target = join(out, name, file);
    const text = readFileSync(target, "utf8");
    const linked = text.replace(`from "${toolkit}"`, `from "${path}"`);
    if (linked !== text) writeFileSync(target, linked);
  }
}

const check = process.argv.includes("--check");
const out = check ? mkdtempSync("dist-check-") : "dist";
if (!check) rmSync(out, { recursive: true, force: true });
await bundleAll(out);
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
