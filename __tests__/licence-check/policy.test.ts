import { expect, test } from "@jest/globals";
import { profiles } from "../../actions/licence-check/src/profiles.ts";
import type { LicenceSettings } from "../../actions/licence-check/src/settings.ts";
import { findLicence } from "../../shared/src/spdx/index.ts";
import type { Files } from "../equipment/git.ts";
import { judge, short, text } from "./equipment.ts";

const mit = (notice: string) => ({ LICENSE: text("MIT", notice) });
const crown = "Copyright (c) 2026 Crown Copyright (Home Office)";

test.each<[string, Files, Partial<LicenceSettings>, string[]]>([
  ["no policy", mit("Copyright (c) 2026 A"), {}, []],
  ["OGL on code, no policy", { LICENSE: text("OGL-UK-3.0") }, {}, ["not-open LICENSE:1"]],
  ["OGL on code, approval by nobody", { LICENSE: text("OGL-UK-3.0") }, { "require-approval": "none" }, []],
  ["CC0, called free by the FSF", { LICENSE: text("CC0-1.0") }, {}, []],
  ["CC0, OSI only", { LICENSE: text("CC0-1.0") }, { "require-approval": "osi" }, ["not-open LICENSE:1"]],
  ["a list that has it", mit("Copyright (c) 2026 A"), { allowed: ["MIT"] }, []],
  ["a list that has it not", mit("Copyright (c) 2026 A"), { allowed: ["EUPL-*"] }, ["not-allowed LICENSE:1"]],
  ["a denial", mit("Copyright (c) 2026 A"), { denied: ["MIT"] }, ["not-allowed LICENSE:1"]],
  [
    "a choice of which one is allowed",
    { "LICENSE-MIT": text("MIT"), "LICENSE-APACHE": text("Apache-2.0") },
    { allowed: ["MIT"] },
    [],
  ],
  ["uk-gov", mit(crown), { profile: "uk-gov" }, []],
  ["uk-gov, another owner", mit("Copyright (c) 2026 Acme Ltd"), { profile: "uk-gov" }, ["copyright-holder LICENSE:3"]],
  ["uk-gov, another licence", { LICENSE: text("Apache-2.0") }, { profile: "uk-gov" }, ["not-preferred LICENSE:1"]],
  ["uk-gov, OGL", { LICENSE: text("OGL-UK-3.0") }, { profile: "uk-gov" }, ["not-open LICENSE:1"]],
  ["fr-dinum, on the list", { LICENSE: text("CECILL-2.1") }, { profile: "fr-dinum" }, []],
  ["fr-dinum, not on it", { LICENSE: text("OSL-3.0") }, { profile: "fr-dinum" }, ["not-allowed LICENSE:1"]],
  ["it-agid prefers the EUPL", { LICENSE: text("AGPL-3.0-only") }, { profile: "it-agid" }, ["not-preferred LICENSE:1"]],
  [
    "documents beside code",
    { "LICENSES/MIT.txt": text("MIT"), "LICENSES/CC-BY-4.0.txt": text("CC-BY-4.0") },
    { "require-approval": "osi" },
    [],
  ],
  [
    "documents beside code, by list",
    { "LICENSES/MIT.txt": text("MIT"), "LICENSES/CC-BY-4.0.txt": text("CC-BY-4.0") },
    { "allowed-documentation": ["CC0-1.0"] },
    ["not-allowed LICENSES/CC-BY-4.0.txt:1"],
  ],
  ["an owner by pattern", mit("Copyright (c) 2026 City of X"), { "copyright-holder": "City of (X|Y)" }, []],
  ["placeholders", mit("Copyright (c) [year] [fullname]"), {}, ["placeholder LICENSE:3"]],
  ["the GPL's own example is no placeholder", { LICENSE: text("GPL-3.0-only") }, {}, []],
  ["no year", mit("Copyright (c) Example Agency"), {}, ["copyright-year LICENSE:3"]],
  ["a year to come", mit("Copyright (c) 2062 Example Agency"), {}, ["copyright-year LICENSE:3"]],
])("%s", async (_, files, settings, expected) => {
  expect(short(await judge(files, settings))).toEqual(expected);
});

test("a pattern that cannot be read is the user's mistake, told with what to write", async () => {
  await expect(judge(mit(crown), { "copyright-holder": "(" })).rejects.toThrow(
    /copyright-holder is no regular expression/,
  );
});

test("every profile names sources, a review date, known ids, and lets its own first choice pass", async () => {
  for (const profile of profiles) {
    expect(profile.sources.length).toBeGreaterThan(0);
    for (const { url } of profile.sources) expect(url).toMatch(/^https?:\/\//);
    expect(profile.reviewed).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const id of [...profile.code.preferred, ...profile.code.allowed, ...profile.documentation, ...profile.data])
      expect(findLicence(id)?.id).toBe(id);
    const [first] = profile.code.preferred;
    const notice = profile.holder?.example ?? "Copyright (c) 2026 A";
    if (first)
      expect(
        short(await judge({ LICENSE: text(first, notice) }, { profile: profile.id as LicenceSettings["profile"] })),
      ).toEqual([]);
  }
});
