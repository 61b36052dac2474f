import { readAsset } from "../../../../shared/src/assets.ts";
import type { ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import { replaceScalar } from "../fix/edit.ts";
import { parseAddress, webAddressOf } from "../standard/address.ts";
import { supportAliases } from "../standard/vocabulary.ts";
import { nearest } from "../suggest.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

/** Organisations, funders and what is supported: everything that is named by a URI. */
export function judgeOrganisations(subject: Case) {
  for (const pattern of ["organisation.uri", "fundedBy.#.uri"])
    eachText(subject, pattern, (node, path) => judgeOrganisation(subject, node, path));
  eachText(subject, "supports.#.id", (node, path) => judgeSupport(subject, node, path));
  for (const section of ["IT", "it"])
    eachText(subject, `${section}.riuso.codiceIPA`, (node, path) => judgeItalianCode(subject, path, node.text.trim()));
}

type UriKind = "good" | "no-host" | "bad";

/** `good` for URNs (RFC 2141) and addresses with a host; `no-host` for other URIs, which only the reference parser refuses. */
function uriKind(text: string): UriKind {
  const address = parseAddress(text);
  if (typeof address === "string") return "bad";
  if (address.scheme === "urn") {
    const form = /^urn:[a-z0-9][a-z0-9-]{0,31}:([a-z0-9()+,\-.:=@;$_!*'%/?#]|%[0-9a-f]{2})+$/i;
    return form.test(text) || /^urn:x-italian-pa:/i.test(text) ? "good" : "bad";
  }
  if (address.host !== "") return "good";
  return address.rest === "" || /^[/\\]/.test(address.rest) || /\s/.test(text) ? "bad" : "no-host";
}

function judgeOrganisation(subject: Case, node: ScalarNode, path: Step[]) {
  const value = node.text.trim();
  if (value === "") return;
  const italian = /^urn:x-italian-pa:(.*)$/is.exec(value);
  if (italian) return judgeItalianCode(subject, path, italian[1] ?? "");
  const kind = uriKind(value);
  if (kind === "good") return;
  if (kind === "no-host")
    return subject.at(path, {
      rule: "organisation-uri",
      message: "organisation-uri.host",
      values: { value },
      levels: { standard: "note" },
    });
  const suggestion = isKnownBody(value) ? `urn:x-italian-pa:${value}` : webAddressOf(value);
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "review",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  subject.at(path, { rule: "organisation-uri", values: { value }, fix });
}

let bodies: string | undefined;

function isKnownBody(code: string): boolean {
  bodies ??= readAsset("publiccode-italian-bodies.txt").toString("latin1");
  return /^[A-Za-z0-9_-]{1,30}$/.test(code) && bodies.includes(`\n${code.toLowerCase()}\n`);
}

/**
 * Our list (src/data/SOURCES.md) lacks schools and the bodies founded since. Their codes have a form of their own: `istsc_` and the
 * ministry's code for schools, eight characters or fewer for the others. What has neither form and is not listed is no code.
 */
function judgeItalianCode(subject: Case, path: Step[], code: string) {
  if (isKnownBody(code)) return;
  const perhaps = /^(istsc_[a-z0-9]{10}|[a-z0-9_]{2,8})$/i.test(code);
  if (perhaps)
    return subject.at(path, {
      rule: "italian-code",
      message: "italian-code.perhaps",
      values: { value: code },
      levels: { standard: "note", reference: "note" },
    });
  subject.at(path, { rule: "italian-code", values: { value: code } });
}

function judgeSupport(subject: Case, node: ScalarNode, path: Step[]) {
  const value = node.text.trim();
  if (value === "") return;
  const alias = /^alias:(.*)$/i.exec(value);
  const names = Object.keys(supportAliases);
  if (alias ? value.startsWith("alias:") && names.includes(alias[1]!) : uriKind(value) === "good") return;
  if (!alias && uriKind(value) === "no-host" && !names.includes(value.split(":")[1]?.toLowerCase() ?? ""))
    return subject.at(path, {
      rule: "supports-id",
      message: "supports-id.host",
      values: { value },
      levels: { standard: "note" },
    });
  const bare = (alias?.[1] ?? value).trim();
  const meant = names.find((name) => name === bare.toLowerCase()) ?? nearest(bare, names);
  const suggestion = meant && `alias:${meant}`;
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: bare.toLowerCase() === meant ? "safe" : "review",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  const message = suggestion ? "supports-id.suggest" : "supports-id";
  subject.at(path, {
    rule: "supports-id",
    message,
    values: { value, suggestion: suggestion ?? "", allowed: names.join(", ") },
    fix,
  });
}
