import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { merge } from "../../cli/src/organisation/merge.ts";
import type { Plan, PlannedRepository, RepositoryResult } from "../../cli/src/organisation/model.ts";
import { page } from "../../cli/src/organisation/page.ts";
import { budgetText, planShards } from "../../cli/src/organisation/plan.ts";
import { readResults } from "../../cli/src/organisation/scan.ts";
import { table } from "../../cli/src/organisation/table.ts";

const made = new Date("2026-12-01T00:00:00Z");
const cli = "build/cli/src/index.js";

function repository(name: string, size = 1_000, more: Partial<PlannedRepository> = {}): PlannedRepository {
  return { name, clone: `https://forge.example/${name}.git`, url: `https://forge.example/${name}`, size, ...more };
}

const many = Array.from({ length: 10_000 }, (_, i) => repository(`org/r${i}`, (i * 7919) % 90_000));
const options = { organisation: "org", made, shards: 0, archived: false, requests: 100 };

describe("the plan", () => {
  test("ten thousand repositories are spread evenly over jobs that end in time", () => {
    const plan = planShards(many, options);
    const seconds = plan.shards.map((shard) => shard.reduce((sum, r) => sum + 3 + r.size / 6_000, 0));
    expect(plan.shards.flat()).toHaveLength(10_000);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThan(30);
    expect(plan.budget).toMatchObject({ repositories: 10_000, requests: 100 });
    expect(plan.budget.minutes).toBeLessThanOrEqual(241);
  });

  test("the same list gives the same plan", () => {
    expect(planShards([...many].reverse(), options).shards).toEqual(planShards(many, options).shards);
  });

  test("archived repositories are left out and named, or judged where that is wanted", () => {
    const list = [repository("org/a"), repository("org/old", 1, { archived: true })];
    expect(planShards(list, options)).toMatchObject({ left: [{ name: "org/old" }], budget: { repositories: 1 } });
    expect(planShards(list, { ...options, archived: true }).budget.repositories).toBe(2);
  });

  test("no job is empty, and no matrix larger than GitHub takes", () => {
    expect(planShards([repository("org/a")], { ...options, shards: 9 }).shards).toHaveLength(1);
    expect(planShards(many, { ...options, shards: 999 }).shards).toHaveLength(256);
  });

  test("an empty organisation is no error", () => {
    expect(budgetText(planShards([], options))).toContain("0 repositories in 1 shards");
  });
});

const plan: Plan = planShards(
  ["org/a", "org/b", "org/c"].map((n) => repository(n)),
  { ...options, shards: 2 },
);

function result(name: string, more: Partial<RepositoryResult> = {}): RepositoryResult {
  const verdict = { result: "pass" as const, errors: 0, warnings: 1, notes: 0, headline: "MIT" };
  return {
    name,
    url: `https://forge.example/${name}`,
    at: made.toISOString(),
    seconds: 1,
    checks: { licence: verdict },
    rules: { "licence/x": 2 },
    ...more,
  };
}

const rules = [{ id: "licence/x", level: "warning" as const, title: "No year", why: "", repair: "Write the year." }];

describe("merging", () => {
  test("a shard that brought nothing is shown and nothing of it counts as passing", () => {
    const report = merge(plan, [result("org/a")], rules, made);
    expect(report.missing.map((m) => m.name).sort()).toEqual(["org/b", "org/c"]);
    expect(report.trend).toEqual([{ date: "2026-12-01", repositories: 1, passing: { licence: 1 } }]);
  });

  test("the commonest findings come first, with title and repair", () => {
    const other = result("org/b", { rules: { "licence/x": 1, "publiccode/y": 90 } });
    const [first, second] = merge(plan, [result("org/a"), other], rules, made).commonest;
    expect(first).toMatchObject({
      rule: "licence/x",
      title: "No year",
      repair: "Write the year.",
      repositories: 2,
      findings: 3,
    });
    expect(second).toMatchObject({ rule: "publiccode/y", title: "publiccode/y", repositories: 1 });
  });

  test("the trend goes on from the last report, one point a day", () => {
    const first = merge(plan, [], rules, new Date("2026-11-24"));
    const second = merge(plan, [result("org/a")], rules, made, first);
    const again = merge(plan, [result("org/a"), result("org/b")], rules, made, second);
    expect(again.trend.map((t) => [t.date, t.repositories])).toEqual([
      ["2026-11-24", 0],
      ["2026-12-01", 2],
    ]);
  });

  test("a later result replaces an earlier failure", () => {
    const report = merge(plan, [result("org/a", { failure: "network" }), result("org/a")], rules, made);
    expect(report.repositories.filter((r) => r.failure)).toEqual([]);
  });
});

