import type { EntryActivity, EntryRepository } from "./entry.ts";

/** What is known of a repository before publiccode.yml is read: from the forge's API, or from a work tree alone. */
export interface RepositoryFacts extends Omit<EntryRepository, "topics" | "languages"> {
  /** True when the forge's API was asked; false for a work tree, of which only address and files are known. */
  known: boolean;
  /** Numeric id at the forge. */
  id?: number;
  /** The address as the forge spells it (`html_url`), or the remote of a work tree. */
  url: string;
  /** Addresses that led here by a redirect. */
  formerUrls?: readonly string[];
  visibility?: "public" | "private" | "internal";
  topics: readonly string[];
  languages: readonly string[];
  activity?: EntryActivity;
}
