import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { commands } from "../../cli/src/commands.ts";
import { writeFiles } from "../equipment/git.ts";
import { tempFolder } from "../equipment/temp.ts";

const cli = join(import.meta.dirname, "../../cli/src/index.js");

function run(args: readonly string[], cwd = tempFolder()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, stdout, stderr };
}

function folder(files: Record<string, string> = {}): string {
  const root = tempFolder();
  writeFiles(root, files);
  return root;
}

describe("wrong use ends with 2 and one sentence on standard error", () => {
  test.each<[string[], string]>([
    [["chekc"], "Did you mean check?"],
    [["check", "--formt", "json"], "Did you mean --format?"],
    [["check", "--format", "xml"], "Allowed choices are terminal, json, sarif, markdown."],
    [["check", "--fail-on", "eror"], "must be error, warning, note or never; did you mean error?"],
    [["check", "a", "b"], "too many arguments"],
    [["check", "nowhere"], "The path nowhere does not exist."],
    [["check", "--output", "nowhere/x"], "there is no folder"],
    [["check", "--policy", "nowhere.yml"], "The policy nowhere.yml does not exist."],
    [["check", "--baseline", "nowhere.json"], "The baseline nowhere.json cannot be read."],
    [["check", "--only", "licens"], "Did you mean licence?"],
  ])("%j: %s", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a broken policy file says line and column", () => {
    const { status, stderr } = run(["check"], folder({ ".github/public-code.yml": "licence:\n  alowed: [MIT]\n" }));
    expect(status).toBe(2);
    expect(stderr).toBe("public-code: .github/public-code.yml:2:3: unknown key alowed. Did you mean allowed?\n");
  });
});

test("an output that cannot be written ends with 3", () => {
  const { status, stderr } = run(["check", "--output", "/proc/self/nowhere"]);
  expect(status).toBe(3);
  expect(stderr).toContain("The output /proc/self/nowhere cannot be written");
});

describe("help", () => {
  test("of the suite lists every command with examples and exit codes", () => {
    const { status, stdout } = run(["--help"]);
    expect(status).toBe(0);
    for (const [name, { summary }] of Object.entries(commands))
      expect(stdout).toMatch(new RegExp(`${name}\\b.*${summary.slice(0, 20)}`));
    expect(stdout).toContain("Examples:");
    expect(stdout).toContain("Exit codes: 0 passed, 1 findings, 2 wrong use, 3 could not complete.");
  });

  test.each(Object.keys(commands))("of %s shows examples or subcommands, and both ways to ask agree", (name) => {
    const { status, stdout } = run([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(Examples|Commands):$/m);
    expect(run(["help", name]).stdout).toBe(stdout);
  });

  test("no command at all is a question for help", () => {
    expect(run([])).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: public-code") });
  });
});

test("the version is package.json's", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("the answer", () => {
  const root = folder({ "README.md": "# App\n" });

  test("as JSON is valid by the published schema, and nothing else is on standard output", () => {
    const { status, stdout } = run(["licence", root, "--format", "json"]);
    expect(status).toBe(1);
    const validate = new Ajv2020().compile(JSON.parse(readFileSync("schemas/report.schema.json", "utf8")));
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  test("goes to a file on request, and standard output stays empty", () => {
    const output = join(tempFolder(), "findings.sarif");
    expect(run(["licence", root, "--format", "sarif", "--output", output])).toMatchObject({ status: 1, stdout: "" });
    expect(JSON.parse(readFileSync(output, "utf8")).version).toBe("2.1.0");
  });

  test.each([
    [["--fail-on", "never"], 0],
    [["--mode", "observe"], 0],
    [[], 1],
  ])("with %j ends with %i", (options, status) => {
    expect(run(["licence", root, "--quiet", ...options]).status).toBe(status);
  });

  test("a reader that goes away early is no failure", () => {
    const text = execFileSync(
      "bash",
      ["-c", `"$0" "$1" licence "$2" --format json | head -c 1`, process.execPath, cli, root],
      { encoding: "utf8" },
    );
    expect(text).toBe("{");
  });
});

describe("a baseline", () => {
  test("accepts today's findings, lets new ones fail, and only shrinks", () => {
    const root = folder({ "README.md": "# App\n" });
    const file = join(root, "baseline.json");
    expect(run(["licence", "--write-baseline", "baseline.json"], root)).toMatchObject({ status: 0, stdout: "" });
    expect(existsSync(file)).toBe(true);
    expect(run(["licence", "--baseline", "baseline.json", "--quiet"], root)).toMatchObject({ status: 0 });
    const before = readFileSync(file, "utf8");
    writeFiles(root, { "package.json": '{"name": "a", "license": "Nonsense"}' });
    expect(run(["licence", "--baseline", "baseline.json"], root).stdout).toContain("package.json");
    run(["licence", "--write-baseline", "baseline.json"], root);
    expect(readFileSync(file, "utf8").length).toBeLessThanOrEqual(before.length);
  });
});
