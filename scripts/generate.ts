// Writes everything that follows from the sources: schemas, rule pages, action.yml inputs and outputs, README tables, the project's
// address. With --check it writes nothing and fails, naming each file that is not what the sources give.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedSchema } from "../actions/publiccode-validate/src/standard/schema.ts";
import { versions } from "../actions/publiccode-validate/src/standard/versions.ts";
import type { Check } from "../shared/src/check/check.ts";
import { policyRules } from "../shared/src/policy/rules.ts";
import { policySchema } from "../shared/src/policy/schema.ts";
import type { SettingsSpec } from "../shared/src/policy/settings.ts";
import { type ActionSource, actionYml, inputTable, outputTable, rootAction } from "./generate/action.ts";
import { moveAddress } from "./generate/address.ts";
import { replaceBetween } from "./generate/marks.ts";
import { reportSchema } from "./generate/report-schema.ts";
import { ruleIndex, rulePage } from "./generate/rule-page.ts";
import { derivedWorkflows } from "./generate/workflows.ts";
import { toolOf } from "./package.ts";

const tool = toolOf(readFileSync("package.json", "utf8"));
const wanted = new Map<string, string>();
const actions = await readActions();
const checks = actions.flatMap(({ check }) => (check ? [check] : []));

wanted.set("schemas/policy.schema.json", json(policySchema(checks, tool.address)));
wanted.set("schemas/report.schema.json", json(reportSchema(tool.address)));
for (const version of versions) wanted.set(schemaPath(version), json(publishedSchema(version, tool.address)));
for (const action of actions) addAction(action);
addRules();
for (const [path, text] of derivedWorkflows()) wanted.set(path, text);
for (const [path, text] of moveAddress(tool.address, (path) => wanted.get(path))) wanted.set(path, text);
finish(process.argv.includes("--check"));

/** What an action exports about itself: its check, or, where it is none, its settings and outputs. */
async function readActions(): Promise<ActionSource[]> {
  const found: ActionSource[] = [];
  for (const name of readdirSync("actions").sort()) {
    const source = ["check", "inputs"]
      .map((file) => `build/actions/${name}/src/${file}.js`)
      .find((file) => existsSync(file));
    if (!source) continue;
    const module = (await import(pathToFileURL(source).href)) as {
      check?: Check;
      settings?: SettingsSpec;
      outputs?: Record<string, string>;
    };
    const { settings, outputs } = module.check ?? module;
    if (settings && outputs) found.push({ name, check: module.check, settings, outputs });
  }
  return found;
}

function addAction(action: ActionSource): void {
  const yml = `actions/${action.name}/action.yml`;
  if (!existsSync(yml)) return;
  wanted.set(yml, actionYml(readFileSync(yml, "utf8"), action));
  if (action.name === "check") wanted.set("action.yml", rootAction(wanted.get(yml)!));
  const readme = `actions/${action.name}/README.md`;
  if (!existsSync(readme)) return;
  const withInputs = replaceBetween(readFileSync(readme, "utf8"), "inputs", inputTable(action), readme);
  wanted.set(readme, replaceBetween(withInputs, "outputs", outputTable(action), readme));
}

/** A schema a version of publiccode.yml, for editors. */
function schemaPath(version: string): string {
  return `schemas/publiccode-${version}.schema.json`;
}

function addRules(): void {
  const groups = [
    ...checks.map(({ name, title, rules }) => ({ name, title, rules })),
    { name: "policy", title: "Policy", rules: policyRules },
  ];
  for (const { name, rules } of groups)
    for (const rule of rules) wanted.set(`docs/rules/${rule.id}.md`, rulePage(rule, name));
  wanted.set("docs/rules/README.md", ruleIndex(groups));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function finish(check: boolean): void {
  const stale = [...wanted]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
  const extra = rulePages().filter((path) => !wanted.has(path));
  if (check) {
    for (const path of [...stale, ...extra]) console.error(`${path} is not what the sources give`);
    if (stale.length + extra.length > 0) console.error("run: npm run generate");
    process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
    return;
  }
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path)!);
  }
  for (const path of extra) rmSync(path);
  console.log(`${stale.length + extra.length} of ${wanted.size} generated files changed`);
}

function rulePages(): string[] {
  if (!existsSync("docs/rules")) return [];
  return readdirSync("docs/rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs/rules", path));
}
