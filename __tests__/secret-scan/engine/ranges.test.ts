import { expect, test } from "@jest/globals";
import { testRepository } from "../../equipment/git.ts";
import { rangeEvent, scan, secretsOf, token } from "./made.ts";

const line = (secret: string): string => `API_TOKEN=${secret}\n`;

test("a pull request is judged by what its commits add, merges included, not by what was there before", async () => {
  const repository = testRepository({ "old.env": line(token("old")), "app.txt": "1\n" });
  const base = repository.head();
  repository.branch("feature").commit("Add", { files: { "new.env": line(token("new")) } });
  repository.commit("Touch", { files: { "old.env": `# note\n${line(token("old"))}` } });
  repository.commit("Remove again", { remove: ["new.env"] });
  repository.switch("main").commit("Meanwhile", { files: { "app.txt": "2\n" } });
  repository.switch("feature");
  repository.git("merge", "-q", "--no-ff", "--no-commit", "main");
  repository.write({ "evil.env": line(token("merge")) }).commit("Merge");
  for (const name of ["pull_request", "merge_group", "push"]) {
    const facts = await scan(repository.root, {}, rangeEvent(name, base, repository.head()));
    expect(secretsOf(facts)).toEqual([token("new"), token("merge")].sort());
    expect(facts.unseen).toEqual([]);
  }
});

test("a secret that moves or whose file is renamed is not new; a second copy of it is", async () => {
  const repository = testRepository({ "a.env": `x\n${line(token("moved"))}` });
  const base = repository.head();
  repository.commit("Rename", { files: { "b.env": `${line(token("moved"))}y\n` }, remove: ["a.env"] });
  expect(secretsOf(await scan(repository.root, {}, rangeEvent("push", base, repository.head())))).toEqual([]);
  repository.commit("Copy", { files: { "c.env": line(token("moved")) } });
  expect(secretsOf(await scan(repository.root, {}, rangeEvent("push", base, repository.head())))).toEqual([
    token("moved"),
  ]);
});

test("messages, names and authors of the commits of a range are scanned", async () => {
  const repository = testRepository({ "a.txt": "1" });
  const base = repository.head();
  repository.commit(`Deploy ${token("message")}`, { author: { name: token("author"), email: "a@example.org" } });
  repository.commit("Add", { files: { [`${token("name")}.txt`]: "x" } });
  const facts = await scan(repository.root, {}, rangeEvent("push", base, repository.head()));
  expect(secretsOf(facts)).toEqual([token("message"), token("author"), token("name")].sort());
  expect(new Set(facts.secrets.map(({ location }) => location.kind))).toEqual(
    new Set(["commit-message", "identity", "file-name"]),
  );
});

test("a new branch without base is scanned whole", async () => {
  const repository = testRepository({ "a.env": line(token("first")) });
  const facts = await scan(repository.root, {}, rangeEvent("push", undefined, repository.head()));
  expect(secretsOf(facts)).toEqual([token("first")]);
});

test("a shallow clone is deepened when it may be, and incomplete otherwise", async () => {
  const origin = testRepository({ "a.txt": "1" });
  const base = origin.head();
  origin.commit("Add", { files: { "a.env": line(token("deep")) } });
  origin.commit("Remove", { remove: ["a.env"] });
  const head = origin.head();
  const closed = origin.clone({ depth: 1 });
  const cut = await scan(closed.root, { fetch: false }, rangeEvent("push", base, head));
  expect(cut.unseen.join()).toContain("shallow");
  const open = origin.clone({ depth: 1 });
  const facts = await scan(open.root, {}, rangeEvent("push", base, head));
  expect(secretsOf(facts)).toEqual([token("deep")]);
  expect(facts.unseen).toEqual([]);
});

test("a base that nobody has any more leads to the whole history, not to nothing", async () => {
  const repository = testRepository({ "a.env": line(token("forced")) });
  const facts = await scan(repository.root, {}, rangeEvent("push", "1".repeat(40), repository.head()));
  expect(secretsOf(facts)).toEqual([token("forced")]);
});

test("a schedule scans everything", async () => {
  const repository = testRepository({ "a.env": line(token("all")) });
  repository.commit("Remove", { remove: ["a.env"] });
  const facts = await scan(repository.root, {}, rangeEvent("schedule", undefined, repository.head()));
  expect(secretsOf(facts)).toEqual([token("all")]);
  expect(facts.scanned.what).toBe("history");
});

test("before a commit only what is staged is scanned, on a branch without commits too", async () => {
  const repository = testRepository();
  repository.write({ "a.env": line(token("staged")), "b.env": line(token("not staged")) });
  repository.git("add", "a.env");
  expect(secretsOf(await scan(repository.root, { staged: true }))).toEqual([token("staged")]);
  repository.commit("Start");
  repository.write({ "a.env": `${line(token("staged"))}# more\n` }).git("add", "a.env");
  expect(secretsOf(await scan(repository.root, { staged: true }))).toEqual([]);
});

test("a range must be commits, not options of git", async () => {
  const repository = testRepository({ "a.txt": "1" });
  await expect(scan(repository.root, { range: "--output=/tmp/x HEAD" })).rejects.toThrow("must be commits");
});
