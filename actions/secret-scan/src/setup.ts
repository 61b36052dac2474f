import type { Repository } from "../../../shared/src/repository/repository.ts";
import type { DetectorSetup } from "./detect/types.ts";

/** Reads what a repository itself says about detection: configuration, ignore files and baselines of other scanners. */
export async function readSetup(repository: Repository): Promise<DetectorSetup> {
  const read = async (path: string): Promise<string | undefined> => (await repository.read(path))?.toString("utf8");
  const setup: DetectorSetup = {};
  const toml = await read(".gitleaks.toml");
  if (toml !== undefined)
    setup.gitleaks = { text: toml, path: ".gitleaks.toml", extended: await extendedBy(toml, read) };
  const ignore = await read(".gitleaksignore");
  if (ignore !== undefined) setup.gitleaksIgnore = ignore;
  const baseline = await read(".secrets.baseline");
  if (baseline !== undefined) setup.secretsBaseline = { text: baseline, path: ".secrets.baseline" };
  const ignored = await read(".secretlintignore");
  if (ignored !== undefined) setup.ignoredPaths = ignored.split(/\r?\n/);
  return setup;
}

/** gitleaks follows `extend.path` two levels deep. */
const LEVELS = 2;

async function extendedBy(
  toml: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  let source: string | undefined = toml;
  for (let level = 0; level < LEVELS && source !== undefined; level++) {
    const path: string | undefined = /^\s*path\s*=\s*["']([^"'\n]+)["']/m.exec(
      /\[extend\]([^[]*)/.exec(source)?.[1] ?? "",
    )?.[1];
    source = path === undefined ? undefined : await read(path);
    if (path !== undefined && source !== undefined) texts[path] = source;
  }
  return texts;
}
