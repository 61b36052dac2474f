import { isTestPath } from "../detect/syntax.ts";
import { isCardNumber, isIban, isNationalInsuranceNumber, isNhsNumber } from "./national-ids.ts";
import { sensitiveFile } from "./sensitive-files.ts";

/** What a reader may want to look at before a repository is opened. Informational: none of it is a fault by itself. */
export type Topic =
  | "e-mail addresses"
  | "NHS numbers"
  | "National Insurance numbers"
  | "bank accounts"
  | "payment cards"
  | "internal host names"
  | "internal addresses"
  | "protective markings"
  | "files to look at";

/** One file and what it holds of one topic. The values themselves are not repeated where they are personal. */
export interface Candidate {
  topic: Topic;
  path: string;
  /** First line, counted from 1; absent for whole files. */
  line?: number;
  count: number;
  /** What it is, without the personal value: `3 e-mail addresses at 2 domains`. */
  what: string;
}

interface Probe {
  topic: Topic;
  pattern: RegExp;
  accept?(value: string, path: string): boolean;
  /** Shown examples are harmless: host names, markings. */
  shown?: true;
}

const DATA = /\.(?:csv|tsv|json|jsonl|ndjson|xml|ya?ml|sql|txt|log|xlsx?|ods|dat|eml|mbox|ldif|vcf)$/i;

const PROBES: readonly Probe[] = [
  { topic: "e-mail addresses", pattern: /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/g, accept: isPersonalMail },
  { topic: "NHS numbers", pattern: /(?<![\d.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.-])/g, accept: (value, path) => DATA.test(path) && isNhsNumber(value) },
  { topic: "National Insurance numbers", pattern: /\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b/g, accept: isNationalInsuranceNumber },
  { topic: "bank accounts", pattern: /\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, accept: isIban },
  { topic: "payment cards", pattern: /(?<![\d.-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,4}(?![\d.-])/g, accept: (value, path) => DATA.test(path) && isCardNumber(value) },
  { topic: "internal host names", pattern: /\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|intranet|corp|lan|intra|local|private|gsi\.gov\.uk|pnn\.police\.uk)\b(?!\.?\w)/gi, accept: isHost, shown: true },
  { topic: "internal addresses", pattern: /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])/g, shown: true },
  { topic: "protective markings", pattern: /\b(?:OFFICIAL[- ]SENSITIVE|OFFICIAL: SENSITIVE|TOP SECRET|SECRET UK EYES ONLY|UK EYES ONLY|RESTRICTED: (?:COMMERCIAL|PERSONAL|POLICY)|NOT PROTECTIVELY MARKED|TLP:(?:RED|AMBER(?:\+STRICT)?)|VS-NfD|NUR FÜR DEN DIENSTGEBRAUCH|DIFFUSION RESTREINTE|EU RESTRICTED|RESTREINT UE|NATO RESTRICTED)\b/g, shown: true },
]; // biome-ignore format: a table

function isPersonalMail(value: string, path: string): boolean {
  if (!DATA.test(path) || /(?:^|\/)(?:package(?:-lock)?|composer|bower)\.json$|\.lock$|publiccode\.ya?ml$/.test(path))
    return false;
  return !/@(?:[\w.-]*\.)?(?:example\.(?:com|org|net)|example|test|invalid|localhost|users\.noreply\.github\.com|digital\.cabinet-office\.gov\.uk)$|^(?:noreply|no-reply|info|support|admin|contact|help|git|hello|security|press|postmaster|webmaster)@|\.(?:png|jpg|svg|js|css)$/i.test(
    value,
  );
}

function isHost(value: string): boolean {
  return (
    value.includes(".") &&
    !/^(?:localhost|example|host|foo|bar|www)\.local$|\.svc\.cluster\.local$|^(?:this|self|config|settings|default|values|module|window|vars|env)\./i.test(
      value,
    )
  );
}

const MOST_BYTES = 8 * 1024 * 1024;

/** Looks through one file. */
export function lookThrough(path: string, bytes: Buffer): Candidate[] {
  const found: Candidate[] = [];
  const file = sensitiveFile(path, bytes);
  if (file) found.push({ topic: "files to look at", path, count: 1, what: file.what });
  if (bytes.length > MOST_BYTES || bytes.subarray(0, 8000).includes(0)) return found;
  const text = bytes.toString("utf8");
  for (const probe of PROBES) {
    const candidate = applyProbe(probe, path, text);
    if (candidate && !(probe.topic !== "protective markings" && isTestPath(path))) found.push(candidate);
  }
  return found;
}

function applyProbe(probe: Probe, path: string, text: string): Candidate | undefined {
  const values = new Set<string>();
  let first: number | undefined;
  for (const match of text.matchAll(probe.pattern)) {
    if (probe.accept && !probe.accept(match[0], path)) continue;
    first ??= match.index;
    values.add(match[0]);
    if (values.size >= 10_000) break;
  }
  if (first === undefined) return undefined;
  const line = text.slice(0, first).split("\n").length;
  return { topic: probe.topic, path, line, count: values.size, what: describe(probe, values) };
}

function describe(probe: Probe, values: ReadonlySet<string>): string {
  const [some] = values;
  if (probe.shown) return values.size === 1 ? some! : `${some}, and ${values.size - 1} more`;
  const domains = new Set([...values].map((value) => value.split("@")[1]));
  const count = `${values.size} different`;
  return probe.topic === "e-mail addresses"
    ? `${count}, at ${domains.size} domain${domains.size === 1 ? "" : "s"}`
    : count;
}

/** The report as a section of summary and terminal: per topic how many files, the first few named. Escaping is the reporter's. */
export function summarise(candidates: readonly Candidate[]): { topic: Topic; files: number; examples: Candidate[] }[] {
  const topics = new Map<Topic, Candidate[]>();
  for (const candidate of candidates) topics.set(candidate.topic, [...(topics.get(candidate.topic) ?? []), candidate]);
  return [...topics].map(([topic, list]) => ({
    topic,
    files: new Set(list.map(({ path }) => path)).size,
    examples: [...list].sort((a, b) => b.count - a.count).slice(0, 5),
  }));
}
