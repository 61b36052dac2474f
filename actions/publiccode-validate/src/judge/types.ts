import { oldBoolean } from "../../../../shared/src/publiccode/scalar.ts";
import { formatKey, type Node, type ScalarNode, type Step } from "../../../../shared/src/publiccode/tree.ts";
import { quoteScalar, replaceScalar, replaceSpan, wrapInList, writeLiteral } from "../fix/edit.ts";
import { exampleOf } from "../standard/examples.ts";
import { nearest } from "../suggest.ts";
import type { Case, Problem } from "./case.ts";
import { levelsFor, type Mistake } from "./structure.ts";

/** A value of another type than its key wants. */
export function judgeWrongType(subject: Case, mistake: Mistake, node: Node) {
  const types = [mistake.error.params["type"]].flat().map(String);
  const wanted = types.flatMap((type) => type.split(","));
  if (node.kind === "scalar" && node.value === null) return judgeEmptyItem(subject, mistake);
  if (wanted.includes("string") && node.kind === "scalar") return judgeNumber(subject, mistake, node);
  if (wanted.includes("boolean") && node.kind === "scalar") return judgeBoolean(subject, mistake, node);
  if (wanted.includes("array") && node.kind === "scalar") return judgeSingle(subject, mistake, node);
  if (wanted.includes("object") && node.kind === "scalar" && mistake.path[0] === "supports") {
    const fix: Problem["fix"] = {
      description: subject.words("fix.write", { value: `id: ${node.text}` }),
      safety: "safe",
      edits: node.alias ? [] : replaceSpan(subject.file, { start: node.start, end: node.start }, "id: "),
    };
    return wrongType(subject, mistake, node, fix);
  }
  wrongType(subject, mistake, node);
}

/** What must be in an object of a list, or for a language. */
const inObject: Readonly<Record<string, string>> = {
  description: "shortDescription",
  fundedBy: "uri",
  supports: "id",
  contacts: "name",
  contractors: "name",
  open: "name",
  proprietary: "name",
  hardware: "name",
};
/** Lists whose items the reference parser judges by their form, even empty ones. */
const judgedItems =
  /^(isBasedOn|categories|intendedAudience\.(scope|countries|unsupportedCountries)|localisation\.availableLanguages|.*\.videos)$/;

function judgeEmptyItem(subject: Case, mistake: Mistake) {
  const { path } = mistake;
  const list = path.slice(0, -1);
  const needed = inObject[String(list.findLast((step) => typeof step === "string"))];
  if (needed && (typeof path.at(-1) === "number" || path[0] === "description") && wantsObject(mistake)) {
    const leaf = [...path, needed];
    const values = { key: formatKey(leaf), what: exampleOf(needed) };
    subject.report(subject.spanAt(path), leaf, { rule: "missing-key", message: "missing-key.empty", values });
    return subject.silence(path);
  }
  const levels: Problem["levels"] = judgedItems.test(formatKey(list)) ? { standard: "error", reference: "error" } : {};
  subject.at(path, { rule: "empty-item", values: { key: formatKey(list) }, levels, silences: true });
}

function wantsObject(mistake: Mistake): boolean {
  return String(mistake.error.params["type"]) === "object";
}

/** Numbers where texts are due: harmless where they read the same, a trap where they do not (1.10, 007). */
function judgeNumber(subject: Case, mistake: Mistake, node: ScalarNode) {
  if (subject.isSilent(mistake.path)) return;
  const changes = String(node.value) !== node.text;
  const found = subject.words(typeof node.value === "boolean" ? "word.boolean" : "word.number");
  subject.at(mistake.path, {
    rule: "number-as-text",
    levels: changes ? { standard: "warning" } : {},
    values: { found, value: node.text },
    fix: { description: subject.words("fix.quote"), safety: "safe", edits: quoteScalar(subject.file, node) },
  });
}

function judgeBoolean(subject: Case, mistake: Mistake, node: ScalarNode) {
  const old = oldBoolean(node.text) ?? (/^(true|false)$/i.test(node.text) ? /^true$/i.test(node.text) : undefined);
  if (old === undefined) return wrongType(subject, mistake, node);
  const instead = String(old);
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value: instead }),
    safety: "safe",
    edits: writeLiteral(subject.file, node, instead),
  };
  const rule = node.style === "plain" ? "old-boolean" : "wrong-type";
  if (rule === "wrong-type") return wrongType(subject, mistake, node, fix);
  subject.at(mistake.path, {
    rule,
    levels: levelsFor(mistake),
    values: { value: node.text, instead },
    fix,
    silences: true,
  });
}

function judgeSingle(subject: Case, mistake: Mistake, node: ScalarNode) {
  const entry = subject.entry(mistake.path);
  const noSpace = /^-\S/.test(node.text) && node.style === "plain";
  if (noSpace) {
    const item = node.text.slice(1);
    const single = !item.includes(" -") && !subject.file.text.slice(node.start, node.end).includes("\n");
    const fix: Problem["fix"] = single
      ? {
          description: subject.words("fix.write", { value: `- ${item}` }),
          safety: "safe",
          edits: replaceSpan(subject.file, { start: node.start + 1, end: node.start + 1 }, " "),
        }
      : undefined;
    const levels = levelsFor(mistake);
    return subject.at(mistake.path, {
      rule: "wrong-type",
      message: "yaml-syntax.no-space",
      values: { value: item },
      levels,
      fix,
      silences: true,
    });
  }
  const fix: Problem["fix"] = entry && {
    description: subject.words("fix.list"),
    safety: "safe",
    edits: wrapInList(subject.file, entry),
  };
  if (!mistake.standard) return subject.at(mistake.path, { rule: "single-value", fix });
  wrongType(subject, mistake, node, fix);
}

