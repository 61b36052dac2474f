import type { Baseline } from "../check/baseline.ts";
import type { Check } from "../check/check.ts";
import type { Exception } from "../check/exceptions.ts";
import type { FindingDraft, Level } from "../check/finding.ts";
import type { CheckPolicy, FailOn, Mode } from "../check/run-check.ts";
import { plain } from "../report/text.ts";
import { commonSettings } from "./common.ts";
import type { PolicyDocument } from "./document.ts";
import { enforces, isStricter } from "./enforce.ts";
import type { Policies } from "./load.ts";
import { parseSetting } from "./parse.ts";
import type { Setting, SettingsOf, SettingsSpec } from "./settings.ts";

/** Values given for this run, as text, from inputs or options. `label` names one in messages: `The input fail-on`. */
export interface Given {
  values: ReadonlyMap<string, string>;
  label(name: string): string;
}

/** What holds for one check in this run. */
export interface Resolved<Spec extends SettingsSpec> {
  settings: SettingsOf<Spec>;
  policy: CheckPolicy;
  /** Path of the baseline, where one is set. */
  baselinePath: string;
}

/** One place that can set a value, strongest first. */
interface Layer {
  value: unknown;
  where: string;
  from: "given" | "repository" | "organisation";
}

/**
 * Settings and policy of a check by precedence: given for this run > repository's file > organisation's file > default.
 * What the organisation enforces holds against the first two, and every attempt to weaken it is a finding.
 * Throws UserError where a given value is malformed.
 */
export function resolvePolicy<Spec extends SettingsSpec>(
  check: Pick<Check<Spec>, "name" | "settings">,
  given: Given,
  policies: Policies,
  now: Date,
): Resolved<Spec> {
  const findings: FindingDraft[] = [];
  const value = (name: string, setting: Setting) => decide(check.name, name, setting, given, policies, findings);
  const settings = Object.fromEntries(
    Object.entries(check.settings).map(([name, setting]) => [name, value(name, setting)]),
  );
  const common = (name: keyof typeof commonSettings) => String(value(name, commonSettings[name]));
  const mode = common("mode") as Mode;
  const from = enforceFrom(check.name, policies, findings);
  return {
    settings: settings as SettingsOf<Spec>,
    baselinePath: common("baseline"),
    policy: {
      failOn: common("fail-on") as FailOn,
      onIncomplete: common("on-incomplete") as "fail" | "warn",
      mode: from !== undefined && now.toISOString().slice(0, 10) >= from ? "enforce" : mode,
      levels: levels(check.name, policies, findings),
      exceptions: exceptions(check.name, policies, findings),
      findings,
    },
  };
}

/** A policy with a baseline that was read. */
export function withBaseline(policy: CheckPolicy, baseline: Baseline | undefined): CheckPolicy {
  return baseline ? { ...policy, baseline } : policy;
}

function decide(
  check: string,
  name: string,
  setting: Setting,
  given: Given,
  policies: Policies,
  findings: FindingDraft[],
): unknown {
  const text = given.values.get(name);
  const layers: Layer[] = [];
  if (text !== undefined) {
    layers.push({ value: parseSetting(given.label(name), setting, text), where: given.label(name), from: "given" });
  }
  if (setting.kind === "secret") return layers[0]?.value || undefined;
  layers.push(...fileLayers(check, name, policies));
  const fallback = setting.default;
  return pick(check, name, layers, policies, findings) ?? fallback;
}

function fileLayers(check: string, name: string, policies: Policies): Layer[] {
  return [
    ...inFile(check, name, policies.repository, "repository"),
    ...inFile(check, name, policies.organisation, "organisation"),
  ];
}

function inFile(check: string, name: string, document: PolicyDocument | undefined, from: Layer["from"]): Layer[] {
  if (!document) return [];
  const section = document.values[check] as Record<string, unknown> | undefined;
  if (section && name in section) return [{ value: section[name], where: document.where([check, name]), from }];
  const isCommon = name in commonSettings || name === "enforce-from";
  if (isCommon && name in document.values)
    return [{ value: document.values[name], where: document.where([name]), from }];
  return [];
}

/** The value of the strongest layer, or the organisation's where it enforces and the strongest is weaker. */
function pick(
  check: string,
  name: string,
  layers: readonly Layer[],
  policies: Policies,
  findings: FindingDraft[],
): unknown {
  const organisation = layers.find((layer) => layer.from === "organisation");
  const strongest = layers[0];
  if (!organisation || !strongest || strongest === organisation || !enforces(policies.organisation, check, name)) {
    return strongest?.value;
  }
  if (isStricter(name, strongest.value, organisation.value)) return strongest.value;
  findings.push(weakened(`${check}.${name}`, strongest.where, organisation.where));
  return organisation.value;
}

function weakened(what: string, weaker: string, enforced: string): FindingDraft {
  const match = /^(.*):(\d+)$/.exec(weaker);
  return {
    rule: "policy/enforced",
    message: `${plain(weaker)} changes ${plain(what)}, which the organisation enforces in ${plain(enforced)}. The organisation's value was used.`,
    help: `Remove it from ${plain(weaker)}, or ask the owners of ${plain(enforced.replace(/:\d+$/, ""))}.`,
    ...(match ? { location: { path: match[1]!, startLine: Number(match[2]), key: what } } : {}),
    identity: what,
  };
}

function enforceFrom(check: string, policies: Policies, findings: FindingDraft[]): string | undefined {
  const name = "enforce-from";
  const value = pick(check, name, fileLayers(check, name, policies), policies, findings);
  return value === undefined ? undefined : String(value);
}

function levels(check: string, policies: Policies, findings: FindingDraft[]): Map<string, Level | "off"> {
  const read = (document: PolicyDocument | undefined) =>
    ((document?.values[check] as { rules?: Record<string, Level | "off"> } | undefined)?.rules ?? {}) as Record<
      string,
      Level | "off"
    >;
  const organisation = read(policies.organisation);
  const all = new Map(Object.entries(organisation));
  for (const [rule, level] of Object.entries(read(policies.repository))) {
    const set = organisation[rule];
    const bound = enforces(policies.organisation, check, `rules.${rule}`);
    if (bound && !isStricter("rules", level, set)) {
      const section = [check, "rules", rule];
      const enforced = policies.organisation!.where(set === undefined ? ["enforce"] : section);
      findings.push(weakened(`${check}.rules.${rule}`, policies.repository!.where(section), enforced));
    } else all.set(rule, level);
  }
  return all;
}

function exceptions(check: string, policies: Policies, findings: FindingDraft[]): Exception[] {
  const read = (document: PolicyDocument | undefined): Exception[] => {
    const list = (document?.values[check] as { exceptions?: Omit<Exception, "where" | "origin">[] } | undefined)
      ?.exceptions;
    return (list ?? []).map((one, index) => ({
      ...one,
      where: document!.where([check, "exceptions", index]),
      origin: "policy",
    }));
  };
  const own = read(policies.repository);
  if (own.length > 0 && enforces(policies.organisation, check, "exceptions")) {
    const enforced = policies.organisation!.where(["enforce"]);
    findings.push(weakened(`${check}.exceptions`, own[0]!.where, enforced));
    return read(policies.organisation);
  }
  return [...own, ...read(policies.organisation)];
}
