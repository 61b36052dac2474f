import { createHash } from "node:crypto";
import { secretCheck } from "../../../actions/secret-scan/src/check.ts";
import { crc32 } from "../../../actions/secret-scan/src/decode/crc32.ts";
import type { SecretFacts } from "../../../actions/secret-scan/src/facts.ts";
import { gather, type Settings } from "../../../actions/secret-scan/src/gather.ts";
import { settings } from "../../../actions/secret-scan/src/settings.ts";
import type { Judgement } from "../../../shared/src/check/check.ts";
import type { EventContext } from "../../../shared/src/github/event.ts";
import { openRepository } from "../../../shared/src/repository/open.ts";
import { hostLog } from "./log.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A token of GitHub's shape with a checksum that holds, a different one for every name; made here so that no file holds one. */
export function token(name: string): string {
  const digest = createHash("sha512").update(name).digest();
  const body = Array.from({ length: 30 }, (_, i) => BASE62[digest[i]! % 62]).join("");
  let sum = "";
  for (let rest = crc32(Buffer.from(body)); rest > 0; rest = Math.floor(rest / 62)) sum = BASE62[rest % 62] + sum;
  return `${["g", "h", "p"].join("")}_${body}${sum.padStart(6, "0")}`;
}

/** A private key's text, a different one for every name. */
export function privateKey(name: string): string {
  const lines = Array.from({ length: 24 }, (_, i) =>
    createHash("sha512").update(`${name}${i}`).digest("base64").slice(0, 64),
  );
  const label = ["RSA", "PRIVATE", "KEY"].join(" ");
  return `-----BEGIN ${label}-----\nMIIEowIBAAKCAQEA${lines.join("\n")}\n-----END ${label}-----\n`;
}

const defaults = Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, one.default])) as Settings;

/** What a scan of a folder found. */
export async function scan(root: string, given: Partial<Settings> = {}, event?: EventContext): Promise<SecretFacts> {
  return gather({ ...defaults, "min-confidence": "low", ...given }, await context(root, event), {});
}

/** What the check says of a folder. */
export async function judged(
  root: string,
  given: Partial<Settings> = {},
  asked: Parameters<typeof secretCheck>[0] = {},
  event?: EventContext,
): Promise<Judgement & { masked: string[] }> {
  const masked: string[] = [];
  const judgement = await secretCheck(asked).run({ ...defaults, ...given }, await context(root, event, masked));
  return { ...judgement, masked };
}

async function context(root: string, event?: EventContext, masked: string[] = []) {
  return {
    repository: await openRepository(root),
    log: hostLog,
    now: new Date("2026-06-01T00:00:00Z"),
    event,
    mask: (secret: string) => void masked.push(secret),
    env: {},
  };
}

/** An event that adds commits. */
export function rangeEvent(name: string, base: string | undefined, head: string): EventContext {
  return {
    name,
    repository: "example/service",
    sha: head,
    ref: "refs/heads/main",
    base,
    head,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    payload: {},
  };
}

/** The secrets of facts. */
export const secretsOf = ({ secrets }: SecretFacts): string[] => secrets.map(({ hit }) => hit.secret).sort();
