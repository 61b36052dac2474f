import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Command } from "commander";
import { identify } from "../../actions/licence-check/src/detect/identify.ts";
import { textWithNotice } from "../../actions/licence-check/src/texts.ts";
import { registerAdd } from "../../cli/src/commands/licence-add.ts";
import { writeFixes } from "../../cli/src/commands/licence-fix.ts";
import { applyFixes } from "../../shared/src/check/apply-fixes.ts";
import { writeFiles } from "../equipment/git.ts";
import { tempFolder } from "../equipment/temp.ts";
import { report, text } from "./equipment.ts";

const notice = "Copyright (c) 2024-2026 Crown Copyright (Department)";

test.each([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Zlib",
  "EUPL-1.2",
  "Apache-2.0",
  "GPL-3.0-or-later",
  "CC0-1.0",
])("the text of %s with an owner is still that licence, and names no other owner", (id) => {
  const made = textWithNotice(id, [notice]) ?? "";
  const found = identify(Buffer.from(made), { path: "LICENSE" });
  expect([found.ids[0], found.verdict]).toEqual([id.replace("-or-later", ""), "exact"]);
  if (/MIT|ISC|BSD|Zlib/.test(id)) expect(made.match(/^.*copyright \(c\).*$/gim)).toEqual([notice]);
});

test("an id whose text is not carried gives none", () => {
  expect(textWithNotice("LicenseRef-Own", [notice])).toBeUndefined();
});

const fix = (start: number, end: number, newText: string, safety: "safe" | "review" = "safe") => ({
  fix: { description: newText, safety, edits: [{ path: "a", start, end, newText }] },
});

test("repairs are applied from the end, a clashing one is left out and told, and review ones only when asked for", () => {
  const findings = [fix(0, 1, "X"), fix(4, 5, "YY"), fix(0, 3, "Z"), fix(2, 3, "R", "review"), fix(9, 99, "far")];
  const { files, applied, overlapping } = applyFixes(findings, ["safe"], () => "abcde");
  expect([files.get("a"), applied, overlapping]).toEqual(["XbcdYY", ["X", "YY"], ["Z", "far"]]);
  expect(applyFixes(findings, ["safe", "review"], () => "abcde").files.get("a")).toBe("XbRdYY");
});

test("--fix writes what was found, keeps a byte order mark, and the next run finds nothing", async () => {
  const files = {
    LICENSE: text("Apache-2.0"),
    "package.json": '\ufeff{"license": "Apache License 2.0"}',
    "publiccode.yml": "legal:\n  license: MIT\n",
  };
  const folder = tempFolder();
  writeFiles(folder, files);
  writeFixes(folder, [await report(files, { dependencies: false })], ["safe", "review"]);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  expect(read("package.json")).toBe('\ufeff{"license": "Apache-2.0"}');
  expect(read("publiccode.yml")).toBe("legal:\n  license: Apache-2.0\n");
  const again = await report(
    { LICENSE: read("LICENSE"), "package.json": read("package.json"), "publiccode.yml": read("publiccode.yml") },
    { dependencies: false },
  );
  expect([again.result, again.findings]).toEqual(["pass", []]);
});

test("--fix does not write through a link", () => {
  const folder = tempFolder();
  writeFiles(folder, { outside: "MTI", a: { symlink: "outside" } });
  expect(() => writeFixes(folder, [{ findings: [fix(0, 3, "MIT")] } as never], ["safe"])).toThrow(/is a link/);
});

const add = async (folder: string, ...args: string[]) => {
  const program = new Command("licence").exitOverride();
  registerAdd(program);
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    await program.parseAsync(["add", ...args, "--path", folder], { from: "user" });
  } finally {
    process.stdout.write = write;
  }
};

test("licence add writes the text, and refuses to overwrite, to guess an owner or an id", async () => {
  const folder = tempFolder();
  await add(folder, "mit", "--holder", "Crown Copyright (Department)", "--year", "2026");
  expect(readFileSync(join(folder, "LICENSE"), "utf8")).toMatch(
    /^MIT License\n\nCopyright \(c\) 2026 Crown Copyright \(Department\)\n/,
  );
  await expect(add(folder, "EUPL-1.2")).rejects.toThrow(/--force/);
  await expect(add(folder, "MIT", "--force")).rejects.toThrow(/--holder/);
  await expect(add(folder, "Apache 2", "--force")).rejects.toThrow(/Did you mean Apache-2\.0/);
  await expect(add(folder, "MIT", "--holder", "A", "--file", "../x")).rejects.toThrow(/not a path/);
  await add(folder, "EUPL-1.2", "--force");
  expect(identify(readFileSync(join(folder, "LICENSE")), { path: "LICENSE" }).ids).toEqual(["EUPL-1.2"]);
});
