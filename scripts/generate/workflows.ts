// The reusable workflows and the ruleset workflows of .github/workflows/, each derived from its starter in workflows-templates/:
// the jobs are the same text, only what starts them differs.
import { readFileSync } from "node:fs";

/** Starters that can also be called, and required by an organisation's ruleset. */
export const derivedFrom = ["open-source-checks", "licence-check", "publiccode-validate", "secret-scan"] as const;

/** What starts a starter, and its concurrency: everything from `on:` to the note above `permissions:`, and the block after it. */
const trigger = /^on:\n[\s\S]*?(?=^# Nothing by default)/m;
const concurrency = /^(?:# A newer commit.*\n)?concurrency:\n(?: .*\n)+\n/m;

function changed(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`a starter workflow has nothing like ${pattern}`);
  return text.replace(pattern, () => by);
}

const callTrigger = `on:
  workflow_call:
    inputs:
      policy:
        description: The organisation's policy file, for example OWNER/.github/public-code.yml@main.
        type: string
        default: ""
      mode:
        description: "Gradual roll-out: observe, warn or enforce. Empty: as the policy says."
        type: string
        default: ""

`;

/** A starter as a workflow that others call with \`uses: OWNER/REPOSITORY/.github/workflows/reusable-NAME.yml@v1\`. */
export function reusable(starter: string): string {
  const head = `# Made from the starter of the same name; change that one and run: npm run generate
# Called by other workflows, so that an update here reaches all of them. The check is named "caller's job / job below".
# Its caller must allow it the permissions that the job names.
`;
  // Called runs share github.workflow with their caller: a concurrency group of that name would wait for itself.
  const called = changed(changed(starter, trigger, callTrigger), concurrency, "");
  const given = "policy: ${{ inputs.policy || vars.PUBLIC_CODE_POLICY }}\n          mode: ${{ inputs.mode }}";
  return head + changed(called, /policy: \$\{\{ vars\.PUBLIC_CODE_POLICY \}\}/, given);
}

const rulesetTrigger = `on:
  # A ruleset starts it on these events only, and ignores types and filters.
  pull_request:
  merge_group:

`;

/** A starter as a workflow that an organisation's ruleset requires ("Require workflows to pass before merging"). */
export function ruleset(starter: string): string {
  const head = `# Made from the starter of the same name; change that one and run: npm run generate
# For an organisation's ruleset: copy it into .github/workflows of a repository that is at least as visible as those it judges.
# No concurrency: a cancelled run of a required workflow blocks the pull request.
`;
  const guard = `    # A ruleset also starts it in the repository that holds it; there it has nothing to judge, and a skipped job counts as passed.
    if: \${{ !startsWith(github.workflow_ref, format('{0}/', github.repository)) }}
    runs-on:`;
  const required = changed(changed(starter, trigger, rulesetTrigger), concurrency, "");
  return head + changed(required, / {4}runs-on:/, guard);
}

/** Path -> text of every derived workflow. */
export function derivedWorkflows(read = (path: string): string => readFileSync(path, "utf8")): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of derivedFrom) {
    const starter = read(`workflows-templates/${name}.yml`);
    files.set(`.github/workflows/reusable-${name}.yml`, reusable(starter));
    files.set(`.github/workflows/ruleset-${name}.yml`, ruleset(starter));
  }
  return files;
}
