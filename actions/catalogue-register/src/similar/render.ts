import { code, markdown, plain } from "../../../../shared/src/report/text.ts";
import type { Cluster } from "./clusters.ts";
import type { SearchDocument } from "./document.ts";
import type { Hit } from "./similar.ts";

/** What a band means, to somebody about to build or register. */
const MEANING: Readonly<Record<Hit["band"], string>> = {
  identity: "already listed",
  duplicate: "probably the same: please compare, or record why not",
  similar: "similar: consider reusing it or contributing",
  none: "has words in common",
};

/** Answers for a terminal: one block an entry. */
export function terminalHits(hits: readonly Hit[]): string {
  if (hits.length === 0) return "Nothing like it in the catalogues that were searched.\n";
  return `${hits.map((hit, i) => `${i + 1}. ${terminalHit(hit)}`).join("\n")}\n`;
}

function terminalHit({ document, band, matched }: Hit): string {
  const lines = [
    `${plain(document.name)}  (${MEANING[band]})`,
    summary(document),
    facts(document).join(" · "),
    document.repositoryUrl,
    matched.length > 0 ? `matched: ${matched.join(", ")}` : undefined,
  ];
  return lines
    .filter(Boolean)
    .map((line) => plain(line!, 300))
    .join("\n   ");
}

/** Answers as a Markdown table, for a summary, a comment or an issue. */
export function markdownHits(hits: readonly Hit[]): string {
  if (hits.length === 0) return "Nothing like it in the catalogues that were searched.\n";
  const rows = hits.map(({ document, band, matched }) => [
    link(document),
    MEANING[band],
    markdown(summary(document) ?? "", 200),
    markdown(facts(document).join(" · ")),
    matched.map((word) => code(word)).join(" "),
  ]);
  return table(["software", "how near", "what it is", "who and how", "matched words"], rows);
}

/** Similar work of several organisations, one section a cluster. */
export function markdownClusters(clusters: readonly Cluster[]): string {
  if (clusters.length === 0) return "No similar work across organisations was found.\n";
  return clusters
    .map(({ entries, matched }) => {
      const rows = entries.map((d) => [link(d), markdown(d.organisation ?? ""), markdown(summary(d) ?? "", 200)]);
      const title = entries.map((d) => markdown(d.name, 60)).join(", ");
      return `### ${title}\n\nShared words: ${matched.map((word) => code(word)).join(" ")}\n\n${table(["software", "organisation", "what it is"], rows)}`;
    })
    .join("\n");
}

/** Similar work of several organisations, for a terminal. */
export function terminalClusters(clusters: readonly Cluster[]): string {
  if (clusters.length === 0) return "No similar work across organisations was found.\n";
  return `${clusters
    .map(({ entries, matched }, i) => {
      const lines = entries.map(
        (d) => `   ${plain(d.name, 60)} · ${plain(d.organisation ?? "no organisation named", 60)}`,
      );
      return `${i + 1}. ${plain(matched.join(", "), 200)}\n${lines.join("\n")}`;
    })
    .join("\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

/** A link only for addresses that a browser may safely follow. */
function link(document: SearchDocument): string {
  const url = document.repositoryUrl ?? document.homepage ?? "";
  return /^https?:\/\/[^\s<>()|]+$/.test(url)
    ? `[${markdown(document.name, 80)}](${url})`
    : markdown(document.name, 80);
}

function facts(document: SearchDocument): string[] {
  const { organisation, licences, status, updated, contact } = document;
  const all = [
    organisation,
    licences.join(", "),
    status,
    updated && `last change ${updated.slice(0, 10)}`,
    contact && `contact ${contact}`,
  ];
  return all.filter((fact): fact is string => !!fact);
}

/** English first, since most readers of several catalogues share it. */
function summary(document: SearchDocument): string | undefined {
  const text = document.description["en"] ?? document.description["und"] ?? Object.values(document.description)[0];
  return text?.replace(/\s+/g, " ").slice(0, 300);
}
