import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { git, testRepository } from "../../equipment/git.ts";
import { tempFolder } from "../../equipment/temp.ts";
import { judged, scan, secretsOf, token } from "./made.ts";

const line = (secret: string): string => `API_TOKEN=${secret}\n`;

test("one row a secret tells where it has been, who holds it, and what to do", async () => {
  const repository = testRepository({ "app.txt": "1" });
  const first = repository.commit("Add", { files: { "a.env": line(token("row")) } });
  repository.tag("v1").branch("other").switch("main");
  const last = repository.commit("Copy", { files: { "b.env": `# copy\n${line(token("row"))}` } });
  repository.commit("Remove", { remove: ["a.env"] });
  repository.git("update-ref", "refs/pull/12/head", first);
  const facts = await scan(repository.root);
  expect(facts.secrets).toHaveLength(1);
  expect(facts.secrets[0]).toMatchObject({
    location: { path: "b.env", startLine: 2, startColumn: 11 },
    provenance: {
      first: { commit: first, path: "a.env" },
      last: { commit: last, path: "b.env" },
      atHead: ["b.env"],
      branches: ["main", "other"],
      tags: ["v1"],
      pullRequests: ["#12"],
      places: 2,
    },
  });
  const { findings, outputs, headline } = await judged(repository.root);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ level: "error", confidence: "high" });
  expect(findings[0]!.message).toContain(
    "still there at HEAD; in 2 branches (main, other); in 1 tag (v1); in 1 pull request (#12)",
  );
  expect(outputs).toMatchObject({ verdict: "rotate first", secrets: "1" });
  expect(headline).toContain("Rotate first: 1 secret in 4 commits");
});

test("a clean repository is safe to open, one with content elsewhere is not said to be", async () => {
  const repository = testRepository({ "app.txt": "hello\n" });
  expect((await judged(repository.root)).outputs["verdict"]).toBe("safe to open");
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;
  repository.commit("Large", { files: { "film.mp4": pointer } });
  const judgement = await judged(repository.root);
  expect(judgement.outputs["verdict"]).toBe("");
  expect(judgement.unseen.join()).toContain("Git LFS");
});

test("submodules, cut-off history and over-size objects are told as unseen", async () => {
  const repository = testRepository({ "a.txt": "1" });
  repository.git("update-index", "--add", "--cacheinfo", `160000,${repository.head()},lib`);
  git(repository.root, ["commit", "-q", "-m", "Submodule"]);
  repository.git("checkout", "-q", "--detach");
  writeFileSync(join(repository.root, "big.txt"), "x\n".repeat(700_000));
  repository.git("add", "big.txt");
  git(repository.root, ["commit", "-q", "-m", "Big"]);
  const clone = repository.clone({ depth: 1 });
  const { unseen } = await scan(clone.root, { "max-size": 1 });
  const text = unseen.join("\n");
  expect(text).toContain("1 submodules");
  expect(text).toContain("shallow clone");
  expect(text).toContain("more than 1 MB");
});

test("a SHA-256 repository is read through git", async () => {
  const root = tempFolder();
  git(root, ["init", "-q", "--object-format=sha256", "-b", "main"]);
  writeFileSync(join(root, "a.env"), line(token("sha256")));
  git(root, ["add", "--all"]);
  git(root, ["commit", "-q", "-m", "Start"]);
  expect(secretsOf(await scan(root))).toEqual([token("sha256")]);
});

test("objects of an alternate and of several packs are read", async () => {
  const origin = testRepository({ "a.env": line(token("alternate")) });
  origin.git("repack", "-q", "-d");
  const root = join(tempFolder(), "clone");
  git(origin.root, ["clone", "-q", "--shared", origin.root, root]);
  writeFileSync(join(root, "b.env"), line(token("own")));
  git(root, ["add", "--all"]);
  git(root, ["commit", "-q", "-m", "Own"]);
  git(root, ["repack", "-q", "-l"]);
  git(root, ["multi-pack-index", "write"]);
  expect(secretsOf(await scan(root))).toEqual([token("alternate"), token("own")].sort());
});

test("a history of many versions gives the same through packs and through git", async () => {
  const repository = testRepository();
  repository.history(120, (n) => ({
    "list.ini": Array.from({ length: 60 }, (_, i) =>
      i === n % 60 ? line(token(`v${n % 7}`)) : `k${i} = ${(i * n) % 11}\n`,
    ).join(""),
  }));
  repository.git("repack", "-q", "-a", "-d", "-f", "--depth=50", "--window=50");
  const direct = await scan(repository.root);
  const throughGit = await scan(repository.root, { "through-git": true });
  const rows = (facts: typeof direct) =>
    facts.secrets.map(({ hit, location, provenance }) => [hit.secret, location, provenance]);
  expect(rows(direct).sort()).toEqual(rows(throughGit).sort());
  expect(direct.secrets.map(({ hit }) => hit.secret).sort()).toEqual(
    Array.from({ length: 7 }, (_, i) => token(`v${i}`)).sort(),
  );
});

test("a bare repository, an empty one and a folder without git are scanned too", async () => {
  const repository = testRepository({ "a.env": line(token("bare")) });
  expect(secretsOf(await scan(repository.bare()))).toEqual([token("bare")]);
  expect(secretsOf(await scan(testRepository().root))).toEqual([]);
  rmSync(join(repository.root, ".git"), { recursive: true });
  const facts = await scan(repository.root);
  expect(facts.secrets[0]).toMatchObject({ hit: { secret: token("bare") }, location: { path: "a.env", startLine: 1 } });
  expect(facts.scanned.what).toBe("folder");
});

test("standard input is scanned as text", async () => {
  const { findings } = await judged(tempFolder(), {}, { input: Buffer.from(`+${line(token("input"))}`) });
  expect(findings).toHaveLength(1);
});

test("the replacement file is for a person's machine only", async () => {
  const repository = testRepository({ "a.env": line(token("file")) });
  const file = join(tempFolder(), "replacements.txt");
  await judged(repository.root, {}, { replacements: file });
  const { readFileSync, statSync } = await import("node:fs");
  expect(readFileSync(file, "utf8")).toBe(`literal:${token("file")}==>***REMOVED***\n`);
  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(judged(repository.root, {}, { replacements: file })).rejects.toThrow("cannot be written anew");
});
