// Stand-ins for the foreign actions that our workflows use; each does on this machine what the original does on a runner.
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { tempFolder } from "../temp.ts";
import { checkout } from "./checkout.ts";
import { type BuiltIn, done, failed } from "./results.ts";
import { globMatches } from "./triggers.ts";

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => lstatSync(file).isFile());
}

/** Files that a path input names: a file, a folder, or a glob; hidden ones only when asked for. */
function found(patterns: string[], workspace: string, hidden: boolean): string[] {
  const files = patterns.flatMap((pattern) => {
    const full = resolve(workspace, pattern);
    if (!/[*?]/.test(full)) return filesBelow(full);
    const fixed = full.slice(0, full.search(/[*?]/));
    return filesBelow(dirname(`${fixed}x`)).filter((file) => globMatches(full, file));
  });
  return [...new Set(files)].filter(
    (file) =>
      hidden ||
      !relative(workspace, file)
        .split("/")
        .some((part) => /^\.[^.]/.test(part)),
  );
}

/** The deepest folder above all files: upload-artifact keeps paths from there on. */
function commonFolder(files: string[]): string {
  return files.map(dirname).reduce((common, folder) => {
    let held = common;
    while (!`${folder}/`.startsWith(`${held}/`)) held = dirname(held);
    return held;
  });
}

const uploadArtifact: BuiltIn = async (inputs, state) => {
  const { repository } = state.options;
  const name = inputs["name"] || "artifact";
  const patterns = (inputs["path"] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const files = found(patterns, state.workspace, inputs["include-hidden-files"] === "true");
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${inputs["path"]}. No artifacts will be uploaded.`;
    return inputs["if-no-files-found"] === "error" ? failed(message) : done({ log: [message] });
  }
  if (
    repository.artifacts.some((one) => one.run === state.runId && one.name === name) &&
    inputs["overwrite"] !== "true"
  )
    return failed("(409) Conflict: an artifact with this name already exists on the workflow run");
  const bad = files.find((file) => /["<>|*?:\r\n]/.test(basename(file)));
  if (bad !== undefined) return failed(`The path for one of the files in artifact is not valid: ${bad}`);
  const folder = tempFolder();
  const root = commonFolder(files);
  for (const file of files) cpSync(file, join(folder, relative(root, file)), { recursive: true });
  const id = state.options.forge.world.id();
  repository.artifacts.push({ id, run: state.runId, name, folder });
  return done({ outputs: { "artifact-id": String(id) } });
};

/** From another run it asks the API, with the token it is given. */
const downloadArtifact: BuiltIn = async (inputs, state) => {
  const { repository, forge } = state.options;
  const other = inputs["run-id"];
  if (other) {
    const url = `${forge.url}/repos/${repository.owner}/${repository.name}/actions/runs/${other}/artifacts`;
    const response = await fetch(url, { headers: { authorization: `token ${inputs["github-token"] || state.token}` } });
    if (!response.ok) return failed(`Unable to list artifacts: ${response.status} ${await response.text()}`);
  }
  const run = Number(other || state.runId);
  const wanted = repository.artifacts.filter(
    (one) =>
      one.run === run &&
      (inputs["name"] ? one.name === inputs["name"] : !inputs["pattern"] || globMatches(inputs["pattern"], one.name)),
  );
  if (wanted.length === 0 && inputs["name"])
    return failed(`Unable to download artifact(s): Artifact not found for name: ${inputs["name"]}`);
  const target = resolve(state.workspace, inputs["path"] || ".");
  mkdirSync(target, { recursive: true });
  const flat = Boolean(inputs["name"]) || inputs["merge-multiple"] === "true";
  for (const one of wanted) cpSync(one.folder, flat ? target : join(target, one.name), { recursive: true });
  return done({ outputs: { "download-path": target } });
};

const uploadSarif: BuiltIn = async (inputs, state) => {
  const { repository, forge } = state.options;
  const file = resolve(state.workspace, inputs["sarif_file"] ?? "");
  if (!existsSync(file)) return failed(`Path does not exist: ${file}`);
  const body = {
    commit_sha: String(state.contexts.github["sha"]),
    ref: String(state.contexts.github["ref"]),
    sarif: gzipSync(readFileSync(file)).toString("base64"),
  };
  const url = `${forge.url}/repos/${repository.owner}/${repository.name}/code-scanning/sarifs`;
  const headers = { authorization: `token ${inputs["token"] || state.token}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return response.ok ? done() : failed(`${response.status} ${await response.text()}`);
};

/** Hands out a token with the permissions and repositories asked for, as an installed GitHub App would. */
const appToken: BuiltIn = async (inputs, state) => {
  if (!(inputs["app-id"] || inputs["client-id"]) || !inputs["private-key"])
    return failed("Input required and not supplied: private-key");
  const permissions = Object.entries(inputs)
    .filter(([name]) => name.startsWith("permission-"))
    .map(([name, level]) => [name.slice("permission-".length).replaceAll("-", "_"), level]);
  const owner = inputs["owner"] || state.options.repository.owner;
  const names = (inputs["repositories"] || state.options.repository.name).split(/[\s,]+/).filter(Boolean);
  const token = state.options.forge.token({
    login: "catalogue-app[bot]",
    repositories: names.map((name) => `${owner}/${name}`),
    ...(permissions.length ? { permissions: Object.fromEntries(permissions) } : {}),
  });
  state.masks.push(token);
  return done({ outputs: { token, "app-slug": "catalogue-app" } });
};

const nothing: BuiltIn = async () => done();

const known: { [action: string]: BuiltIn } = {
  "actions/checkout": checkout,
  "actions/upload-artifact": uploadArtifact,
  "actions/download-artifact": downloadArtifact,
  "github/codeql-action/upload-sarif": uploadSarif,
  "actions/create-github-app-token": appToken,
  // This machine's node is what steps get.
  "actions/setup-node": nothing,
};

/** The stand-in for a foreign action; undefined where there is none. */
export function builtIn(uses: string): BuiltIn | undefined {
  return known[uses.split("@")[0]!];
}
