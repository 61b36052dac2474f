import type { Confidence } from "../../../../shared/src/check/finding.ts";
import type { Assignment } from "./assignment.ts";
import { hasProviderMark } from "./marks.ts";
import { nameKind } from "./names.ts";
import { isRandom, rarity } from "./rarity.ts";
import type { Syntax } from "./syntax.ts";
import { isMonotone, isPattern, isPublicShape, isReference, isStandIn, isWorthless } from "./values.ts";

/** What a literal turned out to be. */
export interface Verdict {
  rule: "password-literal" | "secret-literal" | "random-literal";
  confidence: Confidence;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const IDENTIFIER = /^[A-Za-z_][A-Za-z_.:-]*$/;

/** Judges what the text gives to a name: undefined where it is no secret. */
export function judgeLiteral(found: Assignment, syntax: Syntax, comment: boolean): Verdict | undefined {
  const { name, value } = found;
  const kind = nameKind(name);
  if (kind === "none" || isBareNoise(found, syntax, comment) || isPublicShape(value)) return undefined;
  if (isWorthless(name, value, kind === "password"))
    return isTypedKey(found, kind) ? { rule: "secret-literal", confidence: "low" } : undefined;
  switch (kind) {
    case "password":
      return judgePassword(found, syntax);
    case "secret":
      return judgeSecret(found, syntax);
    case "key":
      return judgeKey(found);
  }
}

/** A bare word is a value in configuration and commands; in code it is a variable, unless a comment says it. */
function isBareNoise(found: Assignment, syntax: Syntax, comment: boolean): boolean {
  const { value, quote, joint } = found;
  if (joint === "blank")
    return quote === "none" && !(hasDigit(value) && (isRandom(value, 6) || /^(?=.*[a-z])[\w-]{16,100}$/i.test(value)));
  if (quote !== "none") return false;
  if (/^ +[A-Za-z][a-z]*,? +[a-z]+/.test(found.after) && !isRandom(value, 12)) return true;
  if (/^[\w.$]+[([]|^[&*!@]?[A-Za-z_]\w*(?:\.|->|::)[A-Za-z_]|[({]$/.test(value)) return true;
  return syntax.code && !comment && !(hasDigit(value) && isRandom(value, 10) && value.length >= 16);
}

const hasDigit = (value: string) => /\d/.test(value);
const hasLetter = (value: string) => /[A-Za-z]/.test(value);
const hasMark = (value: string) => /[^A-Za-z0-9\s_.-]/.test(value);

function judgePassword(found: Assignment, syntax: Syntax): Verdict | undefined {
  const { value, joint, quote } = found;
  if (value.length > 128 || /\s/.test(value) || isNameLike(value)) return undefined;
  if (joint === "argument" && !isStrong(value)) return undefined;
  if (value.length < 5 && !isStrong(value)) return undefined;
  const rule = "password-literal";
  if (joint === "compared") return isStrong(value) ? { rule, confidence: "low" } : undefined;
  if ((isStrong(value) || isChosen(found)) && !syntax.lock) return { rule, confidence: "medium" };
  return joint === "blank" ||
    (quote === "none" && syntax.prose && /^[a-z]+$/.test(value) && joint !== "option" && !/[A-Z_]{3}/.test(found.name))
    ? undefined
    : { rule, confidence: "low" };
}

/** A password that nobody would write as an ordinary word: letters with digits or marks, or drawn by chance. */
function isStrong(value: string): boolean {
  if (hasLetter(value) && (hasDigit(value) || (hasMark(value) && /[A-Z]|(?:[^A-Za-z0-9].*){4}/.test(value))))
    return value.length >= 6;
  return value.length >= 8 && isRandom(value, 6);
}

/** A weak password that somebody chose and assigned: a long word that is not the usual stand-in. */
function isChosen({ value, joint, quote, name }: Assignment): boolean {
  if (joint !== "assigned" || !/^[a-z]{8,}$/.test(value)) return false;
  if (/^(?:my|your|the|some|new|old|test|user|enter|default|no|wrong|root|admin|guest)/.test(value)) return false;
  return quote !== "none" || /^[A-Z_]+$/.test(name);
}

/** The name of a thing rather than the thing: `passwordField`, `user.password`, `reset-password`, `db_pass`. */
function isNameLike(value: string): boolean {
  if (/^[,;:)]/.test(value)) return true;
  if (/^[#.][A-Za-z][\w-]*$/.test(value)) return true;
  if (/^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && rarity(value) < 0) return true;
  if (
    /^[a-z]+(?:[._-][a-z]+)+$/.test(value) &&
    /pass|pwd|secret|token|key|user|auth|field|input|form|login/.test(value)
  )
    return true;
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return true;
  return /^[\w.-]*passw(?:or)?d[\w.-]*$/i.test(value) && !hasDigit(value) && /[._-]/.test(value);
}

function judgeSecret(found: Assignment, syntax: Syntax): Verdict | undefined {
  const { value, joint, quote } = found;
  const rule = "secret-literal";
  if (value.length < 6 || value.length > 1000 || /\s/.test(value)) return undefined;
  const random = isRandom(value) && !isMonotone(value);
  if (value.length >= 16 && random)
    return { rule, confidence: joint === "compared" || syntax.lock || !isMachineMade(value) ? "low" : "medium" };
  if (UUID.test(value)) return { rule, confidence: "low" };
  if (value.length >= 8 && hasLetter(value) && hasDigit(value) && !IDENTIFIER.test(value) && joint !== "argument")
    return { rule, confidence: "low" };
  if (joint === "argument" || joint === "compared" || joint === "blank" || isNameLike(value)) return undefined;
  if (value.length >= 8 && (random || hasMark(value)) && !isReference(value)) return { rule, confidence: "low" };
  return quote === "none" && /[A-Z_]{4}/.test(found.name) && value.length >= 12 && /^[a-z]+$/.test(value)
    ? { rule, confidence: "low" }
    : undefined;
}

function judgeKey(found: Assignment): Verdict | undefined {
  const { value, joint } = found;
  if (
    value.length < 16 ||
    /\s/.test(value) ||
    isMonotone(value) ||
    (/\//.test(value.replace(/[^/]*$/, "")) && !/[+=]/.test(value))
  )
    return undefined;
  if (UUID.test(value))
    return /key$/i.test(found.name) && joint === "assigned" ? { rule: "random-literal", confidence: "low" } : undefined;
  return hasDigit(value) && isRandom(value, 12) && joint !== "compared" && joint !== "argument"
    ? { rule: "random-literal", confidence: "low" }
    : undefined;
}

/** Only characters of which machines make keys, and no provider's mark on a value that its rule has refused. */
function isMachineMade(value: string): boolean {
  return /^[A-Za-z0-9_\-+/.~]+={0,2}$/.test(value) && !hasProviderMark(value);
}

/** A key that somebody typed by counting: of a key's length and letters, so worth a look. */
function isTypedKey({ value, joint }: Assignment, kind: string): boolean {
  if (kind === "password" || joint === "compared" || joint === "argument" || !/^[\w+/=-]{20,100}$/.test(value))
    return false;
  return hasDigit(value) && hasLetter(value) && new Set(value).size >= 8 && isPattern(value) && !isStandIn(value);
}
