import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatExpression, licencesIn, mendExpression, parseExpression } from "../../shared/src/spdx/index.ts";

const read = (text: string) => {
  const { expression, problems } = parseExpression(text);
  return {
    form: expression && formatExpression(expression),
    problems: problems.map((p) => `${p.kind}@${p.start}-${p.end}`),
  };
};

test.each([
  ["MIT", "MIT"],
  ["MIT OR Apache-2.0 AND BSD-3-Clause", "MIT OR Apache-2.0 AND BSD-3-Clause"],
  ["(MIT OR Apache-2.0) AND BSD-3-Clause", "(MIT OR Apache-2.0) AND BSD-3-Clause"],
  ["((MIT))", "MIT"],
  ["EUPL-1.2+", "EUPL-1.2+"],
  ["GPL-2.0-only WITH Classpath-exception-2.0 OR MIT", "GPL-2.0-only WITH Classpath-exception-2.0 OR MIT"],
  ["LicenseRef-Crown OR DocumentRef-a:LicenseRef-b", "LicenseRef-Crown OR DocumentRef-a:LicenseRef-b"],
])("%s is read and written back as %s", (text, form) => {
  expect(read(text)).toEqual({ form, problems: [] });
});

test.each([
  ["", ["empty@0-0"]],
  ["   ", ["empty@0-3"]],
  ["MIT OR", ["syntax@6-6"]],
  ["MIT Apache-2.0", ["syntax@4-14"]],
  ["(MIT", ["syntax@0-1"]],
  ["MIT)", ["syntax@3-4"]],
  ["OR MIT", ["syntax@0-2"]],
  ["MIT WITH", ["syntax@4-8"]],
  ["MIT/X", ["syntax@0-5"]],
  ["NOPE-1.0", ["unknown-licence@0-8"]],
  ["GPL-2.0-only WITH nope-exception", ["unknown-exception@18-32"]],
  ["mit or MIT", ["letter-case@0-3", "operator-case@4-6"]],
  ["MIT AND GPL-3.0", ["deprecated-licence@8-15"]],
  ["LGPL-3.0-only WITH Nokia-Qt-exception-1.1", ["deprecated-exception@19-41"]],
  ["x".repeat(10_001), ["too-long@0-10001"]],
  [`${"(".repeat(60)}MIT${")".repeat(60)}`, ["syntax@50-51"]],
])("the problem of %j is told with its place", (text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test.each([
  ["mit or apache-2.0", "MIT OR Apache-2.0"],
  ["GPL-2.0+ OR MIT", "GPL-2.0-or-later OR MIT"],
  ["Apache License, Version 2.0", "Apache-2.0"],
  ["EUPL-1,2", "EUPL-1.2"],
  ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
])("%s is mended to %s", (text, mended) => {
  expect(mendExpression(text)).toBe(mended);
});

test.each(["MIT", "GPL-3.0", "entirely our own"])("nothing is made up for %s", (text) => {
  expect(mendExpression(text)).toBeUndefined();
});

const term = fc.constantFrom(
  "MIT",
  "Apache-2.0",
  "GPL-2.0-or-later",
  "EUPL-1.2+",
  "GPL-2.0-only WITH Classpath-exception-2.0",
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    term,
    fc.tuple(tie("node"), fc.constantFrom("AND", "OR"), tie("node")).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
}));

test("what is written back means what was read", () => {
  fc.assert(
    fc.property(tree.node, (text) => {
      const first = parseExpression(text).expression;
      if (!first) throw new Error(text);
      const written = formatExpression(first);
      const second = parseExpression(written);
      expect(second.problems).toEqual([]);
      expect(formatExpression(second.expression ?? first)).toBe(written);
      expect(licencesIn(second.expression ?? first).map((t) => t.id)).toEqual(licencesIn(first).map((t) => t.id));
    }),
    { numRuns: 200 },
  );
});

test("no text makes the parser throw, and places lie inside the text", () => {
  const piece = fc.constantFrom("MIT", "(", ")", " ", "OR", "and", "WITH", "+", "GPL-3.0", "\u0000", "é", "a/b");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" ")),
      ),
      (text) => {
        for (const problem of parseExpression(text).problems) {
          expect(problem.start).toBeLessThanOrEqual(problem.end);
          expect(problem.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});
