import { entryOf, isAbsent, type ScalarNode, type Step, textOf } from "../../../../shared/src/publiccode/tree.ts";
import { replaceScalar } from "../fix/edit.ts";
import { reaches } from "../standard/versions.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

/** Dates, e-mail addresses, phone numbers, and who must be named for which kind of maintenance. */
export function judgePeople(subject: Case) {
  eachText(subject, "releaseDate", (node, path) => judgeDate(subject, node, path));
  eachText(subject, "maintenance.contractors.#.until", (node, path) => {
    if (judgeDate(subject, node, path)) judgeContract(subject, node, path);
  });
  for (const list of ["contacts", "contractors"])
    eachText(subject, `maintenance.${list}.#.email`, (node, path) => judgeEmail(subject, node, path));
  eachText(subject, "maintenance.contacts.#.phone", (node, path) => judgePhone(subject, node, path));
  judgePresence(subject);
}

/** Year, month and day of a real calendar date written as YYYY-MM-DD. */
export function parseDate(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : date;
}

function judgeDate(subject: Case, node: ScalarNode, path: Step[]): boolean {
  const text = node.text.trim();
  if (parseDate(text)) return true;
  const suggestion = dateIn(text);
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "safe",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  subject.at(path, {
    rule: "date",
    ...(suggestion ? { message: "date.suggest" as const } : {}),
    values: { value: text, suggestion: suggestion ?? "" },
    fix,
  });
  return false;
}

/** The date that is meant, where the order of its parts is beyond doubt: the year comes first. */
function dateIn(text: string): string | undefined {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}`;
  return parseDate(date) ? date : undefined;
}

const dayLength = 86_400_000;
/** The standard's issue: tell the team while there is time to renew. */
const daysAhead = 60;

function judgeContract(subject: Case, node: ScalarNode, path: Step[]) {
  const until = parseDate(node.text.trim())!;
  const days = Math.ceil((until.getTime() + dayLength - subject.options.now.getTime()) / dayLength) - 1;
  const name = textOf(subject.node(...path.slice(0, -1), "name")) ?? "?";
  const values = { name, until: node.text.trim(), days };
  if (days < 0) subject.at(path, { rule: "contract-expired", values });
  else if (days <= daysAhead) subject.at(path, { rule: "contract-ends", values });
}

const local = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\u00a0-\\uffff-]+";
const label = "[A-Za-z0-9\\u00a0-\\uffff](?:[A-Za-z0-9\\u00a0-\\uffff-]*[A-Za-z0-9\\u00a0-\\uffff])?";
const email = new RegExp(
  `^(?:${local}|"[^"\\\\]+")@(?:${label}\\.)+[A-Za-z\\u00a0-\\uffff](?:[A-Za-z0-9\\u00a0-\\uffff-]*[A-Za-z\\u00a0-\\uffff])?$`,
);

/** A bare address with a dotted domain. */
export function isEmail(text: string): boolean {
  if (text.length > 320 || !email.test(text)) return false;
  const name = text.slice(0, text.lastIndexOf("@"));
  return name.startsWith('"') || !/^\.|\.\.|\.$/.test(name);
}

function judgeEmail(subject: Case, node: ScalarNode, path: Step[]) {
  const text = node.text.trim();
  if (isEmail(text)) return;
  const inside = text.replace(/\s*(\(at\)|\[at\])\s*/i, "@").match(/[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/)?.[0];
  const suggestion = inside && inside !== text && isEmail(inside) ? inside : undefined;
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "review",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  subject.at(path, {
    rule: "email",
    ...(suggestion ? { message: "email.suggest" as const } : {}),
    values: { value: text, suggestion: suggestion ?? "" },
    fix,
  });
}

function judgePhone(subject: Case, node: ScalarNode, path: Step[]) {
  const value = node.text.trim();
  if (subject.version === "1.0-rc") {
    // E.164 as the draft has it: + and digits, nothing else.
    if (/^\+[1-9][0-9]{6,14}$/.test(value)) return;
    const digits = value.startsWith("+") ? value.replace(/[\s().\-/]/g, "") : "";
    const fix: Problem["fix"] = /^\+[1-9][0-9]{6,14}$/.test(digits)
      ? {
          description: subject.words("fix.write", { value: digits }),
          safety: "safe",
          edits: replaceScalar(subject.file, node, digits),
        }
      : undefined;
    return subject.at(path, {
      rule: "phone",
      message: "phone.strict",
      levels: { standard: "error", reference: "error" },
      values: { value },
      fix,
    });
  }
  if (!/^(\+|00)/.test(value)) subject.at(path, { rule: "phone", values: { value } });
}

/** Contacts for internal and community maintenance, contractors for contracts and nothing else (standard, section maintenance). */
function judgePresence(subject: Case) {
  const maintenance = subject.map("maintenance");
  const type = textOf(entryOf(maintenance, "type")?.value);
  if (!maintenance || type === undefined || subject.isSilent(["maintenance"])) return;
  if (type === "internal" || type === "community") judgeNeeded(subject, "contacts", type);
  if (type === "contract") judgeNeeded(subject, "contractors", type);
  else judgeUnexpected(subject, type);
}

function judgeNeeded(subject: Case, key: "contacts" | "contractors", type: string) {
  const path = ["maintenance", key];
  const value = subject.node(...path);
  if (value === undefined) return subject.missing(path, { rule: key, values: { type } });
  if (isAbsent(value)) return subject.at(path, { rule: key, values: { type } });
  if (value.kind === "list" && value.items.length === 0)
    subject.at(path, { rule: key, message: `${key}.empty`, values: { type }, levels: { reference: "off" } });
}

function judgeUnexpected(subject: Case, type: string) {
  const path = ["maintenance", "contractors"];
  const value = subject.node(...path);
  if (value === undefined || isAbsent(value) || !/^(internal|community|none)$/.test(type)) return;
  if (value.kind === "list" && value.items.length === 0)
    return subject.at(path, {
      rule: "contractors-unexpected",
      message: "contractors-unexpected.empty",
      values: { type },
      levels: { standard: "warning" },
    });
  const standard = reaches(subject.version, "0.5") ? "error" : "off";
  subject.at(path, { rule: "contractors-unexpected", values: { type }, levels: { standard } });
}
