import type { Location } from "../../../shared/src/check/finding.ts";
import type { Hit } from "./detect/types.ts";
import type { Provenance } from "./history/provenance.ts";

/** A secret with the place it is shown at. Holds the secret itself: never leaves the process. */
export interface FoundSecret {
  hit: Hit;
  location: Location;
  /** Absent where there is no history: a plain folder, standard input. */
  provenance?: Provenance;
  /** Stored, but reachable from no ref: a push does not carry it, a copy of the folder does. */
  unreachable?: boolean;
}

/** What was scanned, for the headline and for other tools. */
export interface Scanned {
  what: "history" | "range" | "staged" | "folder" | "input";
  commits: number;
  objects: number;
  bytes: number;
  files: number;
  milliseconds: number;
}

/** What scanning established. */
export interface SecretFacts {
  secrets: FoundSecret[];
  unseen: string[];
  scanned: Scanned;
}
