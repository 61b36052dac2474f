import { expect, test } from "@jest/globals";
import { covers, judgeExpression, parseExpression, sameLicence, sameText } from "../../shared/src/spdx/index.ts";

const judge = (text: string, allowed: string[], denied: string[] = []) => {
  const { expression } = parseExpression(text);
  if (!expression) throw new Error(`no expression: ${text}`);
  const { verdict, terms } = judgeExpression(expression, { allowed, denied });
  return `${verdict} ${terms.map((term) => term.id).join(" ")}`;
};

test.each([
  ["MIT", ["MIT"], [], "yes MIT"],
  ["MIT", ["Apache-2.0"], [], "no MIT"],
  ["MIT OR GPL-3.0-only", ["MIT"], [], "yes MIT"],
  ["GPL-3.0-only OR MIT", ["MIT"], [], "yes MIT"],
  ["MIT AND GPL-3.0-only", ["MIT"], [], "no GPL-3.0-only"],
  ["(MIT OR GPL-2.0-only) AND (Apache-2.0 OR X11)", ["MIT", "X11"], [], "yes MIT X11"],
  ["GPL-2.0-only WITH Classpath-exception-2.0", ["GPL-2.0-only"], [], "yes GPL-2.0-only"],
  ["GPL-2.0-only", ["GPL-2.0-only WITH Classpath-exception-2.0"], [], "no GPL-2.0-only"],
  ["GPL-2.0-or-later", ["GPL-3.0-only"], [], "yes GPL-2.0-or-later"],
  ["GPL-2.0-only", ["GPL-3.0-only"], [], "no GPL-2.0-only"],
  ["GPL-3.0-only", ["GPL-2.0-or-later"], [], "yes GPL-3.0-only"],
  ["GPL-2.0+", ["GPL-2.0-or-later"], [], "yes GPL-2.0"],
  ["EUPL-1.1+", ["EUPL-1.2"], [], "yes EUPL-1.1"],
  ["CC-BY-3.0", ["CC-*"], [], "yes CC-BY-3.0"],
  ["CC-BY-3.0-DE", ["CC-BY-3.0"], [], "no CC-BY-3.0-DE"],
  ["MIT", [], [], "yes MIT"],
  ["AGPL-3.0-or-later", [], ["AGPL-*"], "no AGPL-3.0-or-later"],
  ["AGPL-3.0-only", [], ["AGPL-3.0"], "no AGPL-3.0-only"],
  ["GPL-2.0-or-later", [], ["GPL-2.0-only"], "yes GPL-2.0-or-later"],
  ["GPL-3.0-only", [], ["GPL-2.0-or-later"], "no GPL-3.0-only"],
  ["MIT OR AGPL-3.0-only", [], ["AGPL-3.0-only"], "yes MIT"],
  [
    "GPL-2.0-only WITH Classpath-exception-2.0",
    ["GPL-2.0-only WITH Classpath-exception-2.0"],
    ["GPL-*"],
    "yes GPL-2.0-only",
  ],
])("%s, allowed %j, denied %j: %s", (text, allowed, denied, expected) => {
  expect(judge(text, allowed, denied)).toBe(expected);
});

test("ids that differ only in later versions name one text but not one offer", () => {
  expect(sameText("GPL-3.0-only", "GPL-3.0-or-later")).toBe(true);
  expect(sameLicence("GPL-3.0-only", "GPL-3.0-or-later")).toBe(false);
  expect(sameLicence("GPL-3.0", "GPL-3.0-or-later")).toBe(true);
  expect(sameLicence("GPL-3.0", "AGPL-3.0")).toBe(false);
  expect(sameText("BSD-2-Clause", "BSD-3-Clause")).toBe(false);
});

test("a star covers only ids that start and end as the entry does", () => {
  expect(covers("CC-BY-*-4.0", "CC-BY-SA-4.0")).toBe(true);
  expect(covers("CC-BY-*-4.0", "CC-BY-4.0")).toBe(false);
  expect(covers("*", "anything")).toBe(true);
});
