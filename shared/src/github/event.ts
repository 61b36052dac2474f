/** What the suite needs to know of the event that started a run. */
export interface EventContext {
  name:
    | "pull_request"
    | "pull_request_target"
    | "push"
    | "merge_group"
    | "schedule"
    | "workflow_dispatch"
    | "workflow_run"
    | "workflow_call"
    | (string & {});
  /** `owner/name`. */
  repository: string;
  /** Numeric id, which survives renames. */
  repositoryId?: number;
  /** Commit that is judged. */
  sha: string;
  ref: string;
  /** Default branch's name, where the payload has it. */
  defaultBranch?: string;
  /** Range that the event adds, where it has one. */
  base?: string;
  head?: string;
  pullRequest?: { number: number; fromFork: boolean; headRepository?: string };
  serverUrl: string;
  apiUrl: string;
  runId?: string;
  actor?: string;
  /** The raw payload, foreign text. */
  payload: Record<string, unknown>;
}
