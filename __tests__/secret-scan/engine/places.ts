import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git, type TestRepository, testRepository } from "../../equipment/git.ts";
import { tempFolder } from "../../equipment/temp.ts";
import { privateKey, token } from "./made.ts";

type Hide = (repository: TestRepository, secret: string) => void;

const line = (secret: string): string => `API_TOKEN=${secret}\n`;
const inFile = (repository: TestRepository, path: string, content: string | Buffer, message = "Change"): string =>
  repository.commit(message, { files: { [path]: content } });

/** Stores an object as it is, malformed or not, and returns its id. */
function store(repository: TestRepository, type: string, content: string | Buffer): string {
  return git(repository.root, ["hash-object", "-t", type, "-w", "--literally", "--stdin"], { input: content });
}

/** A commit object on top of HEAD with further header lines and a message, kept by a branch. */
function rawCommit(repository: TestRepository, name: string, headers: string, message: string): void {
  const tree = repository.git("rev-parse", "HEAD^{tree}");
  const who = "Ada Example <ada@example.org> 1767225600 +0000";
  const text = `tree ${tree}\nparent ${repository.head()}\nauthor ${who}\ncommitter ${who}\n${headers}\n${message}`;
  repository.git("update-ref", `refs/heads/${name}`, store(repository, "commit", text));
}

function onBranch(repository: TestRepository, name: string, work: () => void): void {
  repository.branch(name);
  work();
  repository.switch("main");
}

