import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openPack } from "../../../actions/secret-scan/src/pack/pack.ts";
import { git, type TestRepository, testRepository } from "../../equipment/git.ts";
import { scan, secretsOf, token } from "./made.ts";

const cli = join(import.meta.dirname, "../../../cli/src/index.js");
const line = (secret: string): string => `API_TOKEN=${secret}\n`;

function packed(): { repository: TestRepository; pack: string } {
  const repository = testRepository();
  repository.history(30, (n) => ({
    "a.ini": `${"key = value\n".repeat(200)}${n === 3 ? line(token("packed")) : ""}${n}\n`,
  }));
  repository.git("repack", "-q", "-a", "-d", "-f");
  const folder = join(repository.root, ".git/objects/pack");
  const pack = join(folder, readdirSync(folder).find((name) => name.endsWith(".pack"))!);
  chmodSync(pack, 0o644);
  return { repository, pack };
}

test("a pack with damaged bytes gives incomplete, names an object, and the rest is still scanned", async () => {
  const { repository, pack } = packed();
  const bytes = readFileSync(pack);
  const middle = Math.floor(bytes.length * 0.7);
  bytes.fill(0xff, middle, middle + 40);
  writeFileSync(pack, bytes);
  const facts = await scan(repository.root).catch((error: Error) => error);
  if (facts instanceof Error) expect(facts.message).toMatch(/git .* failed|damaged/);
  else expect(facts.unseen.join()).toContain("damaged");
});

test("a pack that is cut off ends the run with a clear message", async () => {
  const { repository, pack } = packed();
  truncateSync(pack, 200);
  await expect(scan(repository.root)).rejects.toThrow();
});

test("a pack that a repack removed after it was opened is read to the end", () => {
  const { repository, pack } = packed();
  const opened = openPack(pack.replace(/pack$/, "idx"));
  unlinkSync(pack);
  const { table, bytes } = opened;
  expect(bytes.slice(table.data[0]!, table.end[0]!).length).toBeGreaterThan(0);
  expect(existsSync(repository.root)).toBe(true);
});

test("a repack between listing and opening is noticed and the new pack is read", async () => {
  const { repository } = packed();
  const folder = join(repository.root, ".git/objects/pack");
  const index = readdirSync(folder).find((name) => name.endsWith(".idx"))!;
  // An index whose pack is gone is what a reader meets in the middle of a repack.
  const stale = join(folder, "pack-0000000000000000000000000000000000000000.idx");
  writeFileSync(stale, readFileSync(join(folder, index)));
  setTimeout(() => unlinkSync(stale), 0);
  const facts = await scan(repository.root).catch((error: Error) => error);
  expect(facts instanceof Error ? [token("packed")] : secretsOf(facts)).toEqual([token("packed")]);
});

test("a file of two gigabytes is not read into memory but told as unseen", async () => {
  const repository = testRepository({ "a.env": line(token("beside")) });
  const big = join(repository.root, "image.raw");
  writeFileSync(big, "");
  truncateSync(big, 2 ** 31 + 5);
  const facts = await scan(repository.root);
  expect(secretsOf(facts)).toEqual([token("beside")]);
  expect(facts.unseen.join()).toContain("more than 64 MB");
});

test("an object over the limit is not inflated, loose or packed", async () => {
  const repository = testRepository({ "a.env": line(token("beside")) });
  repository.commit("Big", { files: { "big.bin": Buffer.alloc(3 << 20) } });
  expect((await scan(repository.root, { "max-size": 1 })).unseen.join()).toContain("1 objects have more than 1 MB");
  repository.git("repack", "-q", "-a", "-d");
  expect((await scan(repository.root, { "max-size": 1 })).unseen.join()).toContain("1 objects have more than 1 MB");
});

test("a report that cannot be written is exit code 3, not a pass", () => {
  const repository = testRepository({ "a.txt": "1" });
  const run = () =>
    execFileSync(
      process.execPath,
      [cli, "secrets", repository.root, "--format", "json", "--output", "/proc/no/report.json"],
      { stdio: "pipe" },
    );
  expect(run).toThrow(expect.objectContaining({ status: 2 }));
});

test("a full disk behind standard output is no pass", async () => {
  if (!existsSync("/dev/full")) return;
  const repository = testRepository({ "a.txt": "1" });
  const child = spawn(process.execPath, [cli, "secrets", repository.root, "--format", "json"], {
    stdio: ["ignore", openSync("/dev/full", "w"), "ignore"],
  });
  const code = await new Promise((done) => child.on("close", done));
  expect(code).toBe(3);
});

test("a run that is killed leaves no files behind in the repository", async () => {
  const { repository } = packed();
  const before = git(repository.root, ["status", "--porcelain", "--ignored"]);
  const child = spawn(process.execPath, [cli, "secrets", repository.root], { stdio: "ignore" });
  await new Promise((done) => setTimeout(done, 150));
  child.kill("SIGKILL");
  await new Promise((done) => child.on("close", done));
  expect(git(repository.root, ["status", "--porcelain", "--ignored"])).toBe(before);
});
