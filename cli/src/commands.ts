import type { Command } from "commander";

/** One command of the command line: its line in `--help`, and its module, loaded only when it is the one that runs. */
export interface CommandEntry {
  summary: string;
  load(): Promise<{ register(program: Command): void }>;
}

/** Every command, in the order of `--help`. A new command is one entry here and one file in `commands/`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  check: { summary: "run every check that works offline", load: () => import("./commands/check.ts") },
  licence: { summary: "check the licence and what names it", load: () => import("./commands/licence.ts") },
  publiccode: {
    summary: "validate publiccode.yml files, and mend them",
    load: () => import("./commands/publiccode.ts"),
  },
  secrets: {
    summary: "find secrets in the whole history and the work tree",
    load: () => import("./commands/secrets.ts"),
  },
  catalogue: {
    summary: "register in catalogues, find similar software, export, build the site",
    load: () => import("./commands/catalogue.ts"),
  },
  org: { summary: "report over all repositories of an organisation", load: () => import("./commands/org.ts") },
  adopt: {
    summary: "write the starter workflows into your organisation's repository",
    load: () => import("./commands/adopt.ts"),
  },
};
