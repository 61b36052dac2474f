import type { Check } from "../../../shared/src/check/check.ts";
import { check as licence } from "../../licence-check/src/check.ts";
import { check as publiccode } from "../../publiccode-validate/src/check.ts";
import { check as secrets } from "../../secret-scan/src/check.ts";

/** Every check that works without a network, in the order in which people should read the results. */
export const checks: readonly Check[] = [licence, publiccode, secrets];
