import { type Declaration, declare, declareAll, group, type Placed, type Reader } from "./declaration.ts";
import { tomlEntries, tomlString, tomlStrings } from "./toml.ts";

/** Trove classifiers that name a licence: https://pypi.org/classifiers/ ; a bare `OSI Approved` says nothing. */
function fromClassifiers(path: string, field: string, classifiers: readonly Placed[]): Declaration[] {
  const named = classifiers.flatMap((placed) => {
    const match = /^License :: (?:.* :: )?(.+)$/.exec(placed.value.trim());
    return match?.[1] && match[1] !== "OSI Approved" ? [{ ...placed, value: match[1] }] : [];
  });
  const declared = declareAll(path, { ecosystem: "PyPI", field, form: "classifier" }, named, "OR");
  return declared.map((declaration) => ({ ...declaration, replaceable: false }));
}

/** PEP 639 (`license = "MIT"`), PEP 621 (`license = {text = ...}` or `{file = ...}`), Poetry, Flit and classifiers. */
export const pyproject: Reader = (path, text) => {
  const entries = new Map(tomlEntries(text).map((entry) => [entry.key, entry]));
  const project = entries.get("project.license");
  const older = tomlString(project, "text") ?? tomlString(entries.get("project.license.text"));
  const file = tomlString(project, "file") ?? tomlString(entries.get("project.license.file"));
  return [
    ...declare(path, { ecosystem: "PyPI", field: "project.license", form: "expression" }, tomlString(project)),
    ...(isFullText(older)
      ? []
      : declare(path, { ecosystem: "PyPI", field: "project.license.text", form: "name" }, older)),
    ...declare(path, { ecosystem: "PyPI", field: "project.license.file", form: "file" }, file),
    ...declare(
      path,
      { ecosystem: "PyPI", field: "tool.poetry.license", form: "expression" },
      tomlString(entries.get("tool.poetry.license")),
    ),
    ...declare(
      path,
      { ecosystem: "PyPI", field: "tool.flit.metadata.license", form: "name" },
      tomlString(entries.get("tool.flit.metadata.license")),
    ),
    ...fromClassifiers(path, "project.classifiers", tomlStrings(entries.get("project.classifiers"))),
    ...fromClassifiers(path, "tool.poetry.classifiers", tomlStrings(entries.get("tool.poetry.classifiers"))),
  ];
};

/** `license.text` may hold the whole licence; that is a text, not a declaration. */
function isFullText(placed: Placed | undefined): boolean {
  return placed !== undefined && placed.value.length > 200;
}

/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#metadata */
export const setupCfg: Reader = (path, text) => {
  const metadata = /^\[metadata\][\s\S]*?(?=^\[|(?![\s\S]))/m.exec(text);
  if (!metadata) return [];
  const value = (key: string) =>
    group(new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S[^\\n]*?)[ \\t\\r]*$`, "dm").exec(metadata[0]), 1, metadata.index);
  const classifiers = [...metadata[0].matchAll(/^[ \t]+(License :: [^\n]*?)[ \t\r]*$/dgm)].map((match) =>
    group(match, 1, metadata.index),
  );
  const license = value("licen[cs]e");
  return [
    ...(license && /^(file|attr):/.test(license.value)
      ? []
      : declare(path, { ecosystem: "PyPI", field: "license", form: "name" }, license)),
    ...fromClassifiers(
      path,
      "classifiers",
      classifiers.filter((placed) => placed !== undefined),
    ),
  ];
};

/** String literals of a setup.py; nothing is run. */
export const setupPy: Reader = (path, text) => {
  const license = /^[^#\n]*?\blicense\s*=\s*[ru]?(["'])([^"'\n]{1,200})\1/dm.exec(text);
  const classifiers = [...text.matchAll(/(["'])(License :: [^"'\n]*)\1/dg)].map((match) => group(match, 2));
  return [
    ...declare(path, { ecosystem: "PyPI", field: "license", form: "name" }, group(license, 2)),
    ...fromClassifiers(
      path,
      "classifiers",
      classifiers.filter((placed) => placed !== undefined),
    ),
  ];
};

/** Core metadata of an installed or built package (METADATA, PKG-INFO): https://packaging.python.org/en/latest/specifications/core-metadata/ */
export const coreMetadata: Reader = (path, text) => {
  const head = text.slice(0, /\r?\n\r?\n/.exec(text)?.index ?? text.length);
  const value = (key: string) => group(new RegExp(`^${key}:[ \\t]*(\\S[^\\n]*?)[ \\t\\r]*$`, "dm").exec(head));
  const expression = declare(
    path,
    { ecosystem: "PyPI", field: "License-Expression", form: "expression" },
    value("License-Expression"),
  );
  if (expression.length > 0) return expression;
  const license = value("License");
  const classifiers = [...head.matchAll(/^Classifier:[ \t]*(License :: [^\n]*?)[ \t\r]*$/dgm)].map((match) =>
    group(match, 1),
  );
  return [
    ...(isFullText(license) || license?.value === "UNKNOWN"
      ? []
      : declare(path, { ecosystem: "PyPI", field: "License", form: "name" }, license)),
    ...fromClassifiers(
      path,
      "Classifier",
      classifiers.filter((placed) => placed !== undefined),
    ),
  ];
};
