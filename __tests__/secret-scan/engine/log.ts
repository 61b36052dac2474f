import type { Log } from "../../../shared/src/check/check.ts";

/** A log that keeps silent. */
export const hostLog: Log = {
  info: () => {},
  debug: () => {},
  warning: () => {},
  group: (_title, body) => body(),
  progress: () => {},
};
