import type { Rule } from "../../shared/src/check/rule.ts";

/** One check's rules, as the index lists them. */
export interface RuleGroup {
  name: string;
  title: string;
  rules: readonly Rule[];
}

/** The page of a rule: what it is about, why, what to do, and how to decide otherwise. */
export function rulePage(rule: Rule, check: string): string {
  const source = rule.source ? `\n## Source\n\n${rule.source}\n` : "";
  const own = check === "policy" ? "" : `\n${decideOtherwise(rule, check)}`;
  return `# ${rule.title}

Rule \`${rule.id}\`, level ${rule.level} unless a policy says otherwise.

## Why it matters

${rule.why}

## What to do

${rule.repair}
${source}${own}
[All rules](../README.md)
`;
}

function decideOtherwise(rule: Rule, check: string): string {
  return `## To decide otherwise

In \`.github/public-code.yml\`, for every finding of this rule (\`off\`, \`note\`, \`warning\`, \`error\`):

\`\`\`yaml
${check}:
  rules:
    ${rule.id}: ${rule.level === "warning" ? "note" : "warning"}
\`\`\`

or for one place, with a reason and a last day:

\`\`\`yaml
${check}:
  exceptions:
    - rule: ${rule.id}
      path: path/to/file
      reason: why it is accepted
      by: who decided
      expires: 2030-12-31
\`\`\`
`;
}

/** The list of all rules. */
export function ruleIndex(groups: readonly RuleGroup[]): string {
  const parts = groups.map(({ title, rules }) => {
    const rows = rules.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.title.replaceAll("|", "\\|")} |`,
    );
    return `## ${title}\n\n| Rule | Level | What it finds |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Rules\n\nEvery finding names its rule. The level can be changed in the [policy file](../policy.md).\n\n${parts.join("\n")}`;
}
