import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { identify } from "../../../actions/licence-check/src/detect/identify.ts";
import type { Identification } from "../../../actions/licence-check/src/detect/types.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";

interface Options {
  format: "terminal" | "json";
  filesFrom?: string;
}

type Answer = { path: string; ms: number } & (Identification | { error: string; verdict: "none"; ids: string[] });

function answer(path: string): Answer {
  const start = performance.now();
  try {
    const bytes = readFileSync(path);
    const read = performance.now();
    return { path, ...identify(bytes, { path }), ms: performance.now() - read };
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    return { path, error, verdict: "none", ids: [], ms: performance.now() - start };
  }
}

function listed(options: Options): string[] {
  if (!options.filesFrom) return [];
  return readFileSync(options.filesFrom === "-" ? 0 : options.filesFrom, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}

function describe(found: Answer): string {
  if ("error" in found) return `${plain(found.path)}: could not be read: ${plain(found.error)}`;
  const head = `${plain(found.path)}: ${found.expression || "no licence found"}${found.expression ? ` (${found.verdict})` : ""}`;
  const spans = found.spans.flatMap((span) => [
    `  lines ${span.startLine}-${span.endLine}: ${span.expression}, ${span.kind}, ${span.verdict}`,
    ...span.deviations.map((d) => `    line ${d.line}: ${plain(words(d))}: ${plain(d.consequence)}`),
  ]);
  const further = found.further.map(
    (f) => `  line ${f.startLine}: further terms: ${plain(f.text.slice(0, 200))}: ${plain(f.consequence)}`,
  );
  return [head, ...spans, ...further, ...found.disguises.map((d) => `  line ${d.line}: ${plain(d.what)}`)].join("\n");
}

function words(d: { removed: string; added: string }): string {
  if (d.removed && d.added) return `“${d.removed}” became “${d.added}”`;
  return d.added ? `“${d.added}” was added` : `“${d.removed}” is missing`;
}

/** Adds `identify FILE...` to the `licence` command: what each file is, as text or as `{"schema":1,"files":[...]}`. */
export function registerIdentify(licence: Command): void {
  licence
    .command("identify")
    .description("say what licences files hold or name, with lines and deviations")
    .argument("[files...]", "files to read")
    .addOption(new Option("--format <format>", "how to print").choices(["terminal", "json"]).default("terminal"))
    .option("--files-from <list>", "a file with one path a line, - for standard input")
    .action((files: string[], _own: Options, command: Command) => {
      // `licence` has a --format of its own, which takes the word wherever it stands
      const options = command.optsWithGlobals<Options>();
      const paths = [...files, ...listed(options)];
      if (paths.length === 0) throw new UserError("No file given. Name files, or a list of them with --files-from.");
      const answers = paths.map(answer);
      const json = () => JSON.stringify({ schema: 1, files: answers }, null, 1);
      process.stdout.write(`${options.format === "json" ? json() : answers.map(describe).join("\n")}\n`);
      if (answers.some((a) => "error" in a)) process.exitCode = 3;
    });
}