/** Every place in git that can carry a secret out: name -> how to put it there. Each ends on branch main with a clean work tree. */
export const places: Readonly<Record<string, Hide>> = {
  "a file at HEAD": (r, s) => void inFile(r, "settings.env", line(s)),
  "the first commit of an orphan branch": (r, s) => {
    r.git("checkout", "-q", "--orphan", "orphan");
    inFile(r, "orphan.env", line(s));
    r.switch("main");
  },
  "a file that was deleted later": (r, s) => {
    inFile(r, "deleted.env", line(s));
    r.commit("Remove", { remove: ["deleted.env"] });
  },
  "a merge commit alone": (r, s) => {
    onBranch(r, "merged", () => inFile(r, "merged.txt", "nothing"));
    inFile(r, "other.txt", "nothing");
    r.git("merge", "-q", "--no-ff", "--no-commit", "merged");
    r.write({ "evil.env": line(s) });
    r.commit("Merge");
  },
  "a commit message": (r, s) => void r.commit(`Deploy with ${s}`),
  "the end of a long commit message": (r, s) => void r.commit(`Deploy\n\n${"word ".repeat(4000)}\n${s}`),
  "a commit message behind a NUL byte": (r, s) => rawCommit(r, "nul", "", `Fine\n\0${s}\n`),
  "an unknown header of a commit": (r, s) => rawCommit(r, "header", `x-deploy ${s}\n`, "Fine\n"),
  "the encoding header of a commit": (r, s) => rawCommit(r, "encoding", `encoding ${s}\n`, "Fine\n"),
  "the merged tag in a commit": (r, s) =>
    rawCommit(
      r,
      "mergetag",
      `mergetag object ${r.head()}\n type commit\n tag v0\n tagger A <a@b> 1 +0000\n \n ${s}\n`,
      "F\n",
    ),
  "the signature of a commit": (r, s) =>
    rawCommit(
      r,
      "gpgsig",
      `gpgsig -----BEGIN PGP SIGNATURE-----\n Comment: ${s}\n \n iQ==\n -----END PGP SIGNATURE-----\n`,
      "F\n",
    ),
  "an author's name": (r, s) => void r.commit("Change", { author: { name: s, email: "a@example.org" } }),
  "an author's address": (r, s) => void r.commit("Change", { author: { name: "A", email: `${s}@example.org` } }),
  "a committer's name": (r, s) =>
    void git(r.root, ["commit", "-q", "--allow-empty", "-m", "Change"], { env: { GIT_COMMITTER_NAME: s } }),
  "an annotated tag's message": (r, s) => void r.tag("annotated", `Release ${s}`),
  "a tagger's name": (r, s) =>
    void git(r.root, ["tag", "-a", "by", "-m", "Release"], { env: { GIT_COMMITTER_NAME: s } }),
  "the name inside a tag object": (r, s) =>
    void r.git(
      "update-ref",
      "refs/tags/inner",
      store(r, "tag", `object ${r.head()}\ntype commit\ntag ${s}\ntagger A <a@b> 1 +0000\n\nM\n`),
    ),
  "a tag of a tag": (r, s) => {
    r.tag("outer", `Release ${s}`);
    r.git("tag", "-a", "outermost", "-m", "Again", "outer");
    r.git("tag", "-d", "outer");
  },
  "a tag on a file": (r, s) => void r.git("tag", "file-tag", store(r, "blob", line(s))),
  "a tag on a tree": (r, s) => {
    const blob = store(r, "blob", line(s));
    r.git("tag", "tree-tag", git(r.root, ["mktree"], { input: `100644 blob ${blob}\tdeploy.env\n` }));
  },
  "a commit that only a tag reaches": (r, s) => {
    onBranch(r, "gone", () => inFile(r, "tagged.env", line(s)));
    r.git("tag", "kept", "gone");
    r.git("branch", "-q", "-D", "gone");
  },
  "a file's name": (r, s) => void inFile(r, `backup-${s}.txt`, "nothing"),
  "a folder's name, deleted later": (r, s) => {
    inFile(r, `${s}/a.txt`, "nothing");
    r.commit("Remove", { remove: [s] });
  },
  "a branch's name": (r, s) => void r.git("branch", `try/${s}`),
  "a tag's name": (r, s) => void r.tag(`release-${s}`),
  "a note": (r, s) => void r.git("notes", "add", "-m", `Deployed with ${s}`),
  "a note in a ref of its own": (r, s) => void r.git("notes", "--ref", "ci", "add", "-m", s, "HEAD^{tree}"),
  "a stash": (r, s) => {
    r.write({ "settings.env": line(s) });
    r.git("stash", "-q");
  },
  "the index part of a stash": (r, s) => {
    r.write({ "staged.env": line(s) });
    r.git("add", "--all");
    r.write({ "staged.env": "nothing\n" });
    r.git("stash", "-q");
  },
  "the untracked part of a stash": (r, s) => {
    r.write({ "untracked.env": line(s) });
    r.git("stash", "-q", "-u");
  },
  "an older stash": (r, s) => {
    r.write({ "settings.env": line(s) });
    r.git("stash", "-q");
    r.write({ "settings.env": "nothing\n" });
    r.git("stash", "-q");
  },
  "a link's target": (r, s) => void r.commit("Link", { files: { link: { symlink: `../${s}` } } }),
  "a submodule's address": (r, s) =>
    void inFile(r, ".gitmodules", `[submodule "lib"]\n\tpath = lib\n\turl = https://${s}@github.com/example/lib\n`),
  "a pull request's head": (r, s) => {
    onBranch(r, "pull", () => inFile(r, "pull.env", line(s)));
    r.git("update-ref", "refs/pull/7/head", "pull");
    r.git("branch", "-q", "-D", "pull");
  },
  "a review's ref": (r, s) => {
    onBranch(r, "change", () => inFile(r, "change.env", line(s)));
    r.git("update-ref", "refs/changes/01/1/1", "change");
    r.git("branch", "-q", "-D", "change");
  },
  "what filter-branch kept": (r, s) => {
    onBranch(r, "original", () => inFile(r, "original.env", line(s)));
    r.git("update-ref", "refs/original/refs/heads/main", "original");
    r.git("branch", "-q", "-D", "original");
  },
  "a remote's branch": (r, s) => {
    onBranch(r, "fork", () => inFile(r, "fork.env", line(s)));
    r.git("update-ref", "refs/remotes/fork/main", "fork");
    r.git("branch", "-q", "-D", "fork");
  },
  "what a replacement hides": (r, s) => {
    const hidden = store(r, "blob", line(s));
    const tree = git(r.root, ["mktree"], { input: `100644 blob ${hidden}\treplaced.env\n` });
    r.git("update-ref", "refs/heads/replaced", r.git("commit-tree", tree, "-m", "Hidden"));
    r.git("replace", hidden, store(r, "blob", "harmless\n"));
  },
  "a commit that a graft hides": (r, s) => {
    const secret = inFile(r, "grafted.env", line(s));
    r.commit("Remove", { remove: ["grafted.env"] });
    mkdirSync(join(r.root, ".git/info"), { recursive: true });
    writeFileSync(join(r.root, ".git/info/grafts"), `${r.head()}\n`);
    void secret;
  },
  "a commit that only the reflog knows": (r, s) => {
    inFile(r, "reset.env", line(s));
    r.git("reset", "-q", "--hard", "HEAD~1");
  },
  "an object that nothing reaches": (r, s) => void store(r, "blob", line(s)),
  "a detached work tree's HEAD": (r, s) => {
    const folder = join(tempFolder(), "tree");
    r.git("worktree", "add", "-q", "--detach", folder);
    writeFileSync(join(folder, "worktree.env"), line(s));
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "-q", "-m", "Detached"]);
  },
  "a file without differences": (r, s) => {
    inFile(r, ".gitattributes", "*.dat -diff -text\n");
    inFile(r, "data.dat", line(s));
  },
  "a line among three megabytes": (r, s) =>
    void inFile(r, "bundle.js", `${"x=1;".repeat(380_000)}t="${s}";${"y=2;".repeat(380_000)}`),
  "a changed line of a large file": (r, s) => {
    const lines = Array.from({ length: 3000 }, (_, i) => `value_${i} = ${i * 7919}`);
    inFile(r, "large.ini", `${lines.join("\n")}\n`);
    inFile(r, "large.ini", `${[...lines.slice(0, 1500), line(s), ...lines.slice(1500)].join("\n")}\n`);
    inFile(r, "large.ini", `${lines.join("\n")}\n# end\n`);
  },
  "bytes behind a NUL": (r, s) =>
    void inFile(r, "program.bin", Buffer.from(`\0\x01\x02\0abc\0${s}\0\xff\xfe\0`, "latin1")),
  "UTF-16 text": (r, s) => void inFile(r, "windows.ini", Buffer.from(`\ufeff[a]\r\ntoken=${s}\r\n`, "utf16le")),
  "a lock file": (r, s) =>
    void inFile(r, "package-lock.json", `{"resolved":"https://user:${s}@npm.example.org/a.tgz"}\n`),
};

