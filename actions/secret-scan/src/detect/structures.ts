import type { Confidence } from "../../../../shared/src/check/finding.ts";
import type { Structure } from "../rules/structures.ts";
import { judgeKeyBlock } from "./key-block.ts";
import { hasProviderMark } from "./marks.ts";
import { entropy, isRandom } from "./rarity.ts";
import { isPattern, isReference, isStandIn, repeatsName } from "./values.ts";
import { add, isComment, linesOf, type Work } from "./work.ts";

/** Judges the match of a structure, and keeps it where the secret in it may be live. */
export function acceptStructure(work: Work, rule: Structure, match: RegExpExecArray, offset: number): void {
  const groups = match.groups ?? {};
  const secret = groups["secret"] ?? groups["secret2"];
  if (!secret) return;
  const confidence = JUDGES[rule.judge](secret, groups, rule, work, match);
  if (!confidence) return;
  const within = match[0].lastIndexOf(secret);
  const start = offset + match.index + within;
  add(work, {
    rule: rule.id,
    family: rule.provider,
    confidence,
    rank: 2,
    start,
    end: start + secret.length,
    matchStart: offset + match.index,
    matchEnd: offset + match.index + match[0].length,
  });
}

type Groups = Record<string, string | undefined>;
type Judge = (
  secret: string,
  groups: Groups,
  rule: Structure,
  work: Work,
  match: RegExpExecArray,
) => Confidence | undefined;

const JUDGES: Record<Structure["judge"], Judge> = {
  password: judgePassword,
  plain: judgePlain,
  basic: judgeBasic,
  "key-block": (secret, _groups, _rule, _work, match) => judgeKeyBlock(secret, match[0]),
  hash: (secret, _groups, rule) => (isPattern(secret.slice(8)) ? undefined : rule.confidence),
};

const EXAMPLE_HOST =
  /(?:^|\.)(?:example\.(?:com|org|net)|example|invalid|test)(?::|$)|^(?:host|hostname|server|domain|your[\w.-]*|my[\w-]*host|HOST\w*|foo|bar)(?::|$)|^[<${%*[]|^(?:1\.2\.3\.4|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;

/** A password that somebody chose: nothing that stands for one. */
function judgePassword(secret: string, groups: Groups, rule: Structure): Confidence | undefined {
  const user = groups["user"] ?? "";
  if (secret.length < 3 || isReference(secret) || /^[*x.•]+$|^<|^\$|^\{|^%[^0-9A-Fa-f]|[{}]/i.test(secret))
    return undefined;
  if (rule.id === "url-credentials") return judgeUrl(secret, user, groups["host"] ?? "", groups["scheme"] ?? "");
  if (isStandIn(secret) || isPattern(secret) || repeatsName("password", secret)) return undefined;
  return /^[a-z]+$/.test(secret) || /^\d+$/.test(secret) ? "low" : rule.confidence;
}

function judgeUrl(secret: string, user: string, host: string, scheme: string): Confidence | undefined {
  if (/^\d+$/.test(secret) && secret.length < 6) return undefined;
  if (/[,;()]|^\d{1,5}$/.test(secret) && !/[A-Za-z]/.test(secret)) return undefined;
  if (/^(?:git|ssh)$/i.test(scheme) && /^\d+$/.test(secret)) return undefined;
  if (
    /^(?:pass|password|passwd|pwd|passw0rd)$/i.test(secret) &&
    /^(?:user|username|name|login|usr|me|admin|root|test)?$/i.test(user)
  )
    return undefined;
  const usual = isStandIn(secret) || isPattern(secret) || repeatsName(user || "user", secret) || isStandIn(user);
  if (usual || EXAMPLE_HOST.test(host)) return isRandom(secret, 10) && secret.length >= 10 && !usual ? "medium" : "low";
  return /^[a-z]{1,7}$/.test(secret) ? "low" : "medium";
}

/** What it is by its form; placeholders and references fall. */
function judgePlain(
  secret: string,
  groups: Groups,
  rule: Structure,
  work: Work,
  match: RegExpExecArray,
): Confidence | undefined {
  if (isReference(secret) || isStandIn(secret.slice(0, 400)) || isPattern(secret.slice(0, 400))) return undefined;
  if (rule.id === "jwt") return judgeJwt(secret);
  if (rule.id === "url-token" && /sentry/i.test(groups["host"] ?? "")) return "low";
  if (rule.id === "query-credential") {
    if (/^(?:https?:|\/)/.test(secret) || /%[su]$/.test(secret) || repeatsName(groups["name"] ?? "", secret))
      return undefined;
    if (/public|site/i.test(groups["name"] ?? "")) return undefined;
    return secret.length >= 16 && isRandom(secret, 12) && !/key$/i.test(groups["name"] ?? "")
      ? "medium"
      : /\d/.test(secret) && /[A-Za-z]/.test(secret) && isRandom(secret, 4)
        ? "low"
        : undefined;
  }
  if (rule.provider === "private-key") return entropy(secret) > 3.5 ? rule.confidence : undefined;
  if (!/\d/.test(secret) && !isRandom(secret, 20)) return undefined;
  if (isComment(linesOf(work.bytes, match.index, match.index)) && secret.length < 20) return "low";
  if (/^[0-9a-f-]{36}$/i.test(secret)) return "medium";
  const made = isRandom(secret, 8) || entropy(secret) > 3.6;
  return made && !(rule.provider === "http" && hasProviderMark(secret)) ? rule.confidence : "low";
}

/** A token whose header and payload are JSON; without claims of its own it is an example of the format. */
function judgeJwt(secret: string): Confidence | undefined {
  const [head, payload, signature] = secret.split(".");
  const header = Buffer.from(head!, "base64url").toString("latin1");
  const claims = Buffer.from(payload!, "base64url").toString("latin1");
  if (!/"(?:alg|enc|typ|kid)"/.test(header) || !claims.startsWith("{")) return "low";
  if (/"none"/i.test(header) || /John Doe|1234567890|jwt\.io/.test(claims)) return "low";
  return entropy(signature!) > 3.5 ? "medium" : "low";
}

/** Base 64 of `user:password`. */
function judgeBasic(secret: string, _groups: Groups, rule: Structure): Confidence | undefined {
  const text = Buffer.from(secret, "base64").toString("latin1");
  const colon = text.indexOf(":");
  if (!/^[\x20-\x7e\xa0-\xff]+$/.test(text) || colon < 0 || isReference(text)) return undefined;
  const password = text.slice(colon + 1);
  if (password.length < 2) return colon > 8 && isRandom(text.slice(0, colon), 8) ? rule.confidence : undefined;
  if (isStandIn(password) || isPattern(password) || repeatsName("password", password)) return "low";
  return rule.confidence;
}
