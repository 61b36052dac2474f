/** What similarity needs to know of a catalogue entry, whatever catalogue it comes from. */
export interface SearchDocument {
  /** Unique over all catalogues that are searched together. */
  id: string;
  name: string;
  /** Other names and former addresses. */
  aliases: readonly string[];
  /** Text per language (BCP 47); all are searched. */
  description: Readonly<Record<string, string>>;
  tags: readonly string[];
  categories: readonly string[];
  organisation?: string;
  licences: readonly string[];
  /** publiccode.yml's developmentStatus, where known. */
  status?: string;
  /** Numeric repository id at its forge, where known. */
  repositoryId?: number;
  repositoryUrl?: string;
  homepage?: string;
  /** Addresses of the software this one is based on. */
  isBasedOn: readonly string[];
  contact?: string;
  /** ISO 8601 date of the last activity, where known. */
  updated?: string;
}
