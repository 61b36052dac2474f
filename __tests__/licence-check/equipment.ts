import { beforeAll, jest } from "@jest/globals";
import { check } from "../../actions/licence-check/src/check.ts";
import { identify } from "../../actions/licence-check/src/detect/identify.ts";
import type { LicenceSettings } from "../../actions/licence-check/src/settings.ts";
import { canonicalText, textWithNotice } from "../../actions/licence-check/src/texts.ts";
import type { CheckContext, Judgement, Report } from "../../shared/src/check/check.ts";
import { runCheck } from "../../shared/src/check/run-check.ts";
import { openRepository } from "../../shared/src/repository/open.ts";
import { type Files, writeFiles } from "../equipment/git.ts";
import { tempFolder } from "../equipment/temp.ts";

// A busy machine takes seconds to load the index of texts for the first time; that is no test's own time.
jest.setTimeout(30_000);
beforeAll(() => {
  identify(Buffer.from("MIT License"));
  canonicalText("MIT");
});

const silent: CheckContext["log"] = {
  info() {},
  debug() {},
  warning() {},
  progress() {},
  group: (_, body) => body(),
};

/** The check's settings with their defaults, some of them changed. */
export function settingsWith(changes: Partial<LicenceSettings> = {}): LicenceSettings {
  const defaults = Object.fromEntries(Object.entries(check.settings).map(([name, setting]) => [name, setting.default]));
  return { ...(defaults as unknown as LicenceSettings), ...changes };
}

export async function contextOf(root: string, changes: Partial<CheckContext> = {}): Promise<CheckContext> {
  const now = new Date("2026-12-01T00:00:00Z");
  return { repository: await openRepository(root), log: silent, now, mask() {}, env: {}, ...changes };
}

/** A plain folder with these files: what git would add costs a tenth of a second a test. */
function folderOf(files: Files): string {
  const folder = tempFolder();
  writeFiles(folder, files);
  return folder;
}

/** Judges a repository made of these files. */
export async function judge(files: Files, changes: Partial<LicenceSettings> = {}): Promise<Judgement> {
  return check.run(settingsWith(changes), await contextOf(folderOf(files)));
}

/** The same through the frame, as a user meets it. */
export async function report(files: Files, changes: Partial<LicenceSettings> = {}): Promise<Report> {
  return runCheck(check, settingsWith(changes), await contextOf(folderOf(files)));
}

/** `contradiction package.json:3`, one a finding, in order. */
export function short(judgement: Judgement): string[] {
  return judgement.findings.map(({ rule, location }) => {
    const place = location?.path ? ` ${location.path}${location.startLine ? `:${location.startLine}` : ""}` : "";
    return `${rule.replace("licence/", "")}${place}`;
  });
}

/** A full text, with an owner where the licence names one. */
export function text(id: string, notice = "Copyright (c) 2026 Example Agency"): string {
  return textWithNotice(id, [notice]) ?? canonicalText(id) ?? "";
}
