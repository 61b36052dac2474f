import { expect, test } from "@jest/globals";
import { euplAppendix } from "../../actions/licence-check/src/compatibility/categories.ts";
import { compatibility } from "../../actions/licence-check/src/compatibility/compatibility.ts";
import { findLicence } from "../../shared/src/spdx/index.ts";

const answer = (incoming: string, outgoing: string) => {
  const { answer: word, under } = compatibility(incoming, outgoing);
  return under ? `${word} ${under}` : word;
};

test.each([
  ["MIT", "EUPL-1.2", "fine"],
  ["Apache-2.0", "GPL-3.0-or-later", "fine"],
  ["Apache-2.0", "GPL-2.0-only", "conflict"],
  ["Apache-2.0", "GPL-2.0-or-later", "conditional GPL-3.0-or-later"],
  ["BSD-4-Clause", "GPL-3.0-only", "conflict"],
  ["MPL-2.0", "MIT", "fine"],
  ["LGPL-3.0-only", "GPL-2.0-only", "conflict"],
  ["LGPL-2.1-or-later", "GPL-2.0-only", "fine"],
  ["EPL-2.0", "GPL-3.0-only", "conflict"],
  ["EPL-2.0", "Apache-2.0", "fine"],
  ["GPL-2.0-only", "GPL-3.0-only", "conflict"],
  ["GPL-2.0-or-later", "GPL-3.0-only", "fine"],
  ["GPL-3.0-only", "GPL-2.0-or-later", "conditional GPL-3.0-or-later"],
  ["GPL-3.0-only", "AGPL-3.0-only", "fine"],
  ["GPL-2.0-only", "Apache-2.0", "conflict"],
  ["GPL-2.0-or-later", "Apache-2.0", "conditional GPL-3.0-or-later"],
  ["GPL-3.0-only", "MIT", "conditional GPL-3.0-only"],
  ["AGPL-3.0-only", "EUPL-1.2", "conditional AGPL-3.0-only"],
  ["AGPL-3.0-only", "GPL-3.0-only", "conditional AGPL-3.0-only"],
  ["EUPL-1.2", "GPL-3.0-or-later", "fine"],
  ["EUPL-1.2", "MIT", "conditional EUPL-1.2"],
  ["CECILL-2.1", "EUPL-1.2", "fine"],
  ["OSL-3.0", "EUPL-1.2", "conditional OSL-3.0"],
  ["OSL-3.0", "GPL-3.0-only", "conflict"],
  ["CC-BY-NC-4.0", "MIT", "conflict"],
  ["SSPL-1.0", "AGPL-3.0-only", "conflict"],
  ["Adobe-2006", "MIT", "unruled"],
  ["EUPL-1.2", "EUPL-1.2", "fine"],
])("%s in a project under %s: %s", (incoming, outgoing, expected) => {
  expect(answer(incoming, outgoing)).toBe(expected);
});

test("the EUPL's appendix: EUPL work may become part of a work under each of its licences", () => {
  for (const id of euplAppendix) {
    expect(findLicence(id)?.id ?? findLicence(`${id}-only`)?.id).toBeDefined();
    expect(answer("EUPL-1.2", id)).toBe("fine");
  }
});

test("every answer that is not the same licence names a source", () => {
  for (const incoming of ["MIT", "GPL-3.0-only", "EPL-2.0", "EUPL-1.2", "SSPL-1.0"])
    for (const outgoing of ["Apache-2.0", "GPL-2.0-only", "EUPL-1.1"]) {
      const { reason, source } = compatibility(incoming, outgoing);
      expect(reason).toMatch(/\.$/);
      expect(source).toMatch(/^https:/);
    }
});
