import type { ServerResponse } from "node:http";
import type { OperationId } from "./operations.ts";

/** What can go wrong at any request. `hidden` is GitHub's 404 for what a token may not see. */
export const faultKinds = [
  "500",
  "502",
  "rate-limit",
  "secondary-limit",
  "429",
  "timeout",
  "cut",
  "hidden",
  "forbidden",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  kind: FaultKind;
  /** Only this operation; absent: any. */
  operation?: OperationId;
  /** Skips this many matching requests first. */
  after?: number;
  /** Strikes this often, then never again; absent: once. */
  times?: number;
  /** Seconds that the answer asks the client to wait; absent: 0 for limits. */
  retryAfter?: number;
}

/** The faults still to come. */
export class Faults {
  #waiting: { fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault that strikes this request, if any. */
  next(operation: OperationId | undefined): Fault | undefined {
    for (const waiting of this.#waiting) {
      if (waiting.left === 0 || (waiting.fault.operation && waiting.fault.operation !== operation)) continue;
      if (waiting.skip-- > 0) continue;
      waiting.left--;
      return waiting.fault;
    }
    return undefined;
  }
}

const docs = "https://docs.github.com/rest";
const answers: { [kind in Exclude<FaultKind, "timeout" | "cut">]: [number, string] } = {
  "500": [500, "Server Error"],
  "502": [502, "Server Error"],
  "rate-limit": [403, "API rate limit exceeded for installation ID 1."],
  "secondary-limit": [403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."],
  "429": [429, "API rate limit exceeded for installation ID 1."],
  hidden: [404, "Not Found"],
  forbidden: [403, "Resource not accessible by integration"],
};

/** Answers with the fault as GitHub words it; a timeout leaves the connection open until the client gives up. */
export function strike(fault: Fault, response: ServerResponse): void {
  if (fault.kind === "timeout") return;
  if (fault.kind === "cut") return void response.socket?.destroy();
  const [status, message] = answers[fault.kind];
  const limited = fault.kind === "rate-limit" || fault.kind === "429";
  const reset = Math.ceil(Date.now() / 1000) + (fault.retryAfter ?? 0);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    ...(limited ? { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) } : {}),
    ...(limited || fault.kind === "secondary-limit" ? { "retry-after": String(fault.retryAfter ?? 0) } : {}),
  });
  response.end(JSON.stringify({ message, documentation_url: docs, status: String(status) }));
}
