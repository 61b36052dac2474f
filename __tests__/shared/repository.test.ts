import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { decode, encode } from "../../shared/src/repository/decode.ts";
import { withoutCredentials } from "../../shared/src/repository/git.ts";
import { openRepository } from "../../shared/src/repository/open.ts";

function folder(files: Record<string, string | Buffer>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "repository-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function git(root: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], {
    cwd: root,
    stdio: "pipe",
  });
}

test("tracked and untracked files are listed, ignored ones are not", async () => {
  const root = folder({ ".gitignore": "skip\n", b: "1", skip: "2", "a/new": "3" });
  git(root, "init", "-q");
  git(root, "add", "b", ".gitignore");
  const files = await (await openRepository(root)).files();
  expect(files.map((file) => file.path)).toEqual([".gitignore", "a/new", "b"]);
});

test("a folder without git is walked, links are listed and not followed", async () => {
  const root = folder({ "a/b": "1" });
  symlinkSync(root, join(root, "loop"));
  const files = await (await openRepository(root)).files();
  expect(files.map(({ path, kind }) => [path, kind])).toEqual([
    ["a/b", "file"],
    ["loop", "symlink"],
  ]);
});

test("submodules and LFS pointers are recognised", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
  const root = folder({ "big.bin": pointer });
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`);
  const files = await (await openRepository(root)).files();
  expect(files.map(({ path, kind }) => [path, kind])).toEqual([
    ["big.bin", "lfs-pointer"],
    ["lib", "submodule"],
  ]);
});

test.each(["../outside", "out", "out/secret", "/etc/passwd", ".git/config", "a/../../x", "missing", "fifo", "deep"])(
  "%s is not read",
  async (path) => {
    const outside = folder({ secret: "outside" });
    const root = folder({ "deep/file": "1" });
    git(root, "init", "-q");
    symlinkSync(outside, join(root, "out"));
    execFileSync("mkfifo", [join(root, "fifo")]);
    expect(await (await openRepository(root)).read(path)).toBeUndefined();
  },
);

test("a link inside the root is followed, and its name counts as existing", async () => {
  const root = folder({ COPYING: "text" });
  symlinkSync("COPYING", join(root, "LICENSE"));
  const repository = await openRepository(root);
  expect((await repository.text("LICENSE"))?.text).toBe("text");
  expect(await repository.exists("LICENSE")).toBe(true);
  expect(await repository.exists("license")).toBe(false);
});

test("a file over the limit is not read and is told", async () => {
  const repository = await openRepository(folder({ big: "x".repeat(100) }));
  expect(await repository.read("big", 10)).toBeUndefined();
  expect(repository.unseen()).toEqual(["big has 100 bytes, over the limit of 10, and was not read."]);
});

test("a hostile configuration starts no program", async () => {
  const root = folder({ a: "1\n" });
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-qm", "one");
  writeFileSync(join(root, "a"), "2\n");
  for (const key of ["core.fsmonitor", "diff.external", "core.pager", "core.sshCommand"])
    git(root, "config", key, `touch ${root}/owned; false`);
  const repository = await openRepository(root);
  await repository.files();
  expect((await repository.git!.run(["diff"])).toString()).toContain("+2");
  expect(await repository.exists("owned")).toBe(false);
});

test("shallow clones and an unborn branch are recognised", async () => {
  const root = folder({ a: "1" });
  git(root, "init", "-q");
  expect(await (await openRepository(root)).git!.head()).toBeUndefined();
  git(root, "add", ".");
  git(root, "commit", "-qm", "one");
  git(root, "commit", "-qm", "two", "--allow-empty");
  const clone = join(folder({}), "clone");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${root}`, clone]);
  const { git: shallow } = await openRepository(clone);
  expect(await shallow!.isShallow()).toBe(true);
  expect(await shallow!.head()).toMatch(/^[0-9a-f]{40}$/);
  expect(await shallow!.remoteUrl()).toBe(`file://${root}`);
});

test("a missing path says what to give", async () => {
  await expect(openRepository("/does/not\n::error::/exist")).rejects.toThrow(/does not exist. Give the folder/);
});

test("credentials leave no address", () => {
  const secret = "x".repeat(12);
  expect(withoutCredentials(`https://user:${secret}@example.org/a.git`)).toBe("https://example.org/a.git");
  expect(withoutCredentials("git@example.org:a.git")).toBe("git@example.org:a.git");
});

test.each([
  ["plain", Buffer.from("é", "utf8"), { text: "é", encoding: "utf-8", bom: false }],
  ["BOM", Buffer.from("\ufeffé", "utf8"), { text: "é", encoding: "utf-8", bom: true }],
  ["UTF-16 LE", Buffer.from("\ufeffé", "utf16le"), { text: "é", encoding: "utf-16le", bom: true }],
  ["UTF-16 BE", Buffer.from("\ufeffé", "utf16le").swap16(), { text: "é", encoding: "utf-16be", bom: true }],
  [
    "UTF-16 LE without BOM",
    Buffer.from("a plain text", "utf16le"),
    { text: "a plain text", encoding: "utf-16le", bom: false },
  ],
  ["Latin-1", Buffer.from("caf\u00e9 au lait", "latin1"), { text: "café au lait", encoding: "latin1", bom: false }],
])("%s is decoded and encoded back", (_, bytes, expected) => {
  expect(decode(bytes)).toEqual(expected);
  expect(encode(expected.text, decode(bytes)!)).toEqual(bytes);
});

test("bytes that are no text are told apart", () => {
  expect(decode(Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]))).toBeUndefined();
  expect(decode(Buffer.from([0xff, 1, 2, 3, 4, 5, 0x80, 0x81]))).toBeUndefined();
});
