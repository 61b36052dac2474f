// Escaping of foreign text. Everything that a repository, a commit or an API says goes through one of these before it is printed.

/** Control characters, and the invisible ones that reorder or hide text (Trojan Source, CVE-2021-42574). */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const named: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function visible(char: string): string {
  return named[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

/**
 * Foreign text for a log or a terminal, on one line. Control and invisible characters become visible escapes, and what the runner
 * would obey is broken: it reads `##[command]` anywhere in a line and `::command::` after leading blanks
 * (actions/runner, ActionCommand.cs).
 */
export function plain(text: string, limit = 2000): string {
  return cut(text, limit)
    .replace(unsafe, visible)
    .replaceAll("##[", "## [")
    .replace(/^(\s*)::/, "$1: :");
}

/** Several lines of our own text with foreign parts: each line made `plain`. */
export function plainLines(text: string, limit = 20_000): string {
  return cut(text, limit)
    .split(/\r?\n/)
    .map((line) => plain(line, limit))
    .join("\n");
}

/** Foreign text inside GitHub Markdown, in a paragraph or a table cell: shown as written, no mark-up, link, mention or HTML. */
export function markdown(text: string, limit = 2000): string {
  return (
    cut(text, limit)
      .replace(unsafe, (char) => (/\s/.test(char) ? " " : visible(char)))
      .replace(/[\\`*_{}[\]()#+\-!|~:$^=]/g, "\\$&")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      // mentions, references and bare addresses are linked by GitHub after Markdown: break them without changing what is read
      .replaceAll("@", "&#64;")
      .replace(/(https?|ftp|www)(?=\\?[:.])/gi, "$1<!-- -->")
      .replace(/^(\d+)([.)])/, "$1\\$2")
  );
}

/** Foreign text as code inside Markdown, in a table cell too. */
export function code(text: string, limit = 500): string {
  const shown = cut(text, limit).replace(unsafe, visible);
  return `<code>${html(shown)
    .replace(/[\\`*_{}[\]()#+\-!|~:@$^=]/g, entity)
    .replaceAll(".", "&#46;")}</code>`;
}

/** Foreign text inside HTML, in text or in a quoted attribute. */
export function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd");
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

/** At most `limit` UTF-16 units of a text, whole characters, with an ellipsis where something was left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const high = text.charCodeAt(end - 1);
  return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
