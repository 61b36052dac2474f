import type { Repository } from "../../../shared/src/repository/repository.ts";
import type { DetectorSetup } from "./detect/types.ts";

/** Reads what a repository itself says about detection. */
export async function readSetup(repository: Repository): Promise<DetectorSetup> {
  const toml = await repository.read(".gitleaks.toml");
  return toml ? { gitleaks: { text: toml.toString("utf8"), path: ".gitleaks.toml" } } : {};
}
