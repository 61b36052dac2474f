import { markdown, plain } from "../../../../shared/src/report/text.ts";
import type { Repository } from "../../../../shared/src/repository/repository.ts";
import { type Candidate, lookThrough, summarise } from "./report.ts";

/** What is read of one file. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What else the work tree holds that somebody may want to see before it is public. */
export interface LookAround {
  /** For other tools: topic -> number of files. */
  facts: Record<string, number>;
  section: { title: string; markdown: string; terminal: string } | undefined;
}

/** Looks through the files of the work tree; nothing of it is a finding. */
export async function lookAround(repository: Repository): Promise<LookAround> {
  const candidates: Candidate[] = [];
  for (const file of await repository.files()) {
    if (file.kind !== "file") continue;
    const bytes = await repository.read(file.path, MOST_BYTES);
    if (bytes) candidates.push(...lookThrough(file.path, bytes));
  }
  const topics = summarise(candidates);
  const facts = Object.fromEntries(topics.map(({ topic, files }) => [topic, files]));
  if (topics.length === 0) return { facts, section: undefined };
  const place = ({ path, line }: Candidate): string => (line === undefined ? path : `${path}:${line}`);
  const title = "To be looked at before publication";
  const rows = topics.map(({ topic, files, examples }) => {
    const shown = examples.map((one) => `${markdown(place(one), 200)} (${markdown(one.what, 100)})`).join("<br>");
    return `| ${topic} | ${files} | ${shown} |`;
  });
  const lines = topics.map(
    ({ topic, files, examples }) =>
      `${topic}, files: ${files}; ${examples.map((one) => `${plain(place(one), 200)} (${plain(one.what, 100)})`).join(", ")}`,
  );
  return {
    facts,
    section: {
      title,
      markdown: ["| what | files | for example |", "|---|---|---|", ...rows].join("\n"),
      terminal: lines.join("\n"),
    },
  };
}