/** The repository with one secret in each place, packed once in the middle, so that some objects are loose and some packed. */
export function hidingPlaces(): { repository: TestRepository; secrets: Map<string, string> } {
  const repository = testRepository({ "README.md": "A service\n", "settings.env": "API_TOKEN=\n" });
  repository.git("config", "core.logAllRefUpdates", "true");
  const secrets = new Map<string, string>();
  Object.entries(places).forEach(([name, hide], index) => {
    const secret = token(name);
    secrets.set(name, secret);
    hide(repository, secret);
    if (index === 20) repository.git("repack", "-q", "-a", "-d", "-k");
  });
  repository.write({ "local.env": line(token("local")) });
  secrets.set("a file that is not committed", token("local"));
  return { repository, secrets };
}

/** Two versions of a file of which the second holds another key at the same place: the delta may insert the body alone. */
export function changedKey(): { repository: TestRepository; keys: string[] } {
  const padding = Array.from({ length: 400 }, (_, i) => `# comment ${i * 31}`).join("\n");
  const keys = ["one", "two", "three"].map(privateKey);
  const repository = testRepository();
  for (const key of keys) repository.commit("Key", { files: { "deploy.pem": `${padding}\n${key}${padding}\n` } });
  repository.git("repack", "-q", "-a", "-d", "-f");
  return { repository, keys };
}
