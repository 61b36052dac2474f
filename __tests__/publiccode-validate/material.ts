import type { Options } from "../../actions/publiccode-validate/src/judge/case.ts";
import { type Facts, judge, type Verdict } from "../../actions/publiccode-validate/src/judge/judge.ts";
import { en } from "../../actions/publiccode-validate/src/messages/en.ts";
import { readPubliccode } from "../../shared/src/publiccode/read.ts";

/** A valid file of our own, one key a line, so that tests can change it by lines. */
export const base = `publiccodeYmlVersion: "0"
name: City Calendar
url: https://github.com/example/city-calendar
platforms:
  - web
developmentStatus: stable
softwareType: standalone/web
description:
  en:
    shortDescription: Books meeting rooms for city staff
    longDescription: >-
      City Calendar lets the staff of a city book meeting rooms, vehicles and other shared equipment.
      It shows free slots, sends reminders and keeps a log of who used what, so that a municipality
      can plan purchases on the basis of real use.
    features:
      - Calendar of rooms
legal:
  license: EUPL-1.2
maintenance:
  type: internal
  contacts:
    - name: Ada Example
localisation:
  localisationReady: true
  availableLanguages:
    - en
`;

export const options: Options = {
  profile: "standard",
  preview: false,
  extensions: [],
  now: new Date("2026-06-01T12:00:00Z"),
  catalogue: en,
};

export function judged(text: string | Buffer, more: Partial<Options> = {}, facts: Facts = {}): Verdict {
  return judge(readPubliccode(text, "publiccode.yml"), facts, { ...options, ...more });
}

/** `level key rule @line`, in order, without the notes on how the profiles differ. */
export function told(text: string | Buffer, more: Partial<Options> = {}, facts: Facts = {}): string[] {
  return judged(text, more, facts)
    .findings.filter(({ rule }) => rule !== "publiccode/reference-differs")
    .map(
      ({ level, location, rule }) =>
        `${level} ${location?.key} ${rule.replace("publiccode/", "")} @${location?.startLine}`,
    );
}

/** The base file with lines replaced. */
export function changed(...pairs: readonly [string, string][]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not in the base file`);
    return text.replace(from, to);
  }, base);
}
