import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { code, cut, html, markdown, plain, plainLines } from "../../shared/src/report/text.ts";
import { hostileNames, hostileText } from "../equipment/hostile.ts";
import { parseCommand } from "../equipment/runner/commands.ts";

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.stringMatching(/^[:#[\]\n\r\t a-z*_`<>|@!()\\-]{0,40}$/),
  fc.constantFrom(...hostileNames, hostileText),
);

describe("plain", () => {
  test.each([
    ["a\nb", "a\\nb"],
    ["##[error]x", "## [error]x"],
    ["a ##[set-output name=x;]y", "a ## [set-output name=x;]y"],
    ["  ::error::x", "  : :error::x"],
    ["std::vector<int>", "std::vector<int>"],
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["\u202egnp.exe", "\\u{202e}gnp.exe"],
    ["a\u2028b", "a\\u{2028}b"],
  ])("%j becomes %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test("no text makes a command of the runner, on one line or on several", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(plain(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        for (const line of plainLines(text).split(/\r?\n/)) expect(parseCommand(line)).toBeUndefined();
      }),
    );
  });

  test("prose and paths stay as they are", () => {
    const text = "src/Überblick (1).ts: 50 % of “words”, naïve 日本語 🎉";
    expect(plain(text)).toBe(text);
  });
});

describe("markdown", () => {
  test("no mark-up, HTML, table cell, mention or line break is left", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const out = markdown(text);
        expect(out).not.toMatch(/[\n\r]|(?<!\\)[|*_`[\]]|@/);
        expect(out.replaceAll("<!-- -->", "")).not.toMatch(/[<>]/);
      }),
    );
  });

  test("an escaped backslash does not free the character after it", () => {
    expect(markdown("\\|")).toBe("\\\\\\|");
  });

  test("addresses are not linked", () => {
    expect(markdown("see https://evil.example")).toBe("see https<!-- -->\\://evil.example");
  });
});

test("code in a table cell holds back pipes, back-ticks and HTML", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const inner = code(text).slice("<code>".length, -"</code>".length);
      expect(inner).not.toMatch(/[\n\r|`<>*_[\]\\@]/);
    }),
  );
});

test("HTML is inert in text and in attributes", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(html(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test("a cut never splits a character and says that it cut", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("ab…");
  expect(cut("a😀b", 3)).toBe("a…");
});
