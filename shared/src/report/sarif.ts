import { pathToFileURL } from "node:url";
import type { Check, Report } from "../check/check.ts";
import type { Finding, Location } from "../check/finding.ts";
import type { Rule } from "../check/rule.ts";
import { policyRules } from "../policy/rules.ts";
import { ruleUrl, type Tool, tool } from "../tool.ts";
import { sarifResults } from "./budget.ts";

/** What SARIF needs of a check. */
export type Ruled = Pick<Check, "name" | "title" | "rules">;

/**
 * SARIF 2.1.0, one run a check, for code scanning and other viewers (docs.oasis-open.org/sarif/sarif/v2.1.0).
 * Findings under an exception are left out: code scanning would show them as open.
 */
export function toSarif(reports: readonly Report[], checks: readonly Ruled[], by: Tool = tool()): string {
  const runs = reports.map((report) => run(report, checks.find((check) => check.name === report.check)!, by));
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs }, null, 2)}\n`;
}

function run(report: Report, check: Ruled, by: Tool) {
  const used = new Set(report.findings.map((finding) => finding.rule));
  const rules = [...check.rules, ...policyRules.filter((rule) => used.has(rule.id))];
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  return {
    tool: {
      driver: {
        name: `${by.name} ${check.name}`,
        fullName: check.title,
        version: by.version,
        semanticVersion: by.version,
        informationUri: by.address,
        rules: rules.map((rule) => descriptor(rule, check.name, by)),
      },
    },
    automationDetails: { id: `public-code/${check.name}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { ROOT: { description: { text: "The root of the repository." } } },
    invocations: [
      {
        executionSuccessful: report.result !== "incomplete",
        toolExecutionNotifications: report.unseen.map((text) => ({ level: "warning", message: { text } })),
      },
    ],
    results: report.findings.slice(0, sarifResults).map((finding) => result(finding, index)),
  };
}

function descriptor(rule: Rule, check: string, by: Tool) {
  const source = rule.source ? `\n\nSource: ${rule.source}` : "";
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: {
      text: `${rule.why}\n\nWhat to do: ${rule.repair}${source}`,
      markdown: `${rule.why}\n\n**What to do:** ${rule.repair}${source}\n\n[More about this rule](${ruleUrl(rule.id, by.address)})`,
    },
    helpUri: ruleUrl(rule.id, by.address),
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["public-code", check] },
  };
}

function pascal(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function result(finding: Finding, index: ReadonlyMap<string, number>) {
  const { confidence } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule)!,
    level: finding.level,
    message: { text: finding.help ? `${finding.message}\n${finding.help}` : finding.message },
    locations: [location(finding.location ?? {})],
    partialFingerprints: { "publicCode/v1": finding.fingerprint },
    ...(confidence ? { properties: { confidence } } : {}),
  };
}

/** Code scanning shows only results with a file; one that belongs to none gets a name that says so, as OpenSSF Scorecard does. */
function location(place: Location) {
  const { path, startLine, startColumn, endLine, endColumn } = place;
  const region = {
    startLine: startLine ?? 1,
    ...(startColumn ? { startColumn } : {}),
    ...(startLine && endLine ? { endLine } : {}),
    ...(startColumn && endColumn ? { endColumn } : {}),
  };
  const name = place.key ?? place.object ?? place.commit;
  return {
    physicalLocation: { artifactLocation: artifact(path ?? "no file belongs to this finding"), region },
    ...(name
      ? { logicalLocations: [{ fullyQualifiedName: name, kind: place.key ? "member" : (place.kind ?? "commit") }] }
      : {}),
  };
}

function artifact(path: string) {
  if (path.startsWith("/")) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "ROOT" };
}
