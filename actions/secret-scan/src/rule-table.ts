import type { Rule } from "../../../shared/src/check/rule.ts";
import { allTokenRules } from "./detect/tokens.ts";
import { NEIGHBOURHOOD } from "./rules/neighbourhood.ts";
import { STRUCTURES } from "./rules/structures.ts";
import { nearRules } from "./rules/types.ts";

/** Rules that judge values by their name and rarity rather than by a provider's format. */
const LITERALS: readonly (readonly [id: string, title: string])[] = [
  ["password-literal", "Password written into a file"],
  ["secret-literal", "Secret or key written into a file"],
  ["random-literal", "Random value under a telling name"],
  ["random-string", "Random value beside words that speak of secrets"],
];

/** Findings of a rule that a repository's own `.gitleaks.toml` defines: their names are not known beforehand. */
const CUSTOM: Rule = {
  id: "secrets/custom",
  level: "error",
  title: "Secret that a rule of the repository's own configuration describes",
  why: "The repository's .gitleaks.toml describes this value as a secret.",
  repair: "Revoke the secret at its provider, then remove it from the files; see the rule in .gitleaks.toml.",
  source: "https://github.com/gitleaks/gitleaks#configuration",
};

const WHY =
  "Whoever reads it can act with its rights. Once the repository is public, copies are made within minutes, and removing the line " +
  "does not remove it from the history.";
const REPAIR =
  "Revoke or change the secret where it was issued first. Then read it from the environment or a secret store instead of the file.";

/** Every rule of the check. */
export function ruleTable(): Rule[] {
  const named = [...allTokenRules(), ...nearRules(NEIGHBOURHOOD), ...STRUCTURES].map(
    ({ id, name }) => [id, name] as const,
  );
  const titles = new Map<string, string>([...named, ...LITERALS]);
  const rules = [...titles].map(
    ([id, title]): Rule => ({ id: `secrets/${id}`, level: "error", title, why: WHY, repair: REPAIR }),
  );
  return [...rules.sort((a, b) => (a.id < b.id ? -1 : 1)), CUSTOM];
}

/** The declared rule that a hit of a detector rule is reported under. */
export function reportedRule(rules: ReadonlyMap<string, Rule>, id: string): Rule {
  return rules.get(`secrets/${id}`) ?? CUSTOM;
}
