import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const texts = /\.(md|ya?ml|json|toml)$/;
const skipped = /^(dist|node_modules|build|__tests__)\/|^package(-lock)?\.json$|CHANGELOG\.md$/;

/**
 * Files in which the project's address stands, with the address of package.json. The address that they had is read from a generated
 * schema, so that a fork or a move is one edit in package.json and one command. `made` gives texts that are generated anyway.
 */
export function moveAddress(address: string, made: (path: string) => string | undefined): Map<string, string> {
  const before = formerAddress();
  const changed = new Map<string, string>();
  if (!before || before === address) return changed;
  const [oldSlug, newSlug] = [slug(before), slug(address)];
  const paths = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  }).split("\0");
  for (const path of paths.filter((name) => texts.test(name) && !skipped.test(name) && existsSync(name))) {
    const text = made(path) ?? readFileSync(path, "utf8");
    // the whole address first: another server has another beginning; then owner/name alone, as in `uses:`
    const moved = text.replaceAll(before, address).replaceAll(oldSlug, newSlug);
    if (moved !== text) changed.set(path, moved);
  }
  return changed;
}

function formerAddress(): string | undefined {
  const schema = "schemas/policy.schema.json";
  if (!existsSync(schema)) return undefined;
  const { $id } = JSON.parse(readFileSync(schema, "utf8")) as { $id: string };
  return $id.replace(/\/raw\/.*$/, "");
}

/** `https://github.com/owner/name` -> `owner/name`. */
export function slug(address: string): string {
  return new URL(address).pathname.slice(1);
}
