import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { testRepository } from "./git.ts";
import { hostileNames, hostileRepository } from "./hostile.ts";

test("the same calls give the same commits, so that tests can name them", () => {
  const make = () => testRepository({ a: "1" }).commit("Second", { files: { b: "2" } });
  expect(make()).toBe(make());
});

test("branches, merges, tags, modes and shallow clones are real", () => {
  const repository = testRepository({
    "run.sh": { content: "#!/bin/sh\n", executable: true },
    link: { symlink: "run.sh" },
  });
  repository.branch("side").commit("Side", { files: { side: "1" } });
  repository.switch("main").commit("Main", { files: { main: "1" }, author: { name: "Bob", email: "bob@example.org" } });
  repository.merge("side");
  repository.tag("light").tag("v1", "First release");
  expect(repository.git("rev-list", "--count", "HEAD")).toBe("4");
  expect(repository.git("cat-file", "-t", "v1")).toBe("tag");
  expect(repository.git("ls-tree", "HEAD", "run.sh", "link").replace(/ blob \w+/g, "")).toBe(
    "120000\tlink\n100755\trun.sh",
  );
  const shallow = repository.clone({ depth: 1 });
  expect(shallow.git("rev-parse", "--is-shallow-repository")).toBe("true");
});

test("a long history is made in one process", () => {
  const repository = testRepository({ "a.txt": "start" }).history(300, (index) => ({ "a.txt": `${index}\n` }));
  expect(repository.git("rev-list", "--count", "HEAD")).toBe("301");
  expect(readFileSync(join(repository.root, "a.txt"), "utf8")).toBe("299\n");
});

test("the hostile repository holds every hostile name, links out of itself and a file of 200 MB", () => {
  const repository = hostileRepository();
  const names = repository.git("ls-tree", "-z", "--name-only", "HEAD:names").split("\0").filter(Boolean);
  expect(names.sort()).toEqual([...hostileNames].sort());
  expect(repository.git("ls-tree", "HEAD", "links/passwd")).toMatch(/^120000/);
  expect(lstatSync(join(repository.root, "huge-LICENSE.txt")).size).toBe(209_715_200);
});
