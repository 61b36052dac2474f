// The workflow commands as actions/runner 2.336 reads them (ActionCommand.cs, ActionCommandManager.cs, FileCommandManager.cs).

export interface Command {
  name: string;
  properties: { [name: string]: string };
  data: string;
}

const registered = new Set([
  "internal-set-repo-path",
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "stop-commands",
]);

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

function properties(
  text: string | undefined,
  separator: string,
  decode: (text: string) => string,
): Command["properties"] {
  const pairs = (text ?? "").split(separator).filter((part) => part.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.trim().split("=");
      return [name, decode(value.join("="))];
    }),
  );
}

/** `::name key=value,…::data` at the start of a line, after blanks. */
function newForm(line: string): Command | undefined {
  const found = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line);
  if (!found || !registered.has(found[1]!.toLowerCase())) return undefined;
  return {
    name: found[1]!.toLowerCase(),
    properties: properties(found[2], ",", unescapeProperty),
    data: unescapeData(found[3] ?? ""),
  };
}

/** `##[name key=value;…]data`, which the runner still obeys wherever it stands in a line. */
function oldForm(line: string): Command | undefined {
  const found = /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (!found || !registered.has(found[1]!.toLowerCase())) return undefined;
  return { name: found[1]!.toLowerCase(), properties: properties(found[2], ";", (text) => text), data: found[3] ?? "" };
}

/** The command in a line of a step's output, if there is one. */
export function parseCommand(line: string): Command | undefined {
  return newForm(line) ?? oldForm(line);
}

/** The pairs of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE; throws where the runner fails the step. */
export function parsePairs(text: string): { [name: string]: string } {
  const pairs: { [name: string]: string } = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const last = lines.indexOf(end, index + 1);
    if (last < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
    pairs[name] = lines.slice(index + 1, last).join("\n");
    index = last;
  }
  return pairs;
}
