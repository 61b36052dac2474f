import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { diffTexts, mergeTexts } from "../../cli/src/adopt/files.ts";
import { plan, type Step, withSuite } from "../../cli/src/adopt/plan.ts";
import { projectRoot } from "../equipment/suite.ts";
import { tempFolder } from "../equipment/temp.ts";

const merge = (mine: string, base: string, ours: string) =>
  ours.startsWith(base) ? mine + ours.slice(base.length) : undefined;

describe("what happens to a file", () => {
  const cases: [string, string | undefined, string | undefined, Step["action"], string | undefined][] = [
    ["new", undefined, undefined, "add", "AB"],
    ["removed by the organisation", undefined, "A", "keep", undefined],
    ["the same already", "AB", undefined, "unchanged", undefined],
    ["an older version of ours", "A", "A", "update", "AB"],
    ["edited, nothing new", "X", "AB", "keep", undefined],
    ["edited, and a new version that fits", "AX", "A", "merge", "AXB"],
    ["edited, and a new version that does not fit", "X", "Y", "conflict", undefined],
    ["a file of the same name that was never ours", "X", undefined, "conflict", undefined],
  ];
  test.each(cases)("%s", (_name, mine, base, action, text) => {
    const step = plan({ mine, base, ours: "AB" }, merge);
    expect([step.action, step.text]).toEqual([action, text]);
  });

  test("a conflict is settled by choice: mine stays and is remembered as settled, ours is written", () => {
    const versions = { mine: "X", base: "Y", ours: "AB" };
    expect(plan(versions, merge, "mine")).toMatchObject({ action: "keep", base: "AB" });
    expect(plan({ ...versions, base: "AB" }, merge)).toMatchObject({ action: "keep" });
    expect(plan(versions, merge, "ours")).toMatchObject({ action: "update", text: "AB" });
  });
});

test("git merges lines apart, and refuses the same lines", () => {
  const base = "1\n2\n3\n4\n5\n6\n7\n";
  expect(mergeTexts(base.replace("1", "one"), base, base.replace("7", "seven"))).toBe("one\n2\n3\n4\n5\n6\nseven\n");
  expect(mergeTexts(base.replace("1", "one"), base, base.replace("1", "uno"))).toBeUndefined();
  expect(diffTexts("a/b.yml", "x\n", "y\n")).toMatch(
    /^--- a\/a\/b\.yml\n\+\+\+ b\/a\/b\.yml\n@@ -1 \+1 @@\n-x\n\+y\n$/,
  );
});

test("another version of the suite goes into every use of it, and into no other", () => {
  const text =
    "uses: a/b@v1\nuses: a/b/actions/x@v1\nuses: a/bc@v1\nuses: actions/checkout@123 # v5\n  repository: a/b\n  ref: v1\n";
  expect(withSuite(text, "a/b", "gov/mirror@abc")).toBe(
    "uses: gov/mirror@abc\nuses: gov/mirror/actions/x@abc\nuses: a/bc@v1\nuses: actions/checkout@123 # v5\n  repository: gov/mirror\n  ref: abc\n",
  );
});

describe("the command", () => {
  const cli = join(projectRoot, "build/cli/src/index.js");
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "adopt", ...args], { encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const organisation = () => {
    const folder = tempFolder();
    execFileSync("git", ["init", "-q", folder]);
    return folder;
  };
  const file = "workflow-templates/licence-check.yml";

  test("shows first, writes when told, keeps edits, and is done when run again", () => {
    const folder = organisation();
    const shown = run("--org-repo", folder);
    expect(shown.stdout).toMatch(/\+ workflow-templates\/licence-check\.yml: new/);
    expect(shown.stdout).toMatch(/^\+name: Licence check$/m);
    expect(existsSync(join(folder, file))).toBe(false);
    expect(run("--org-repo", folder, "--yes", "--rulesets")).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, ".github/workflows/ruleset-secret-scan.yml"))).toBe(true);
    const edited = readFileSync(join(folder, file), "utf8").replace("ubuntu-latest", "our-runner");
    writeFileSync(join(folder, file), edited);
    rmSync(join(folder, "workflow-templates/release.yml"));
    const again = run("--org-repo", folder, "--yes", "--suite", "gov/mirror@v1");
    expect(again.stdout).toMatch(/~ workflow-templates\/licence-check\.yml: our changes, and your edits kept/);
    expect(again.stdout).toMatch(/= workflow-templates\/release\.yml: you removed it/);
    const merged = readFileSync(join(folder, file), "utf8");
    expect(merged).toMatch(/runs-on: our-runner/);
    expect(merged).toMatch(/uses: gov\/mirror\/actions\/licence-check@v1/);
    expect(run("--org-repo", folder, "--yes").stderr).toMatch(/^0 files written/);
  });

  test("names a conflict, leaves the file alone and ends with 1", () => {
    const folder = organisation();
    run("--org-repo", folder, "--yes");
    const mine = readFileSync(join(folder, file), "utf8").replace(/uses: .*licence-check@v1/, "uses: ./local");
    writeFileSync(join(folder, file), mine);
    const result = run("--org-repo", folder, "--yes", "--suite", "gov/mirror@v1");
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/! workflow-templates\/licence-check\.yml: your edits and ours touch the same lines/);
    expect(readFileSync(join(folder, file), "utf8")).toBe(mine);
  });

  test("wrong use is one clear sentence and exit code 2", () => {
    const folder = organisation();
    symlinkSync("/tmp", join(folder, "workflow-templates"));
    expect(run("--org-repo", folder, "--yes")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/leads through a link/),
    });
    expect(run("--org-repo", "/nowhere")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/There is no folder/),
    });
    expect(run("--org-repo", tempFolder(), "--suite", "x")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/owner\/name@v1/),
    });
    expect(run()).toMatchObject({ status: 2 });
  });
});
