import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import {
  allExceptions,
  allLicences,
  editDistance,
  findException,
  findLicence,
  idsForName,
  replacementsFor,
  suggestException,
  suggestLicence,
} from "../../shared/src/spdx/index.ts";

test("the table agrees with the spdx-license-list package in ids, names and OSI flags", () => {
  const full = createRequire(import.meta.url)("../../../node_modules/spdx-license-list/spdx.json") as Record<
    string,
    { name: string; osiApproved: boolean }
  >;
  const differing = Object.entries(full)
    // The list keeps `GPL-2.0+` and the like as ids; an expression reads them as `GPL-2.0` and `+`.
    .filter(([id]) => !id.endsWith("+"))
    .filter(([id, entry]) => findLicence(id)?.id !== id || findLicence(id)?.osiApproved !== entry.osiApproved);
  expect(differing).toEqual([]);
});

test("flags tell OSI, FSF and deprecation apart", () => {
  expect(findLicence("mit")).toEqual({
    id: "MIT",
    name: "MIT License",
    osiApproved: true,
    fsf: "free",
    deprecated: false,
  });
  expect(findLicence("OGL-UK-3.0")).toMatchObject({ osiApproved: false, fsf: "unstated" });
  expect(findLicence("APSL-1.0")).toMatchObject({ fsf: "non-free" });
  expect(findLicence("GPL-3.0")).toMatchObject({ deprecated: true });
  expect(findLicence("Apache")).toBeUndefined();
});

test("every replacement of a deprecated id is itself current", () => {
  const stale = allLicences().flatMap((licence) =>
    replacementsFor(licence.id).filter((text) => {
      const [id = "", exception] = text.split(" WITH ");
      return (
        findLicence(id)?.deprecated !== false || (exception !== undefined && findException(exception) !== exception)
      );
    }),
  );
  expect(stale).toEqual([]);
  expect(allExceptions().length).toBeGreaterThan(80);
});

test.each([
  ["The Apache Software License, Version 2.0", ["Apache-2.0"]],
  ["Apache 2", ["Apache-2.0"]],
  ["MIT License (MIT)", ["MIT"]],
  ["MIT/X11", ["MIT", "X11"]],
  ["GNU General Public License v3 or later (GPLv3+)", ["GPL-3.0-or-later"]],
  ["GPLv3", ["GPL-3.0-or-later", "GPL-3.0-only"]],
  ["GNU Lesser General Public License v2.1", ["LGPL-2.1-or-later", "LGPL-2.1-only"]],
  ["European Union Public Licence 1.2 (EUPL 1.2)", ["EUPL-1.2"]],
  ["EUPL-1.2-or-later", ["EUPL-1.2"]],
  ["New BSD License", ["BSD-3-Clause"]],
  ["Open Government Licence v3.0", ["OGL-UK-3.0"]],
  ["Licence Ouverte 2.0", ["etalab-2.0"]],
  ["Creative Commons Attribution 4.0 International", ["CC-BY-4.0"]],
  ["CC0 1.0 Universal", ["CC0-1.0"]],
  ["Eclipse Public License - v 2.0", ["EPL-2.0"]],
  ["CeCILL v2.1", ["CECILL-2.1"]],
  ["Commercial", []],
  ["", []],
  ["Ministry of Truth licence", []],
])("the name %j means %j", (name, ids) => {
  expect(idsForName(name)).toEqual(ids);
});

test("each id and each name of the list means itself", () => {
  const wrong = allLicences()
    .filter((licence) => !licence.deprecated)
    .filter((licence) => !idsForName(licence.id).includes(licence.id));
  expect(wrong.map((licence) => licence.id)).toEqual([]);
});

test.each([
  ["MTI", ["MIT"]],
  ["EUPL-1,2", ["EUPL-1.2"]],
  ["AGLP-3.0-only", ["AGPL-3.0-only"]],
  ["apache-2.0", ["Apache-2.0"]],
  ["zzzz", []],
])("for %s it suggests %j", (written, ids) => {
  expect(suggestLicence(written)).toEqual(ids);
});

test("an exception's misspelling is suggested", () => {
  expect(suggestException("Classpath-execption-2.0")).toEqual(["Classpath-exception-2.0"]);
});

test.each([
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["abcdef", "ghijkl", 3],
])("from %s to %s it takes %d edits at a limit of 2", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
