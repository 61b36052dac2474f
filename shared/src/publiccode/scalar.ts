/**
 * What a plain scalar means by YAML 1.2's core schema (yaml.org/spec/1.2.2, section 10.3.2). Own lines and not the library's schema,
 * so that a `%YAML 1.1` directive or a tag in a foreign file cannot change how it is read.
 */
export function plainValue(text: string): string | number | boolean | null {
  if (text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL") return null;
  if (text === "true" || text === "True" || text === "TRUE") return true;
  if (text === "false" || text === "False" || text === "FALSE") return false;
  if (/^[-+]?[0-9]+$/.test(text) || /^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^[-+]?\.(inf|Inf|INF)$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (text === ".nan" || text === ".NaN" || text === ".NAN") return Number.NaN;
  return text;
}

/** What YAML 1.1 readers take for a boolean and YAML 1.2 does not; undefined for every other text. */
export function oldBoolean(text: string): boolean | undefined {
  if (/^(y|yes|on)$/i.test(text)) return true;
  if (/^(n|no|off)$/i.test(text)) return false;
  return undefined;
}
