import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, parseCommand, parsePairs } from "./commands.ts";

export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  file?: string;
  line?: string;
  endLine?: string;
  col?: string;
  endColumn?: string;
  title?: string;
}

/** What one process of a step left behind. */
export interface ProcessResult {
  exitCode: number;
  annotations: Annotation[];
  /** Annotations that the runner dropped, by kind. */
  dropped: { [level: string]: number };
  log: string[];
  outputs: { [name: string]: string };
  env: { [name: string]: string };
  paths: string[];
  summary: string;
  /** The most memory that the process held, in MB; absent where the system does not tell. */
  peakMegabytes?: number;
}

export interface Start {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** A folder of its own, for the runner's files. */
  home: string;
  /** Shared by the steps of a job, and grown by `add-mask`. */
  masks: string[];
  /** Milliseconds after which the process is killed. */
  timeout: number;
}

/** Limits of actions/runner 2.336: annotations of one kind a step, characters of a message, bytes of a summary. */
const limits = { annotations: 10, message: 4096, summary: 1024 * 1024 };

const fileCommands = {
  GITHUB_OUTPUT: "output",
  GITHUB_STEP_SUMMARY: "summary",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
  GITHUB_STATE: "state",
};

/** Reads a step's output line by line, as the runner does. */
class Reader {
  readonly result: Pick<ProcessResult, "annotations" | "dropped" | "log" | "outputs"> = {
    annotations: [],
    dropped: {},
    log: [],
    outputs: {},
  };
  readonly #masks: string[];
  #stopped: string | undefined;
  #rest = "";

  constructor(masks: string[]) {
    this.#masks = masks;
  }

  feed(chunk: string): void {
    const lines = (this.#rest + chunk).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#take(line.replace(/\r$/, ""));
  }

  end(): void {
    if (this.#rest) this.#take(this.#rest);
  }

  #take(line: string): void {
    if (this.#stopped !== undefined) {
      if (line.trim() === `::${this.#stopped}::`) this.#stopped = undefined;
      else this.result.log.push(this.#masked(line));
      return;
    }
    const command = parseCommand(line);
    if (command) this.#obey(command);
    else this.result.log.push(this.#masked(line));
  }

  #obey({ name, properties, data }: Command): void {
    if (name === "add-mask") this.#masks.push(...data.split("\n").filter((part) => part.trim() !== ""));
    else if (name === "stop-commands") this.#stopped = data;
    else if (name === "set-output") this.result.outputs[properties["name"] ?? ""] = data;
    else if (name === "error" || name === "warning" || name === "notice") this.#annotate(name, properties, data);
    else this.result.log.push(this.#masked(`##[${name}]${data}`));
  }

  #annotate(level: Annotation["level"], properties: Command["properties"], data: string): void {
    const message = this.#masked(data);
    this.result.log.push(`##[${level}]${message}`);
    if (this.result.annotations.filter((one) => one.level === level).length >= limits.annotations)
      this.result.dropped[level] = (this.result.dropped[level] ?? 0) + 1;
    else this.result.annotations.push({ ...properties, level, message: message.slice(0, limits.message) });
  }

  #masked(text: string): string {
    return this.#masks.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
  }
}

/** Watches a process's highest memory use (Linux only: /proc). */
function watchMemory(pid: number | undefined): () => number | undefined {
  let peak: number | undefined;
  const look = (): void => {
    try {
      const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      if (found) peak = Number(found) / 1024;
    } catch {
      // it has ended, or this is no Linux
    }
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Runs one process as the runner runs a step's: its files, its commands, its limits. */
export async function runProcess({ command, args, cwd, env, home, masks, timeout }: Start): Promise<ProcessResult> {
  await mkdir(home, { recursive: true });
  const files = Object.fromEntries(Object.entries(fileCommands).map(([name, file]) => [name, join(home, file)]));
  for (const file of Object.values(files)) await writeFile(file, "");
  const reader = new Reader(masks);
  let peak: number | undefined;
  const exitCode = await new Promise<number>((done) => {
    // The runner reads standard output and standard error as one.
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...files },
      stdio: ["ignore", "pipe", "pipe"],
      timeout,
      killSignal: "SIGKILL",
    });
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => reader.feed(chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => reader.feed(chunk));
    child.on("error", (error) => reader.feed(`::error::${error.message}\n`));
    const memory = watchMemory(child.pid);
    child.on("close", (code, signal) => {
      peak = memory();
      done(code ?? (signal ? 137 : 1));
    });
  });
  reader.end();
  const read = (name: string): Promise<string> => readFile(files[name]!, "utf8");
  const summary = await read("GITHUB_STEP_SUMMARY");
  const tooBig = Buffer.byteLength(summary) > limits.summary;
  const { annotations, dropped, log, outputs } = reader.result;
  if (tooBig)
    annotations.push({
      level: "error",
      message: "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k",
    });
  return {
    exitCode,
    annotations,
    dropped,
    log,
    outputs: { ...outputs, ...parsePairs(await read("GITHUB_OUTPUT")) },
    env: parsePairs(await read("GITHUB_ENV")),
    paths: (await read("GITHUB_PATH")).split(/\r?\n/).filter(Boolean),
    summary: tooBig ? "" : summary,
    ...(peak === undefined ? {} : { peakMegabytes: peak }),
  };
}
