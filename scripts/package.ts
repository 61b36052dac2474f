import type { Tool } from "../shared/src/tool.ts";

/** Name, version and public address from the text of package.json; its `repository` is the one place where the address stands. */
export function toolOf(packageJson: string): Tool {
  const { version, repository } = JSON.parse(packageJson) as { version: string; repository: { url: string } };
  const address = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  return { name: "public-code", version, address };
}
