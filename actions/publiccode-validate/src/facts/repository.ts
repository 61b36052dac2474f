/** What is known of the repository in which a file lies. */
export interface RepositoryFacts {
  /** Address of this repository, without `.git`. */
  own?: string;
  /** Where this is a fork: the original's address. */
  forkOf?: string;
  /** The newest version by tags or releases, and its day. */
  newest?: { version: string; date?: string };
  /** The licence that another check established, and where. */
  licence?: { expression: string; file: string };
}
