import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckContext } from "../../../shared/src/check/check.ts";
import { errorMessage } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { type Delivery, publiccodeCheck } from "./check.ts";
import { commitFixes, suggestFixes } from "./fix/github.ts";
import { unifiedPatch } from "./fix/patch.ts";
import { writeFixes } from "./fix/write.ts";
import type { Outcome, Settings } from "./outcome.ts";

/** The check as a step of a workflow: fixes go where `fix-as` says, and never decide the verdict. */
export const actionCheck = publiccodeCheck({ deliver });

async function deliver(outcomes: readonly Outcome[], context: CheckContext, wanted: Settings): Promise<Delivery> {
  const changed = outcomes.filter((outcome) => outcome.fixed);
  if (changed.length === 0) return { written: false };
  try {
    switch (wanted["fix-as"]) {
      case "files":
        await writeFixes(changed);
        return { written: true };
      case "patch":
        return { written: false, patch: writePatch(changed, context) };
      case "suggestions":
        await suggestFixes(changed, context);
        return { written: false };
      case "commit":
        await commitFixes(changed, context);
        return { written: false };
      default:
        return { written: false };
    }
  } catch (thrown) {
    // A fork's token may not write: the verdict stands without the fixes.
    context.log.warning(`The fixes could not be delivered: ${plain(errorMessage(thrown))}`);
    return { written: false };
  }
}

/** Beside the report, for actions/upload-artifact to take up. */
function writePatch(changed: readonly Outcome[], { env, repository }: CheckContext): string {
  const folder = join(env["RUNNER_TEMP"] ?? join(repository.root, ".."), "public-code");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "publiccode.patch");
  writeFileSync(path, patchOf(changed));
  return path;
}

/** All changes as one patch. */
export function patchOf(changed: readonly Outcome[]): string {
  return changed.map(({ source, file, fixed }) => unifiedPatch(source.path, file.text, fixed!.text)).join("");
}
