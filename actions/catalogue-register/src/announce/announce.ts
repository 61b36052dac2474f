import type { CheckContext } from "../../../../shared/src/check/check.ts";
import type { Registered } from "../register.ts";
import type { Settings } from "../settings.ts";
import { tellWebhook, webhookText } from "./webhook.ts";

/** Tells the webhook, where there is one and something changed; returns what went wrong with it. */
export async function announce(
  registered: readonly Registered[],
  given: Settings,
  context: CheckContext,
): Promise<string[]> {
  if (!given.webhook || given["dry-run"]) return [];
  context.mask(given.webhook);
  const text = webhookText(registered, given.catalogue);
  const problem = text === undefined ? undefined : await tellWebhook(given.webhook, text);
  return problem ? [problem] : [];
}
