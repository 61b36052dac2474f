/** A file of the work tree as listed, not yet read. */
export interface TreeFile {
  /** Below the root, `/` separated. */
  path: string;
  /** Bytes. */
  size: number;
  /** A symbolic link is listed but never followed out of the root. */
  kind: "file" | "symlink" | "submodule" | "lfs-pointer";
  executable: boolean;
}

/** Text decoded from bytes, with what had to be assumed. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "latin1";
  bom: boolean;
}

/** Safe, read-only access to one checkout, hostile or not. Every limit met is told by `unseen()`. */
export interface Repository {
  /** Absolute path. */
  readonly root: string;
  /** Files git tracks (and untracked ones it does not ignore); every file where there is no git. Sorted by path. */
  files(): Promise<readonly TreeFile[]>;
  /** The bytes of a file; undefined where it is missing, no regular file inside the root, or over `maxBytes`. */
  read(path: string, maxBytes?: number): Promise<Buffer | undefined>;
  /** The decoded text of a file; undefined where `read` gives none or the bytes are binary. */
  text(path: string, maxBytes?: number): Promise<DecodedText | undefined>;
  /** True when exactly this spelling exists inside the root. */
  exists(path: string): Promise<boolean>;
  /** Undefined where the folder is no git work tree. */
  readonly git: Git | undefined;
  /** What could not be read so far, one sentence each. */
  unseen(): readonly string[];
}

/** The few things checks ask git. All calls run with `safe.directory`, no hooks, no prompts, no external diff. */
export interface Git {
  /** Absolute path of the common git directory. */
  readonly gitDir: string;
  /** Runs git and returns stdout; throws GitError with stderr in its message. */
  run(args: readonly string[], options?: { input?: string | Buffer; maxBytes?: number }): Promise<Buffer>;
  isShallow(): Promise<boolean>;
  /** Commit id of HEAD; undefined on an unborn branch. */
  head(): Promise<string | undefined>;
  /** Fetch URL of a remote, credentials removed. */
  remoteUrl(name?: string): Promise<string | undefined>;
}
