import type { ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import { quoteScalar, replaceScalar } from "../fix/edit.ts";
import { countries, countryMeant } from "../standard/countries.ts";
import { canonicalTag, languageMeant, tagKind } from "../standard/languages.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

/** Language tags and country codes. */
export function judgePlaces(subject: Case) {
  judgeDescriptionTags(subject);
  eachText(subject, "localisation.availableLanguages.#", (node, path) => judgeTag(subject, node, path, path));
  for (const key of ["countries", "unsupportedCountries"])
    eachText(subject, `intendedAudience.${key}.#`, (node, path) => judgeCountry(subject, node, path));
}

/** A wrong language key is reported at `description`, as the reference parser does, on the line where it stands. */
function judgeDescriptionTags(subject: Case) {
  for (const entry of subject.map("description")?.entries ?? []) {
    const path = ["description", entry.key.text];
    if (subject.isSilent(path) || entry.merged) continue;
    judgeTag(subject, entry.key, path, ["description"]);
  }
}

function judgeTag(subject: Case, node: ScalarNode, path: Step[], shown: Step[]) {
  const tag = node.text.trim();
  if (tag === "" && shown !== path) return;
  const kind = tagKind(tag);
  const meant = languageMeant(tag);
  const say = (problem: Problem, suggestion?: string) => {
    const values = { value: tag, suggestion: suggestion ?? "" };
    const fix = problem.fix ?? (suggestion ? tagFix(subject, node, path, suggestion) : undefined);
    if (shown === path) subject.at(path, { ...problem, values, fix });
    else subject.report(node, isError(problem) ? shown : path, { ...problem, values, fix });
  };
  if (!kind) return say({ rule: "language", ...(meant ? { message: "language.suggest" as const } : {}) }, meant);
  if (/-UK(-|$)/i.test(tag))
    return say({ rule: "language", message: "language.suggest", levels: { reference: "off" } }, meant);
  if (kind === "undetermined" || kind === "private")
    return say({ rule: "language-form", message: "language-form.undetermined" });
  if (node.style === "plain" && /^(no|NO|No|on|ON)$/.test(tag)) {
    const fix: Problem["fix"] = {
      description: subject.words("fix.quote"),
      safety: "safe",
      edits: quoteScalar(subject.file, node),
    };
    return say({ rule: "language-form", message: "language-form.boolean", levels: { standard: "note" }, fix });
  }
  const canonical = canonicalTag(tag);
  if (canonical && canonical !== tag && (kind === "grandfathered" || isPlainForm(tag, canonical)))
    say({ rule: "language-form", levels: { standard: "note" } }, canonical);
}

function isError(problem: Problem): boolean {
  return problem.rule === "language";
}

/** Other capitals, or a code that has a better one; not what CLDR leaves out, such as a script that goes without saying. */
function isPlainForm(tag: string, canonical: string): boolean {
  return tag.toLowerCase() === canonical.toLowerCase() || /^[A-Za-z]{2,3}$/.test(tag);
}

function tagFix(subject: Case, node: ScalarNode, path: Step[], suggestion: string): Problem["fix"] {
  const siblings = path.length === 2 && path[0] === "description" ? subject.map("description") : undefined;
  if (siblings?.entries.some((entry) => entry.key.text === suggestion)) return undefined;
  return {
    description: subject.words("fix.write", { value: suggestion }),
    safety: "safe",
    edits: replaceScalar(subject.file, node, suggestion),
  };
}

function judgeCountry(subject: Case, node: ScalarNode, path: Step[]) {
  const code = node.text.trim();
  if (countries.has(code)) return;
  if (code === "XK")
    return subject.at(path, {
      rule: "country",
      message: "country.kosovo",
      levels: { standard: "note", reference: "off" },
    });
  const suggestion = countryMeant(code);
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: code.length <= 3 ? "safe" : "review",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  const values = { value: code, suggestion: suggestion ?? "" };
  if (code === code.toLowerCase() && countries.has(code.toUpperCase())) {
    // 0.1 to 0.4 wanted small letters
    return subject.at(path, {
      rule: "country-case",
      values,
      fix,
      levels: subject.version < "0.5" ? { standard: "note" } : {},
    });
  }
  subject.at(path, { rule: "country", ...(suggestion ? { message: "country.suggest" as const } : {}), values, fix });
}