const words = { scalar: "word.text", list: "word.list", map: "word.mapping", unknown: "word.nothing" } as const;
const typeWords = { string: "word.text", array: "word.list", object: "word.mapping", boolean: "word.boolean" } as const;

function wrongType(subject: Case, mistake: Mistake, node: Node, fix?: Problem["fix"]) {
  const wanted = [mistake.error.params["type"]]
    .flat()
    .map(String)
    .flatMap((type) => type.split(","));
  const expected = wanted
    .map((type) => subject.words(typeWords[type as keyof typeof typeWords] ?? "word.value"))
    .join(" / ");
  const kind =
    node.kind === "scalar" && typeof node.value !== "string"
      ? typeof node.value === "boolean"
        ? "word.boolean"
        : "word.number"
      : words[node.kind];
  const key = String(mistake.path.findLast((step) => typeof step === "string") ?? "");
  // A mapping where a list is due is mended at its first key, by the dash that is missing there.
  const first = node.kind === "map" && wanted.includes("array") && !node.alias ? node.entries[0]?.key.text : undefined;
  subject.at(first === undefined ? mistake.path : [...mistake.path, first], {
    rule: "wrong-type",
    levels: levelsFor(mistake),
    values: {
      key: formatKey(mistake.path),
      expected,
      found: subject.words(kind),
      example: example(mistake.path, key, wanted),
    },
    fix: fix && fix.edits.length > 0 ? fix : undefined,
  });
  subject.silence(mistake.path);
}

function example(path: readonly Step[], key: string, wanted: readonly string[]): string {
  const known = exampleOf(key);
  if (known !== "..." && typeof path.at(-1) === "string") return `${key}: ${known}`;
  if (wanted.includes("array")) return `${key}: [..., ...]`;
  if (wanted.includes("object")) return `${key}: {...: ...}`;
  return wanted.includes("boolean") ? "true" : '"..."';
}

/** A value that is not in its key's list. */
export function judgeUnknownValue(subject: Case, mistake: Mistake, node: ScalarNode) {
  const allowed = (mistake.error.params["allowedValues"] as string[] | undefined) ?? [];
  const key = formatKey(
    mistake.path.filter((step, index) => index < mistake.path.length - 1 || typeof step === "string"),
  );
  const trimmed = node.text.trim();
  const exact = allowed.find((value) => value.toLowerCase() === trimmed.toLowerCase());
  const suggestion = exact ?? synonyms(key, trimmed) ?? nearest(trimmed, allowed);
  const standalone = key === "softwareType" && trimmed === "standalone";
  const values = { key, value: node.text, suggestion: suggestion ?? "", allowed: shown(allowed) };
  const levels = levelsFor(mistake);
  const message = standalone ? "unknown-value.standalone" : suggestion ? "unknown-value.suggest" : "unknown-value";
  const fix: Problem["fix"] =
    suggestion && !standalone
      ? {
          description: subject.words("fix.write", { value: suggestion }),
          safety: exact ? "safe" : "review",
          edits: replaceScalar(subject.file, node, suggestion),
        }
      : undefined;
  subject.at(mistake.path, { rule: "unknown-value", message, values, levels, fix, silences: true });
}

function shown(allowed: readonly string[]): string {
  return allowed.length > 30 ? `${allowed.slice(0, 30).join(", ")}, ...` : allowed.join(", ");
}

/** Words that people write for listed ones, where spelling alone does not lead to them. */
const otherWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  developmentStatus: {
    production: "stable",
    released: "stable",
    alpha: "development",
    wip: "development",
    deprecated: "obsolete",
    archived: "obsolete",
    idea: "concept",
    planning: "concept",
  },
  softwareType: {
    mobile: "standalone/mobile",
    web: "standalone/web",
    desktop: "standalone/desktop",
    backend: "standalone/backend",
    plugin: "addon",
    extension: "addon",
    framework: "library",
    configuration: "configurationFiles",
  },
  "maintenance.type": { inhouse: "internal", contractor: "contract", unmaintained: "none" },
  "intendedAudience.scope": {
    health: "healthcare",
    "public-administration": "government",
    municipalities: "local-authorities",
    transport: "transportation",
    science: "science-and-technology",
    defense: "defence",
  },
  categories: {
    gis: "geographic-information-systems",
    cms: "content-management",
    lms: "learning-management-system",
    chat: "instant-messaging",
    invoicing: "billing-and-invoicing",
    calendar: "event-management",
    libraries: "integrated-library-system",
  },
};

function synonyms(key: string, value: string): string | undefined {
  const words = otherWords[key];
  const word = value.toLowerCase();
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
}
