import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import { checks } from "../../actions/check/src/checks.ts";
import { commonOutputs, commonSettings, frameInputs } from "../../shared/src/policy/common.ts";

/** Every import between our own files, as `[from, to]` paths from the project's root. */
function imports(folder: string): [string, string][] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) => {
    const from = join(folder, name);
    const text = readFileSync(from, "utf8");
    return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, to]): [string, string] => [
      from,
      join(dirname(from), to!),
    ]);
  });
}

const room = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("actions/") ? 2 : 1)
    .join("/");

test("shared knows neither actions nor the command line", () => {
  const found = imports("shared/src");
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(([, to]) => room(to) !== "shared")).toEqual([]);
});

test("no action imports another one, except the one that runs them all", () => {
  const found = imports("actions").filter(([from]) => room(from) !== "actions/check");
  expect(
    found.filter(([from, to]) => !to.endsWith(".json") && room(to) !== room(from) && room(to) !== "shared"),
  ).toEqual([]);
});

test("the command line and the suite stand on top: nothing imports them but themselves, scripts, bench and tests", () => {
  const found = ["shared/src", "actions"].flatMap(imports);
  expect(
    found.filter(
      ([from, to]) => room(to) === "cli" || (room(to) === "actions/check" && room(from) !== "actions/check"),
    ),
  ).toEqual([]);
});

test("no source writes the project's address: it stands in package.json", () => {
  const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };
  const slug = new URL(repository.url.replace("git+", "")).pathname.slice(1).replace(/\.git$/, "");
  const files = ["shared/src", "actions", "cli/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const naming = files.filter((file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes(slug));
  expect(naming.map((file) => relative(".", file))).toEqual([]);
});

test.each(checks.map((check) => [check.name, check] as const))(
  "%s names its rules by itself and takes no name of the frame",
  (name, check) => {
    for (const { id } of check.rules) expect(id).toMatch(new RegExp(`^${name}/[a-z0-9.-]+$`));
    expect(new Set(check.rules.map(({ id }) => id)).size).toBe(check.rules.length);
    const taken = Object.keys({ ...commonSettings, ...frameInputs, rules: 0, exceptions: 0, "enforce-from": 0 });
    expect(Object.keys(check.settings).filter((key) => taken.includes(key))).toEqual([]);
    expect(Object.keys(check.outputs).filter((key) => key in commonOutputs)).toEqual([]);
  },
);
