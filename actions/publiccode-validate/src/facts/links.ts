/** What following an address gave. */
export type LinkState =
  | { state: "reached" }
  | { state: "gone"; status: number }
  | { state: "unknown-host" }
  /** It, or where it redirects, is no public address. */
  | { state: "refused" }
  /** The server did not say: 401, 403, 405, 429, 5xx, a time-out. */
  | { state: "unchecked"; why: string };

export type LinkFacts = ReadonlyMap<string, LinkState>;
