import { parse as parseYaml } from "yaml";
import { errorMessage, UserError } from "../errors.ts";
import { plain } from "../report/text.ts";
import { nearest } from "../text/nearest.ts";
import type { Setting } from "./settings.ts";

/** A value as text, from an input or a command line option. Throws UserError that names it and what is allowed. */
export function parseSetting(label: string, setting: Setting, text: string): unknown {
  const wrong = (expected: string) => new UserError(`${label} is "${plain(text, 200)}", but must be ${expected}.`);
  switch (setting.kind) {
    case "flag": {
      const word = text.trim().toLowerCase();
      if (word !== "true" && word !== "false") throw wrong("true or false");
      return word === "true";
    }
    case "choice":
      return oneOf(text.trim(), setting.values, wrong);
    case "number":
      return inRange(text, setting, wrong);
    case "list": {
      const items = splitList(text);
      return setting.values ? items.map((item) => oneOf(item, setting.values!, wrong)) : items;
    }
    case "object":
      return parseObject(label, text);
    default:
      return text;
  }
}

function oneOf(text: string, values: readonly string[], wrong: (expected: string) => UserError): string {
  if (values.includes(text)) return text;
  const meant = nearest(text, values);
  throw wrong(`${alternatives(values)}${meant ? `; did you mean ${meant}?` : ""}`.replace(/\?$/, "?"));
}

/** `a, b or c`. */
export function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

function inRange(
  text: string,
  setting: { minimum?: number; maximum?: number },
  wrong: (expected: string) => UserError,
): number {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = setting;
  const number = Number(text.trim());
  const bounds = [
    ...(setting.minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(setting.maximum === undefined ? [] : [`at most ${maximum}`]),
  ].join(" and ");
  if (text.trim() === "" || !Number.isFinite(number) || number < minimum || number > maximum) {
    throw wrong(bounds ? `a number, ${bounds}` : "a number");
  }
  return number;
}

/** Items between commas or line breaks, without blanks and empty ones; a line that starts with # is a comment. */
export function splitList(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith("#"))
    .flatMap((line) => line.split(","))
    .map((item) => item.trim())
    .filter(Boolean);
}

function parseObject(label: string, text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 100 });
  } catch (cause) {
    throw new UserError(`${label} is no YAML: ${plain(errorMessage(cause), 300)}`, { cause });
  }
}