describe("the page", () => {
  const evil = '<img src=x onerror="alert(1)">&"';
  const report = merge(
    { ...plan, organisation: evil, shards: [[repository(evil)]], left: [{ name: evil, reason: evil }] },
    [
      result(evil, {
        url: "javascript:alert(1)",
        failure: evil,
        checks: { licence: { result: "fail", errors: 1, warnings: 0, notes: 0, headline: evil } },
      }),
    ],
    rules,
    made,
  );
  const text = page(report, { licence: "Licence" });

  test("foreign text is text, and an address that a browser would run is none", () => {
    expect(text).not.toContain("<img");
    expect(text).not.toContain("javascript:");
  });

  test("only its own script and style may run, and it asks for nothing else", () => {
    expect(text).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/);
    expect(text).not.toMatch(/<[^>]+\ssrc=|<link|@import|url\(/);
  });

  test("verdicts are words, not colours alone", () => {
    expect(text).toMatch(/class="fail">fails</);
  });

  test("a table cell that a spreadsheet would run is made text", () => {
    const odd = merge({ ...plan, shards: [[repository("=cmd()")]] }, [result("=cmd()")], rules, made);
    expect(table(odd, ["licence"]).split("\r\n")[1]).toMatch(/^'=cmd\(\),/);
  });
});

test("lines of a killed run that are half-written are passed over", () => {
  expect(readResults('{"name":"a","checks":{}}\n{"name":"b","che')).toHaveLength(1);
});

describe("from the command line", () => {
  function git(folder: string, ...args: string[]): void {
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-C", folder, ...args]);
  }

  function organisation(): string {
    const root = mkdtempSync(join(tmpdir(), "organisation-"));
    for (const name of ["licensed", "bare-of-licence", "empty"]) {
      mkdirSync(join(root, name));
      git(join(root, name), "init", "-q");
    }
    writeFileSync(join(root, "licensed/LICENSE"), readFileSync("LICENSE"));
    writeFileSync(join(root, "bare-of-licence/README.md"), "# Nothing said\n");
    for (const name of ["licensed", "bare-of-licence"]) {
      git(join(root, name), "add", ".");
      git(join(root, name), "commit", "-q", "-m", "First");
    }
    return root;
  }

  test("a folder of clones becomes a page, a table and JSON; what could not be judged is told by the exit code", () => {
    const to = mkdtempSync(join(tmpdir(), "report-"));
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, "org", "report", "--folder", organisation(), "--to", to],
      { encoding: "utf8" },
    );
    expect(stderr).toContain("3 repositories, 1 not judged");
    expect(status).toBe(3);
    const report = JSON.parse(readFileSync(join(to, "report.json"), "utf8")) as { repositories: RepositoryResult[] };
    const verdicts = report.repositories.map((r) => [r.name, r.checks["licence"]?.result, r.failure]);
    expect(verdicts).toEqual([
      ["bare-of-licence", "fail", undefined],
      ["empty", undefined, "it has no commit yet"],
      ["licensed", "pass", undefined],
    ]);
    expect(readFileSync(join(to, "index.html"), "utf8")).toContain("it has no commit yet");
  });

  test.each([
    [["org", "report", "--to", "/tmp/x-report"], "Give either --org NAME or --folder FOLDER"],
    [["org", "plan", "--folder", "/nowhere", "--to", "/tmp/x-plan"], "There is no folder /nowhere"],
    [["org", "scan", "--plan", "package.json", "--shard", "1", "--to", "/tmp/x"], "it is no plan"],
    [["org", "plan", "--org", "x", "--to", "/tmp/x-plan"], "needs a token"],
  ])("%j is refused in one sentence", (args, message) => {
    const { GITHUB_TOKEN: _, GH_TOKEN: __, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
