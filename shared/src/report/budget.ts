// The platform's limits, in one place, each with its source.

/** Annotations of one kind (error, warning, notice) that a step may make; the runner drops the rest (actions/runner, ExecutionContext.cs). */
export const annotationsPerKind = 10;

/** UTF-16 units of an annotation's message (actions/runner, ExecutionContext.cs, _maxIssueMessageLength). */
export const annotationMessage = 4096;

/** Bytes of a step's summary (docs.github.com, "Workflow commands": 1 MiB), with room for what other code adds to the same file. */
export const summaryBytes = 1024 * 1024 - 64 * 1024;

/** UTF-16 units of a comment or a pull request's body: GitHub refuses over 65 536. */
export const commentLength = 60_000;

/** Results of one SARIF run that code scanning takes (docs.github.com, "SARIF support for code scanning"). */
export const sarifResults = 25_000;

/** Rows of a table that people still read; the rest is counted and stands in the report. */
export const tableRows = 100;

/** Parts that fit into `limit` UTF-8 bytes, in order, and how many were left out at the end. */
export function within(parts: readonly string[], limit: number): { text: string; left: number } {
  let bytes = 0;
  for (let index = 0; index < parts.length; index++) {
    bytes += Buffer.byteLength(parts[index]!);
    if (bytes > limit) return { text: parts.slice(0, index).join(""), left: parts.length - index };
  }
  return { text: parts.join(""), left: 0 };
}
