import { expect, test } from "@jest/globals";
import { builtInRules, createDetector } from "../../../actions/secret-scan/src/detect/detector.ts";
import { allTokenRules } from "../../../actions/secret-scan/src/detect/tokens.ts";
import { PROVIDERS } from "../../../actions/secret-scan/src/rules/providers.ts";
import { planRule } from "../../../actions/secret-scan/src/scan/plan.ts";
import { checksummed, dice, tokenOf } from "./sample.ts";

const detector = createDetector();
const scan = (text: string, path = "notes.txt") => detector.scan(Buffer.from(text, "latin1"), { path });
/** Forms whose samples need more than a pattern: a checksum or structure that is made elsewhere, or too little to be told by itself. */
const STRUCTURED = new Set([
  "macaroon",
  "bech32",
  "nkey",
  "stellar",
  "base58",
  "discord",
  "awsId",
  "slack",
  "crc32Tail",
  "azure",
]);

test("there are more than two hundred provider formats, each under a name of its own", () => {
  const ids = allTokenRules().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every rule can be planned", () => {
  const broken = builtInRules().filter((rule) => {
    try {
      planRule(rule);
      return false;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

test("every provider format is found where it stands, whatever its letters", () => {
  const missed: string[] = [];
  for (const rule of allTokenRules()) {
    if (rule.check && STRUCTURED.has(rule.check)) continue;
    const near = rule.near ? `${rule.near[0]} ` : "";
    const found = [11, 23, 37].some((seed) => {
      const value = tokenOf(rule, seed);
      return scan(`${near}value: "${value}"\n`).some(({ secret }) => value.includes(secret) && secret.length >= 8);
    });
    if (!found) missed.push(rule.id);
  }
  expect(missed).toEqual([]);
});

test("a token's checksum decides between alarm and hint", () => {
  const good = checksummed("ghp_", dice(5));
  const bad = good.slice(0, -1) + (good.endsWith("a") ? "b" : "a");
  expect(scan(good)[0]).toMatchObject({ rule: "github-pat", confidence: "high", secret: good });
  expect(scan(bad)[0]).toMatchObject({ rule: "github-pat", confidence: "low" });
});

test.each(["ghp_", "gho_", "ghs_", "npm_"])("a cut token that begins with %s is none", (prefix) => {
  expect(
    scan(`x ${checksummed(prefix, dice(9)).slice(0, 30)} y`).filter(({ confidence }) => confidence !== "low"),
  ).toEqual([]);
});

test("every family that names a provider leads to what to do", () => {
  for (const [family, { name, revoke, remedy }] of Object.entries(PROVIDERS)) {
    expect(name).not.toBe("");
    expect([family, Boolean(revoke ?? remedy)]).toEqual([family, true]);
    if (revoke) expect(revoke).toMatch(/^https:\/\//);
  }
});
