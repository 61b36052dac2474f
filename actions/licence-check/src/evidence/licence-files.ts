import { editDistance } from "../../../../shared/src/spdx/index.ts";
import type { Scope } from "./types.ts";

/** Endings of files that hold text people read. */
const textEnding = /\.(txt|md|markdown|mdown|rst|adoc|asciidoc|html?|textile|org|rtf)$/i;
const stems =
  "licen[cs]e|licen[cs]es|licen[cs]ing|licentie|lizenz|licenza|licencia|licenca|licença|licencja|copying|unlicense|unlicence|eupl|ofl";
const licenceName = new RegExp(`^(?:(?:[\\w.]+[-_.])?(?:${stems})(?:[-_. ][\\w.+ -]*)?)$`, "i");
const sourceEnding =
  /\.(jsx?|mjs|cjs|tsx?|py|rb|go|rs|java|kt|cs|php|c|h|cc|cpp|hpp|sh|css|scss|json|ya?ml|toml|xml|svg|png|jpe?g|gif|pdf|docx?|odt|spdx|csv|lock|sql|vue|ejs|erb|hbs|tmpl|tpl|j2|ps1|bat|header|key|snap|dic|ini|cfg|conf|db|zip|gz|pub|asc|sig)$/i;
const thirdParty = /(3rd|third)[-_ ]?part(y|ies)|dependenc|vendor|attribution|bundled|depends|external/i;

/** Folders whose licences are other people's, made by machine, or test material. */
const foreignFolder =
  /(^|\/)(node_modules|bower_components|vendor|vendors|third[-_]?party|3rd[-_]?party|external|externals|deps|site-packages|Pods|Carthage|dist|build|out|target|\.git|\.venv|venv|fixtures?|__fixtures__|testdata|test-data|test_data|tests?|__tests__|specs?|e2e|mocks?|__mocks__|samples?|examples?|demos?|templates?|snapshots?|corpus)\//i;

/** True for a path in a folder of other people's work, generated files or test material. */
export function isForeign(path: string): boolean {
  return foreignFolder.test(path);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** True when the name promises a licence's text for what lies beside it. */
export function isLicenceFile(path: string): boolean {
  const name = nameOf(path);
  if (sourceEnding.test(name) || thirdParty.test(name)) return false;
  return licenceName.test(name.replace(textEnding, ""));
}

/** True for a text in a REUSE `LICENSES/` folder at the root. */
export function isReuseText(path: string): boolean {
  return /^LICEN[CS]ES\/[^/]+$/i.test(path) && !sourceEnding.test(path) && !/^readme/i.test(nameOf(path));
}

/** The id that a REUSE text's name promises: `LICENSES/MIT.txt`, also `LICENSE.MIT.txt` as some write. */
export function promisedId(path: string): string {
  return nameOf(path)
    .replace(textEnding, "")
    .replace(/^licen[cs]e[-_.]/i, "");
}

/** What a licence file covers by its name: `LICENSE-docs` is for the documentation. */
export function scopeOf(path: string): Scope {
  const name = nameOf(path).replace(textEnding, "");
  if (/[-_. ](docs?|documentation|content|text|docu)$/i.test(name) || /^(docs?|documentation|content)[-_.]/i.test(name))
    return "documentation";
  return /[-_. ]data(sets?)?$/i.test(name) || /^data(sets?)?[-_.]/i.test(name) ? "data" : "project";
}

/** A file at the root that people will take for the licence and tools will not find, with the name to give it. */
export function oddName(path: string): { better: string; why: string } | undefined {
  if (path.includes("/") || isLicenceFile(path)) return undefined;
  const document = /^(licen[cs]e|copying)\.(docx?|odt|pdf|rtf)$/i.exec(path);
  if (document)
    return {
      better: `${(document[1] ?? "").toUpperCase()}.txt`,
      why: "is no plain text, so neither GitHub nor tools read it",
    };
  const stem = path.replace(textEnding, "").toLowerCase();
  if (sourceEnding.test(path) || stem.length < 6 || stem.length > 8) return undefined;
  const near = ["license", "licence", "copying"].find(
    (right) => stem !== right && editDistance(stem, right, 2) <= (stem.length > 6 ? 2 : 1),
  );
  if (!near || ["lincense", "liscense"].includes(near)) return undefined;
  const ending = textEnding.exec(path)?.[0] ?? "";
  return { better: near.toUpperCase() + ending, why: "is misspelt, so neither GitHub nor tools find it" };
}
