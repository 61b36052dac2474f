import type { Check, Judgement } from "../../shared/src/check/check.ts";
import type { SettingsSpec } from "../../shared/src/policy/settings.ts";

const settings = {
  word: { kind: "text", default: "TODO", description: "Word that must not be in a file's name or text." },
  strict: { kind: "flag", default: false, description: "Whether every file counts." },
  ask: { kind: "flag", default: false, description: "Whether GitHub is asked who it is." },
} as const satisfies SettingsSpec;

/** A small check for tests of the frame: a finding for each file with a word, `incomplete` in a shallow clone. */
export const toy: Check<typeof settings> = {
  name: "toy",
  title: "Toy",
  rules: [
    {
      id: "toy/word",
      level: "error",
      title: "A file has the word",
      why: "Because of | the <test>.",
      repair: "Remove it.",
    },
    {
      id: "toy/name",
      level: "warning",
      title: "A name has the word",
      why: "As above.",
      repair: "Rename it.",
      source: "none",
    },
  ],
  settings,
  outputs: { files: "How many files were read." },
  renamedInputs: { "forbidden-word": "word" },
  usesGitHub: ({ ask }) => ask,
  async run({ word, ask }, { repository, github, log }): Promise<Judgement> {
    const findings: Judgement["findings"] = [];
    const files = await repository.files();
    for (const { path } of files) {
      log.info(`reading ${path}`);
      if (path.includes(word))
        findings.push({ rule: "toy/name", message: `The name ${path} has ${word}.`, location: { path } });
      const lines = (await repository.text(path))?.text.split("\n") ?? [];
      lines.forEach((line, index) => {
        const column = line.indexOf(word) + 1;
        if (column === 0) return;
        const place = {
          path,
          startLine: index + 1,
          startColumn: column,
          endLine: index + 1,
          endColumn: column + word.length,
        };
        findings.push({ rule: "toy/word", message: `Found ${line}.`, help: "Take it out.", location: place });
      });
    }
    const shallow = (await repository.git?.isShallow()) ?? false;
    const user = ask ? [`asked: ${(await github?.octokit.rest.rateLimit.get())?.status ?? "no token"}`] : [];
    return {
      findings,
      unseen: [...repository.unseen(), ...(shallow ? ["The clone is shallow; set fetch-depth: 0."] : [])],
      facts: { user },
      outputs: { files: String(files.length) },
      headline: `${files.length} files read`,
    };
  },
};
