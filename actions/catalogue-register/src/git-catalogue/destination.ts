import { IncompleteError } from "../../../../shared/src/errors.ts";
import { type Contents, type Destination, settledOutcome, writtenOutcome } from "../destination.ts";
import type { Entry } from "../entry/entry.ts";
import { type Outcome, outcome } from "../outcome.ts";
import type { Plan } from "../plan.ts";
import type { Api, RepositoryName } from "./api.ts";
import { commitStraight, startEmpty } from "./commit.ts";
import { headRepository, knownHead } from "./head.ts";
import { handLink } from "./link.ts";
import { clearAway, type Proposal, propose } from "./propose.ts";
import { explainRefusal, type TokenKind } from "./refusal.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** How a git catalogue is reached and changed. */
export interface GitOptions extends RepositoryName {
  /** `https://github.com`, for links. */
  serverUrl: string;
  token: TokenKind;
  delivery: "pull-request" | "commit";
  draft: boolean;
  labels: readonly string[];
  overwrite: boolean;
  sleep(ms: number): Promise<void>;
  random(): number;
}

/** A git catalogue at a forge. */
export class GitDestination implements Destination {
  readonly name: string;
  readonly #request: Api;
  readonly #options: GitOptions;
  #snapshot: Snapshot | undefined;

  constructor(request: Api, options: GitOptions) {
    this.name = `${options.owner}/${options.repo}`;
    this.#request = request;
    this.#options = options;
  }

  async read(): Promise<Contents> {
    this.#snapshot = await this.#explained("read the catalogue", () => readSnapshot(this.#request, this.#options));
    return this.#snapshot;
  }

  async deliver(plan: Plan, again: (contents: Contents) => Plan, details: string): Promise<Outcome> {
    const catalogue = this.#snapshot!;
    if (this.#options.token === "none")
      return plan.change ? this.#byHand(plan) : settledOutcome(plan, this.#page(plan));
    if (!plan.change) return this.#settled(plan);
    return this.#explained("write the entry", () => {
      return this.#options.delivery === "commit"
        ? this.#commit(catalogue, plan, again)
        : this.#propose(catalogue, plan, again, details);
    });
  }

  /** Nothing to write: what is left of an earlier proposal is cleared away, and not being allowed to is no failure. */
  async #settled(plan: Plan): Promise<Outcome> {
    const result = settledOutcome(plan, this.#page(plan));
    if (this.#options.delivery === "commit" || plan.staysWithdrawn) return result;
    const head = await knownHead(this.#request, this.#snapshot!, this.#options.token);
    const closed = head && (await clearAway(this.#request, this.#snapshot!, head, plan.id));
    return closed
      ? { ...result, notes: [`Pull request #${closed} was closed, since nothing is left to merge.`] }
      : result;
  }

  async #commit(catalogue: Snapshot, plan: Plan, again: (contents: Contents) => Plan): Promise<Outcome> {
    const started = catalogue.head ? catalogue : await startEmpty(this.#request, catalogue);
    let latest = plan;
    const made = await commitStraight(
      this.#request,
      started,
      (now) => {
        latest = again(now);
        return latest.change;
      },
      this.#options,
    );
    if (!made) return settledOutcome(latest, this.#page(latest));
    return writtenOutcome(latest, { commit: made.sha, verified: made.verified, url: this.#page(latest) });
  }

  async #propose(
    catalogue: Snapshot,
    plan: Plan,
    again: (contents: Contents) => Plan,
    details: string,
  ): Promise<Outcome> {
    const started = catalogue.head ? catalogue : await startEmpty(this.#request, catalogue);
    const current = started === catalogue ? plan : again(started);
    if (!current.change) return settledOutcome(current, this.#page(current));
    const head = await headRepository(this.#request, started, this.#options.token, this.#options.sleep);
    const proposal = await propose(this.#request, started, head, current.change, { ...this.#options, details });
    const notes = current.change.operation === "rename" ? await this.#clearFormer(current, head) : [];
    return this.#outcomeOf(current, proposal, notes);
  }

  /** Proposals under the former names would bring the entry back to its old place. */
  async #clearFormer(plan: Plan & { entry?: Entry }, head: Parameters<typeof clearAway>[2]): Promise<string[]> {
    const notes: string[] = [];
    for (const alias of (plan.entry?.aliases ?? []).slice(0, 5)) {
      const closed = await clearAway(this.#request, this.#snapshot!, head, alias);
      if (closed) notes.push(`Pull request #${closed} for the former address ${alias} was closed.`);
    }
    return notes;
  }

  #outcomeOf(plan: Plan, proposal: Proposal, notes: string[]): Outcome {
    const { id } = plan;
    const { operation, changes } = plan.change!;
    const pullRequest =
      "pull" in proposal && proposal.pull ? { number: proposal.pull.number, url: proposal.pull.url } : undefined;
    const rest = { operation, changes, notes, url: this.#page(plan), ...(pullRequest ? { pullRequest } : {}) };
    if (proposal.kind === "unchanged") return settledOutcome({ ...plan, change: undefined }, this.#page(plan));
    if (proposal.kind === "declined")
      return outcome(
        "declined",
        id,
        `Pull request #${proposal.pull.number} with exactly this entry was closed without merging; it is not proposed again until the entry changes.`,
        rest,
      );
    if (proposal.kind === "needs-person") return outcome("needs-a-person", id, needsPerson(proposal), rest);
    const made = proposal.made ? { commit: proposal.made.sha, verified: proposal.made.verified } : {};
    const sentence = `The entry waits for review in pull request #${proposal.pull.number}${proposal.written ? "" : ", which stands as it was"}.`;
    return outcome("waiting-for-review", id, sentence, { ...rest, ...made, notes: [...notes, ...proposal.notes] });
  }

  /** Without a token: the page on which a person finishes by hand. */
  #byHand(plan: Plan): Outcome {
    const link = handLink(this.#options.serverUrl, this.#snapshot!, plan.change!);
    const sentence = `No token may write to ${this.name}, so a person has to finish: ${link.complete ? "open the link and propose the new file" : "open the link and paste the entry, which is in the output `entry`"}.`;
    const { operation, changes } = plan.change!;
    return outcome("needs-a-person", plan.id, sentence, { operation, changes, link: link.url });
  }

  #page(plan: Plan): string {
    const branch = this.#snapshot?.defaultBranch ?? "main";
    return `${this.#options.serverUrl}/${this.name}/blob/${encodeURIComponent(branch)}/${encodeURI(plan.path)}`;
  }

  /** Turns a refusal into one sentence that names the permission that is missing. */
  async #explained<T>(doing: string, body: () => Promise<T>): Promise<T> {
    try {
      return await body();
    } catch (error) {
      const why = explainRefusal(error, { doing, repository: this.name, token: this.#options.token });
      throw why ? new IncompleteError(why, { cause: error }) : error;
    }
  }
}

function needsPerson(proposal: Extract<Proposal, { kind: "needs-person" }>): string {
  const where = proposal.pull ? `pull request #${proposal.pull.number}` : `the branch ${proposal.branch}`;
  return `Somebody changed ${where} by hand, so it was left alone: merge or close it, or run again with overwrite.`;
}
