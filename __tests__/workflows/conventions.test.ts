import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse as parseYaml } from "yaml";
import { derivedFrom, derivedWorkflows } from "../../scripts/generate/workflows.ts";
import { releaseNotes } from "../../scripts/release-notes.ts";
import { complaints, foreignActions } from "../equipment/language-service.ts";
import type { RawWorkflow } from "../equipment/runner/model.ts";
import { parse } from "../equipment/runner/workflow.ts";
import { ownSources, projectRoot, slug, workflowFile } from "../equipment/suite.ts";

const starterNames = readdirSync(join(projectRoot, "workflows-templates")).filter((name) => name.endsWith(".yml"));
const ownNames = readdirSync(join(projectRoot, ".github/workflows")).filter((name) => name.endsWith(".yml"));
const starters = starterNames.map((name) => `workflows-templates/${name}`);
const all = [...starters, ...ownNames.map((name) => `.github/workflows/${name}`)];
const read = (path: string): string => readFileSync(join(projectRoot, path), "utf8");

describe.each(all)("%s", (path) => {
  const { name, text } = workflowFile(path);
  const raw = parseYaml(text) as RawWorkflow;
  const jobs = Object.values(raw.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test("GitHub's parser and language service have nothing to say, our own inputs included", async () => {
    await parse(name, text);
    expect(await complaints(name, text, ownSources())).toEqual([]);
  });

  test("takes every right away first, and gives the reason for each one given", () => {
    expect(raw.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
    const given = text.split("\n").filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(given.filter((line) => !/# .{8,}/.test(line))).toEqual([]);
  });

  test("pins foreign actions by commit with the version beside it, and its own by the major version", () => {
    const uses = text.split("\n").flatMap((line) => /uses: (.*)$/.exec(line)?.[1] ?? []);
    const wrong = uses.filter(
      (one) =>
        !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one) && !one.startsWith(`${slug()}`) && one !== "./",
    );
    expect(wrong).toEqual([]);
    // the commits and their releases were read from the repositories themselves
    const versions = uses.flatMap((one) => /^(\S+@[0-9a-f]{40}) # (.*)$/.exec(one)?.slice(1, 3) ?? []);
    for (let index = 0; index < versions.length; index += 2)
      expect(foreignActions[versions[index]!]?.version).toBe(versions[index + 1]);
    for (const one of uses.filter((use) => use.startsWith(slug()))) expect(one).toMatch(/@v\d+$/);
  });

  test("leaves no credentials behind, and says how deep it fetches where the history matters", () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
    const scans = steps.some((step) => /secret-scan@|public-code-actions@|^\.\/$/.test(step.uses ?? ""));
    if (scans) expect(checkouts.map((step) => step.with?.["fetch-depth"])).toContain(0);
  });

  test("puts no expression into a script, and ends by itself", () => {
    for (const step of steps) expect(step.run ?? "").not.toContain("${{");
    for (const job of jobs) expect(job).toHaveProperty("timeout-minutes");
  });
});

test.each(derivedFrom)(
  "%s can be required: pull requests and the merge queue start it, and no path filter stops it",
  (name) => {
    const on = (
      parseYaml(workflowFile(`workflows-templates/${name}.yml`).text) as { on: Record<string, object | null> }
    ).on;
    expect(Object.keys(on)).toEqual(expect.arrayContaining(["pull_request", "merge_group"]));
    expect(JSON.stringify(on)).not.toMatch(/paths|branches-ignore|types/);
  },
);

test("reusable and ruleset workflows are what the starters give", () => {
  for (const [path, text] of derivedWorkflows((path) => read(path))) expect([path, read(path)]).toEqual([path, text]);
});

test("a ruleset workflow has no concurrency, a starter never cancels a merge queue", () => {
  for (const name of derivedFrom) {
    expect(parseYaml(read(`.github/workflows/ruleset-${name}.yml`))).not.toHaveProperty("concurrency");
    expect(parseYaml(read(`.github/workflows/reusable-${name}.yml`))).not.toHaveProperty("concurrency");
  }
});

describe("starter metadata", () => {
  test.each(starterNames)("%s has what GitHub asks for", (name) => {
    const properties = JSON.parse(read(`workflows-templates/${name.replace(".yml", ".properties.json")}`)) as Record<
      string,
      unknown
    >;
    const known = ["name", "description", "iconName", "categories", "filePatterns", "creator", "labels", "enterprise"];
    expect(Object.keys(properties).filter((key) => !known.includes(key))).toEqual([]);
    expect(properties["name"]).toMatch(/^\S.{2,60}$/);
    expect(properties["description"]).toMatch(/^[A-Z].{20,140}\.$/);
    expect(existsSync(join(projectRoot, "workflows-templates", `${properties["iconName"]}.svg`))).toBe(true);
    for (const pattern of (properties["filePatterns"] as string[] | undefined) ?? [])
      expect(() => new RegExp(pattern)).not.toThrow();
  });
});

test("the language service does find a wrong input, so that its silence means something", async () => {
  const { name, text } = workflowFile("workflows-templates/report-comment.yml");
  expect(await complaints(name, text.replace("reports: public", "reportz: public"), ownSources())).toEqual([
    expect.stringMatching(/reportz/),
  ]);
});

describe("release notes", () => {
  const changelog = "# Changes\n\n## [1.2.0] - 2026-01-01\n\n- New.\n\n## 1.1.0\n\n- Old.\n";
  test("are the change log's section of the version", () => {
    expect(releaseNotes("v1.2.0", '{"version":"1.2.0"}', changelog)).toBe("- New.");
    expect(releaseNotes("v1.1.0", '{"version":"1.1.0"}', changelog)).toBe("- Old.");
  });
  test.each([
    ["1.2.0", "1.2.0", /looks like v1\.2\.3/],
    ["v1.2.0", "1.1.0", /package\.json says 1\.1\.0/],
    ["v1.3.0", "1.3.0", /no section 1\.3\.0/],
  ])("tag %s with version %s is refused", (tag, version, reason) => {
    expect(() => releaseNotes(tag, JSON.stringify({ version }), changelog)).toThrow(reason);
  });
});
