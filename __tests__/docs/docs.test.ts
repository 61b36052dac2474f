import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name && !name.startsWith("docs/rules/") && !name.includes("fixtures/") && existsSync(name));

/** Text outside code blocks, where links are links. */
function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
}

/** GitHub's anchors: lower case, blanks to hyphens, punctuation dropped. */
function anchors(text: string): Set<string> {
  const titles = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.replace(/[`*_]|\[|\]\([^)]*\)/g, ""));
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    ),
  );
}

describe("every link inside the repository leads somewhere", () => {
  test.each(pages)("%s", (page) => {
    const broken = [...prose(readFileSync(page, "utf8")).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^[a-z]+:/i.test(target))
      .filter((target) => {
        const [file, anchor] = target.split("#");
        const path = file ? join(dirname(page), decodeURIComponent(file)) : page;
        if (!existsSync(path)) return true;
        return anchor !== undefined && path.endsWith(".md") && !anchors(readFileSync(path, "utf8")).has(anchor);
      });
    expect(broken).toEqual([]);
  });
});

describe("every policy that the guides show is one that the suite takes", () => {
  const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(
    JSON.parse(readFileSync("schemas/policy.schema.json", "utf8")) as object,
  );
  const examples = pages
    .filter((page) => page.startsWith("docs/"))
    .flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => [page, text!]),
    )
    .filter(([, text]) => /^(mode|licence|secrets|publiccode|enforce|baseline):/m.test(text!));

  test("there are some", () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  test.each(examples)("in %s", (_, text) => {
    validate(parse(text!));
    expect(validate.errors ?? []).toEqual([]);
  });
});
