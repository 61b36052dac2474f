import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { identify } from "../../../actions/licence-check/src/detect/identify.ts";
import { gatherRepository } from "../../../actions/publiccode-validate/src/facts/gather.ts";
import { composePubliccode } from "../../../actions/publiccode-validate/src/init/compose.ts";
import { gatherKnown, type Hosted } from "../../../actions/publiccode-validate/src/init/known.ts";
import type { CheckContext } from "../../../shared/src/check/check.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import { publiccodeNames } from "../../../shared/src/publiccode/read.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { githubClient, openContext } from "../frame/run.ts";

/** Writes a valid publiccode.yml from what the repository and GitHub say, with TODO where only a person knows. */
export async function init(path: string, options: { stdout?: boolean; force?: boolean }): Promise<void> {
  const context = await openContext(path, {});
  const { repository } = context;
  for (const name of publiccodeNames)
    if (!options.stdout && !options.force && (await repository.exists(name)))
      throw new UserError(`${name} is there already. Replace it with --force, or print a new one with --stdout.`);
  const facts = await gatherRepository(context, "");
  const hosted = await askGitHub(context, facts.own);
  const known = await gatherKnown(repository, facts, hosted);
  const licence = known.licence ?? (await licenceOf(context));
  const text = composePubliccode({ ...known, ...(licence ? { licence } : {}) });
  if (options.stdout) process.stdout.write(text);
  else {
    writeFileSync(join(repository.root, "publiccode.yml"), text, { flag: options.force ? "w" : "wx" });
    const open = text.split("\n").filter((line) => / # TODO/.test(line)).length;
    process.stderr.write(`publiccode.yml is written; ${count(open, "line")} marked TODO need your knowledge.\n`);
  }
}

/** The licence file's own text decides; nothing is claimed where it is not exactly a known licence. */
async function licenceOf({ repository }: CheckContext): Promise<string | undefined> {
  const file = (await repository.files()).find(({ path }) => /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i.test(path));
  const bytes = file && (await repository.read(file.path, 1_000_000));
  const found = bytes && identify(bytes, { path: file.path });
  return found && found.verdict !== "none" ? found.expression || undefined : undefined;
}

/** Only with a token in the environment, and only for repositories on GitHub. */
async function askGitHub({ log }: CheckContext, address: string | undefined): Promise<Hosted> {
  const [owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(address ?? "")?.slice(1) ?? [];
  const client = owner && repo ? await githubClient(log)() : undefined;
  if (!client || !owner || !repo) return {};
  try {
    const { data } = await client.octokit.rest.repos.get({ owner, repo });
    return {
      description: data.description,
      homepage: data.homepage,
      licence: data.license?.spdx_id ?? null,
      parent: data.parent?.html_url ?? null,
    };
  } catch (thrown) {
    log.warning(`GitHub could not be asked about the repository: ${plain(errorMessage(thrown))}`);
    return {};
  }
}
