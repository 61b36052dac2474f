// Time of publiccode.yml checks. usage: node build/bench/publiccode.js FOLDER [--peer FILE] [--cli FILE]
// FOLDER is searched for .yml files; --peer is the reference parser's binary, run on the same files; both without a network.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const folder = process.argv[2] ?? ".";
const cli = option("--cli", "dist/cli/index.js");
const peer = option("--peer", "");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => join(folder, name));

function seconds(paths: readonly string[]): number {
  const list = join(mkdtempSync(join(tmpdir(), "publiccode-")), "list");
  writeFileSync(list, `${paths.join("\n")}\n`);
  const args = [cli, "publiccode", "--format", "json", "--fail-on", "never", "--files-from", list];
  const start = performance.now();
  execFileSync(process.execPath, args, { maxBuffer: 1 << 30 });
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const runs = [1, 2, 3, 4, 5];
const one = median(runs.map(() => seconds(files.slice(0, 1))));
const all = median(runs.map(() => seconds(files)));
console.log(`node ${process.version}, ${files.length} files`);
console.log(`one file as a whole process: ${one.toFixed(3)} s`);
console.log(`each further file in the same process: ${(((all - one) / (files.length - 1)) * 1000).toFixed(2)} ms`);
if (peer !== "") {
  const start = performance.now();
  for (const file of files) spawnSync(peer, ["-no-network", "-json", file]);
  console.log(`peer: ${((performance.now() - start) / files.length).toFixed(1)} ms a file, each a process of its own`);
}
