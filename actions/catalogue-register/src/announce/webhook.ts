import { errorMessage } from "../../../../shared/src/errors.ts";
import { cut, plain } from "../../../../shared/src/report/text.ts";
import { nameOf } from "../entry/view.ts";
import type { Registered } from "../register.ts";

/** Longest that a webhook may take, milliseconds. */
const TIMEOUT_MS = 10_000;

/** Changes that people want to hear of; a run that found nothing new is silent. */
const NEWS = new Set(["created", "updated", "withdrawn", "waiting-for-review"]);

/** The text of one message about what changed; undefined where nothing did. Slack's mark-up characters are escaped. */
export function webhookText(registered: readonly Registered[], catalogue: string): string | undefined {
  const news = registered.filter(({ outcome }) => NEWS.has(outcome.kind) && outcome.operation !== "none");
  if (news.length === 0) return undefined;
  const lines = news.slice(0, 20).map(({ outcome, entry }) => {
    const where = outcome.pullRequest?.url ?? outcome.url ?? "";
    const name = slack(entry ? nameOf(entry) : outcome.id);
    return `• ${/^https?:/.test(where) ? `<${slack(where)}|${name}>` : name}: ${slack(outcome.sentence)}`;
  });
  const more = news.length > 20 ? `\n… and ${news.length - 20} more` : "";
  return `*${slack(catalogue)}*\n${lines.join("\n")}${more}`;
}

/** Slack reads `&`, `<` and `>` (api.slack.com, "Escaping text"); a bar would end a link's address. */
function slack(text: string): string {
  return cut(plain(text), 400)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("|", "¦");
}

/** Tells the webhook. A webhook that fails is told to people and changes no verdict; its address, a secret, is never printed. */
export async function tellWebhook(address: string, text: string): Promise<string | undefined> {
  try {
    if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(address))
      throw new Error("its address does not begin with https://");
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text }),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : `The webhook answered ${response.status}; nobody was told.`;
  } catch (error) {
    const why = errorMessage(error).replaceAll(address, "…");
    return `The webhook could not be reached (${plain(why, 200)}); nobody was told.`;
  }
}
