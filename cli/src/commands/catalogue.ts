import { homedir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { check } from "../../../actions/catalogue-register/src/check.ts";
import type { SettingsSpec } from "../../../shared/src/policy/settings.ts";
import { addCommonOptions, addSettings, type CommonOptions, givenBy } from "../frame/options.ts";
import { type CommandTexts, newCommand, runAndReport } from "../frame/run.ts";
import { register as registerExport } from "./catalogue-export.ts";
import { register as registerSimilar } from "./catalogue-similar.ts";
import { register as registerSite } from "./catalogue-site.ts";

type Name = keyof typeof check.settings;

const tokens =
  "A git catalogue is written with GITHUB_TOKEN, or PUBLIC_CODE_CATALOGUE_TOKEN where it needs one of its own; an Open Catalog API\n" +
  "with PUBLIC_CODE_CATALOGUE_TOKEN. A folder needs none.";

const where: readonly Name[] = ["catalogue", "delivery", "dry-run", "draft", "labels", "overwrite"];

const subCommands: readonly { texts: CommandTexts; action: string; settings: readonly Name[] }[] = [
  {
    action: "register",
    settings: [
      ...where,
      "repository",
      "publiccode",
      "former-urls",
      "considered",
      "reports",
      "require",
      "reactivate",
      "analysis",
    ],
    texts: {
      name: "register",
      summary: "list a repository in a catalogue, or be told why not",
      description: `Registers a repository: in a folder, in a git catalogue by pull request, or with an Open Catalog API.\nRunning it again changes nothing unless something changed.\n${tokens}`,
      examples: [
        ["public-code catalogue register", "registers this repository in your own catalogue on this machine"],
        [
          "public-code catalogue register ../service --catalogue ../catalogue",
          "writes and commits the entry in a catalogue on disk",
        ],
        ["public-code catalogue register --catalogue owner/catalogue", "opens a pull request in a git catalogue"],
        [
          "public-code catalogue register --catalogue https://api.example.org/v1 --dry-run",
          "says what an Open Catalog API would get",
        ],
      ],
    },
  },
  {
    action: "withdraw",
    settings: [...where, "repository", "publiccode", "former-urls", "reason", "superseded-by", "delete"],
    texts: {
      name: "withdraw",
      summary: "take a repository out of a catalogue again",
      description: `Marks the entry as withdrawn; it stays as a tombstone, so that old links still lead somewhere.\n${tokens}`,
      examples: [
        ["public-code catalogue withdraw --reason 'Replaced by the new service'", "withdraws this repository"],
        [
          "public-code catalogue withdraw --superseded-by https://github.com/owner/new",
          "and says where to look instead",
        ],
      ],
    },
  },
  {
    action: "harvest",
    settings: [
      ...where,
      "organisations",
      "select-property",
      "select-topic",
      "max-withdrawals",
      "require",
      "shard",
      "results",
      "issue",
    ],
    texts: {
      name: "harvest",
      summary: "bring organisations' repositories into a catalogue",
      description:
        "Looks through organisations and lists what wants to be listed: by a custom property, a topic, or the presence of publiccode.yml.\n" +
        "Publishing repositories need no secret. It keeps within the token's limit, prints its plan, and refuses to empty a list.",
      examples: [
        [
          "public-code catalogue harvest --organisations example --catalogue .",
          "every repository with a publiccode.yml",
        ],
        [
          "public-code catalogue harvest --select-topic open-source --catalogue owner/catalogue",
          "those with a topic, by pull request",
        ],
      ],
    },
  },
];

/** `public-code catalogue ...`. */
export function register(program: Command): void {
  const catalogue = newCommand(program, {
    name: "catalogue",
    summary: "register in catalogues, find similar software, export, build the site",
    description: "Lists software in catalogues and keeps them true.",
    examples: [
      ["public-code catalogue similar --catalogue ../catalogue --need 'report potholes'", "what exists already"],
      ["public-code catalogue register --catalogue ../catalogue", "lists this repository there"],
    ],
  });
  for (const { texts, action, settings } of subCommands) addSubCommand(catalogue, texts, action, pick(settings));
  registerSimilar(catalogue);
  registerExport(catalogue);
  registerSite(catalogue);
}

function pick(names: readonly Name[]): SettingsSpec {
  return Object.fromEntries(names.map((name) => [name, check.settings[name]]));
}

function addSubCommand(catalogue: Command, texts: CommandTexts, action: string, settings: SettingsSpec): void {
  const command = newCommand(catalogue, texts).argument("[path]", "folder of the repository", ".");
  addCommonOptions(command);
  addSettings(command, settings);
  command.action(async (path: string, options: CommonOptions) => {
    const given = givenBy(command, check.settings, process.env);
    const values = new Map([["action", action], ["catalogue", ownCatalogue(process.env)], ...given.values]);
    await runAndReport([check], path, options, { ...given, values });
  });
}

/** The catalogue that needs nothing: a folder of this user (XDG Base Directory Specification). */
function ownCatalogue(env: Readonly<Record<string, string | undefined>>): string {
  return join(env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "public-code", "catalogue");
}
