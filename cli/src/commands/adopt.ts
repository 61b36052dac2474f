import { createInterface } from "node:readline/promises";
import { type Command, Option } from "commander";
import { readAsset } from "../../../shared/src/assets.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { count, plain, plainLines } from "../../../shared/src/report/text.ts";
import { tool } from "../../../shared/src/tool.ts";
import { type Choices, diffTexts, mergeTexts, OrganisationRepository } from "../adopt/files.ts";
import { type ConflictChoice, plan, type Step, suitePattern, withSuite } from "../adopt/plan.ts";
import { newCommand } from "../frame/run.ts";

const texts = {
  name: "adopt",
  summary: "write the starter workflows into your organisation's repository",
  description:
    'Writes the starter workflows into workflow-templates/ of your organisation\'s repository ".github", where GitHub offers ' +
    "them under Actions > New workflow; run it again to update them. Edits of yours are kept: they are merged, or the file " +
    "is left alone and named. Shows the difference first and writes nothing without --yes or your answer.",
  examples: [
    ["public-code adopt --org-repo ../.github --dry-run", "shows what would be written"],
    ["public-code adopt --org-repo ../.github --yes", "writes it"],
    [
      "public-code adopt --org-repo ../.github --rulesets",
      "also the workflows that an organisation's ruleset can require",
    ],
    ["public-code adopt --org-repo ../.github --suite gov/mirror@v1", "for a mirror, a fork or a commit of the suite"],
  ],
} as const;

interface Options {
  orgRepo: string;
  dryRun?: boolean;
  yes?: boolean;
  rulesets?: boolean;
  suite?: string;
  onConflict: ConflictChoice;
}

/** `public-code adopt --org-repo PATH`. */
export function register(program: Command): void {
  newCommand(program, texts)
    .requiredOption("--org-repo <path>", 'clone of your organisation\'s repository ".github"')
    .option("--dry-run", "show the difference and write nothing")
    .option("--yes", "write without asking")
    .option("--rulesets", "also write the ruleset workflows into .github/workflows")
    .option("--suite <owner/name@ref>", "use this version of the suite; remembered")
    .addOption(
      new Option("--on-conflict <choice>", "where your edits and ours touch the same lines")
        .choices(["report", "mine", "ours"])
        .default("report"),
    )
    .action(adopt);
}

interface Planned {
  path: string;
  step: Step;
  mine: string | undefined;
}

async function adopt(options: Options): Promise<void> {
  if (options.suite !== undefined && !suitePattern.test(options.suite)) {
    throw new UserError(`The option --suite is "${plain(options.suite, 200)}", but must look like owner/name@v1.`);
  }
  const repository = new OrganisationRepository(options.orgRepo);
  const chosen = choose(repository.choices(), options);
  const planned = planAll(repository, chosen, options.onConflict);
  process.stdout.write(overview(planned));
  const pending = planned.filter(({ step }) => step.text !== undefined);
  if (!options.dryRun && (pending.length === 0 || (await agreed(options))))
    apply(repository, planned, chosen, pending.length);
  else if (pending.length > 0) process.stderr.write("Nothing was written.\n");
  if (planned.some(({ step }) => step.action === "conflict")) process.exitCode = 1;
}

/** Options of this run before those of the last one. */
function choose(before: Choices, { suite = before.suite, rulesets = before.rulesets }: Options): Choices {
  return { ...(suite === undefined ? {} : { suite }), ...(rulesets ? { rulesets } : {}) };
}

function planAll(repository: OrganisationRepository, chosen: Choices, onConflict: ConflictChoice): Planned[] {
  const files = JSON.parse(readAsset("workflow-templates.json").toString("utf8")) as Record<string, string>;
  const slug = new URL(tool().address).pathname.slice(1);
  const wanted = Object.entries(files).filter(([path]) => chosen.rulesets || !path.includes("/ruleset-"));
  return wanted.map(([path, text]) => {
    const ours = chosen.suite ? withSuite(text, slug, chosen.suite) : text;
    const mine = repository.mine(path);
    return { path, mine, step: plan({ mine, base: repository.base(path), ours }, mergeTexts, onConflict) };
  });
}

const signs: Readonly<Record<Step["action"], string>> = {
  add: "+",
  update: "~",
  merge: "~",
  unchanged: "=",
  keep: "=",
  conflict: "!",
};

function overview(planned: readonly Planned[]): string {
  const lines = planned.map(({ path, step }) => `${signs[step.action]} ${path}: ${step.reason}\n`);
  const diffs = planned.map(({ path, step, mine }) =>
    step.text === undefined ? "" : diffTexts(path, mine, step.text),
  );
  return `${lines.join("")}\n${plainLines(diffs.join(""), 1_000_000)}\n`;
}

async function agreed(options: Options): Promise<boolean> {
  if (options.yes) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    process.stderr.write("Add --yes to write this. ");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question("Write this? [y/N] ")).trim());
  } finally {
    terminal.close();
  }
}

function apply(
  repository: OrganisationRepository,
  planned: readonly Planned[],
  chosen: Choices,
  pending: number,
): void {
  for (const { path, step } of planned) {
    if (step.text !== undefined) repository.write(path, step.text);
    if (step.base !== undefined) repository.remember(path, step.base);
  }
  repository.rememberChoices(chosen);
  process.stderr.write(
    `${count(pending, "file")} written. Commit and push ${plain(repository.root)}; then set the organisation's variable ` +
      "PUBLIC_CODE_POLICY to the place of your policy file, for example OWNER/.github/public-code.yml@main.\n",
  );
}
