import type { Check } from "../../../shared/src/check/check.ts";

/** Every check that works without a network, in the order in which people should read the results. */
export const checks: readonly Check[] = [];
