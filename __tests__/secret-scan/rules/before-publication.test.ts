import { expect, test } from "@jest/globals";
import {
  isCardNumber,
  isIban,
  isNationalInsuranceNumber,
  isNhsNumber,
} from "../../../actions/secret-scan/src/before-publication/national-ids.ts";
import { lookThrough } from "../../../actions/secret-scan/src/before-publication/report.ts";
import { sensitiveFile } from "../../../actions/secret-scan/src/before-publication/sensitive-files.ts";

test.each([
  [isNhsNumber, "943 476 5919", true],
  [isNhsNumber, "943 476 5918", false],
  [isNhsNumber, "0000000000", false],
  [isNationalInsuranceNumber, "AB 12 34 56 C", true],
  [isNationalInsuranceNumber, "QQ 12 34 56 C", false],
  [isNationalInsuranceNumber, "BG 12 34 56 C", false],
  [isIban, "GB82 WEST 1234 5698 7654 32", true],
  [isIban, "GB82 WEST 1234 5698 7654 33", false],
  [isCardNumber, "4111 1111 1111 1111", true],
  [isCardNumber, "4111 1111 1111 1112", false],
])("%p of %s is %s", (check, text, expected) => {
  expect(check(text)).toBe(expected);
});

const topics = (path: string, text: string) =>
  lookThrough(path, Buffer.from(text)).map(({ topic, count }) => [topic, count]);

test("addresses in data files are counted, in code and of roles they are not", () => {
  expect(topics("people.csv", "jane.doe@city.gov.uk\njohn.roe@city.gov.uk\ninfo@city.gov.uk\nx@example.com\n")).toEqual(
    [["e-mail addresses", 2]],
  );
  expect(topics("src/mail.py", "jane.doe@city.gov.uk")).toEqual([]);
});

test("a personal value itself is not repeated", () => {
  const [candidate] = lookThrough("people.csv", Buffer.from("name\njane.doe@city.gov.uk\n"));
  expect(candidate).toEqual({
    topic: "e-mail addresses",
    path: "people.csv",
    line: 2,
    count: 1,
    what: "1 different, at 1 domain",
  });
});

test("internal names, addresses and markings are pointed at", () => {
  expect(
    topics("deploy.md", "ssh db1.prod.internal, 10.20.30.40\nOFFICIAL-SENSITIVE\n").map(([topic]) => topic),
  ).toEqual(["internal host names", "internal addresses", "protective markings"]);
});

test.each([
  ["a.jks", "", "key store"],
  ["x.bin", "SQLite format 3\0", "database"],
  ["x.bin", "PGDMP", "dump"],
  [".env", "", "configuration"],
  [".env.example", "", undefined],
  ["src/index.ts", "", undefined],
])("%s beginning with %j is a %s", (path, head, kind) => {
  expect(sensitiveFile(path, Buffer.from(head, "latin1"))?.kind).toBe(kind);
});
