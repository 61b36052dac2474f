import { expect, test } from "@jest/globals";
import full from "spdx-license-list/full.js";
import { identify } from "../../actions/licence-check/src/detect/identify.ts";
import { CHANGED, type Edit, EQUIVALENT, RIDERS } from "./adversarial-edits.ts";
import { CHANGES, chance, FORMS, spliced, withRider } from "./adversarial-families.ts";

const texts = full as unknown as Record<string, { licenseText: string }>;

/** Licences that administrations use most; every one meets every edit. */
const LICENCES =
  "MIT BSD-2-Clause BSD-3-Clause ISC Apache-2.0 MPL-2.0 LGPL-2.1-only EUPL-1.2 CC0-1.0 CC-BY-4.0 Unlicense Zlib BSL-1.0 0BSD OFL-1.1 OGL-UK-3.0 NCSA PostgreSQL UPL-1.0 MS-PL".split(
    " ",
  );

function textOf(id: string): string {
  const text = texts[id]?.licenseText;
  if (text === undefined) throw new Error(`no text of ${id}`);
  return text;
}

function edited(edit: Edit): Buffer {
  const text = textOf(edit.licence);
  const pattern = new RegExp(edit.find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"), "i");
  if (!pattern.test(text)) throw new Error(`${edit.licence} has no “${edit.find}”`);
  return Buffer.from(text.replace(pattern, () => edit.put));
}

const family = (id: string) => id.replace(/-(only|or-later)$/, "").replace(/-(no-)?RFN$/, "");

function isAccepted(bytes: Buffer, id?: string): boolean {
  const { verdict, ids } = identify(bytes, { path: "LICENSE" });
  const accepted = verdict === "exact" || verdict === "equivalent";
  return accepted && (id === undefined || (ids.length === 1 && family(ids[0]!) === family(id)));
}

interface Tally {
  right: number;
  all: number;
  wrong: string[];
}

function tally(): Tally {
  return { right: 0, all: 0, wrong: [] };
}

function count(into: Tally, right: boolean, name: string): void {
  into.all++;
  if (right) into.right++;
  else into.wrong.push(name);
}

function share(found: Tally, what: string): number {
  const percent = (100 * found.right) / found.all;
  const names = process.env["LICENCE_MISSES"] ? `\n  ${found.wrong.join("\n  ")}` : "";
  process.stdout.write(`${what}: ${found.right} of ${found.all}, ${percent.toFixed(1)} %${names}\n`);
  return percent;
}

test("edits by hand that change the substance are refused", () => {
  const refused = tally();
  for (const edit of CHANGED)
    count(
      refused,
      !isAccepted(edited(edit), edit.licence),
      `${edit.family}: ${edit.licence}: ${edit.find} -> ${edit.put}`,
    );
  for (const [i, rider] of RIDERS.entries()) {
    for (const [k, at] of [0, 0.3, 0.7, 1].entries()) {
      const id = LICENCES[(i * 4 + k * 7) % LICENCES.length]!;
      count(
        refused,
        !isAccepted(Buffer.from(withRider(textOf(id), rider, at)), id),
        `rider at ${at} of ${id}: ${rider}`,
      );
    }
  }
  expect(refused.all).toBeGreaterThanOrEqual(150);
  expect(share(refused, "changed by hand, refused")).toBeGreaterThanOrEqual(97);
});

test("edits by hand that carry no meaning are recognised", () => {
  const recognised = tally();
  for (const edit of EQUIVALENT)
    count(
      recognised,
      isAccepted(edited(edit), edit.licence),
      `${edit.family}: ${edit.licence}: ${edit.find} -> ${edit.put}`,
    );
  expect(share(recognised, "equivalent by hand, recognised")).toBeGreaterThanOrEqual(95);
});

test("every licence with every kind of changed word is refused", () => {
  const refused = tally();
  for (const [l, id] of LICENCES.entries()) {
    const text = textOf(id);
    for (const [c, [name, change]] of CHANGES.entries()) {
      const made = change(text, chance(1000 + l * 31 + c * 7));
      if (made !== undefined && made !== text) count(refused, !isAccepted(Buffer.from(made), id), `${name}: ${id}`);
    }
    const rider = RIDERS[l % RIDERS.length]!;
    for (const at of [0, 0.5, 1])
      count(refused, !isAccepted(Buffer.from(withRider(text, rider, at)), id), `rider at ${at}: ${id}: ${rider}`);
    const other = textOf(LICENCES[(l + 7) % LICENCES.length]!);
    count(refused, !isAccepted(Buffer.from(spliced(text, other))), `spliced: ${id}`);
  }
  expect(share(refused, "changed by rule, refused")).toBeGreaterThanOrEqual(97);
});

test("every licence in every form is recognised", () => {
  const recognised = tally();
  for (const [l, id] of LICENCES.entries()) {
    for (const [f, [name, form]] of FORMS.entries()) {
      count(recognised, isAccepted(Buffer.from(form(textOf(id), chance(77 + l * 13 + f))), id), `${name}: ${id}`);
    }
  }
  expect(share(recognised, "equivalent by rule, recognised")).toBeGreaterThanOrEqual(95);
});
