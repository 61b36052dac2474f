import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Forge, startForge } from "./forge/server.ts";
import type { ForgeRepository } from "./forge/world.ts";
import { testRepository, writeFiles } from "./git.ts";
import { parseCommand, parsePairs } from "./runner/commands.ts";
import * as events from "./runner/events.ts";
import { combinations } from "./runner/matrix.ts";
import type { RunEvent, RunOptions } from "./runner/model.ts";
import { checks, runWorkflow } from "./runner/workflow.ts";
import { tempFolder } from "./temp.ts";

let forge: Forge;
let repository: ForgeRepository;

beforeEach(async () => {
  forge = await startForge();
  const source = testRepository({ "README.md": "# App\n" });
  source.commit("Second", { files: { "a.txt": "a" } });
  source.branch("change").commit("Change", { files: { "b.txt": "b" } });
  source.switch("main");
  repository = forge.addRepository("gov/app", { from: source });
});
afterEach(async () => {
  await forge.close();
});

function run(text: string, event: RunEvent = events.push(forge, repository), more: Partial<RunOptions> = {}) {
  return runWorkflow({ workflow: { name: "test.yml", text }, event, repository, forge, ...more });
}

const job = (steps: string, head = "") =>
  `name: test\non: [push, pull_request]\n${head}jobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const script = (text: string) =>
  job(
    `      - id: s\n        run: |\n${text
      .split("\n")
      .map((line) => `          ${line}`)
      .join("\n")}\n`,
  );

/** An action that prints an input as a careless action would. */
function careless(): string {
  const root = tempFolder();
  writeFiles(root, {
    "action/action.yml":
      "name: c\ndescription: c\ninputs:\n  name:\n    description: n\nruns:\n  using: node24\n  main: index.js\n",
    "action/index.js": "process.stdout.write(process.env.INPUT_NAME + '\\n');\n",
  });
  return root;
}

describe("workflow commands", () => {
  const forged: [string, string, (step: { outputs?: object; annotations?: object[] }) => void][] = [
    [
      "an output, in the middle of a line",
      "evil##[set-output name=passed;]true",
      (step) => expect(step.outputs).toEqual({ passed: "true" }),
    ],
    [
      "an annotation, after a newline",
      "x\n::error file=a.ts,line=1::fake finding",
      (step) =>
        expect(step.annotations).toEqual([{ level: "error", file: "a.ts", line: "1", message: "fake finding" }]),
    ],
    ["nothing, from an unknown command", "::evil::x", (step) => expect(step.annotations).toEqual([])],
  ];
  test.each(forged)("a careless action lets a hostile name forge %s", async (_what, name, check) => {
    const text = job(
      "      - id: s\n        uses: gov/careless/action@v1\n        with: { name: '${{ github.event.evil }}' }\n",
    );
    const event = events.push(forge, repository);
    event.payload["evil"] = name;
    check((await run(text, event, { sources: { "gov/careless": careless() } })).jobs["j"]!.steps[0]!);
  });

  const commands: [string, unknown][] = [
    ["::error file=a,line=1::b%0Ac", { name: "error", properties: { file: "a", line: "1" }, data: "b\nc" }],
    ["  ::notice title=a%3Ab%2Cc::x", { name: "notice", properties: { title: "a:b,c" }, data: "x" }],
    ["x ::error::no", undefined],
    ["a ##[warning]w", { name: "warning", properties: {}, data: "w" }],
    ["##[section]Starting", undefined],
  ];
  test.each(commands)("%j is read as the runner reads it", (line, command) =>
    expect(parseCommand(line)).toEqual(command),
  );

  test("pairs: one line, many lines, and a delimiter that never comes", () => {
    expect(parsePairs("a=1\nb<<E\nx=1\ny\nE\nc=\n")).toEqual({ a: "1", b: "x=1\ny", c: "" });
    expect(() => parsePairs("a<<E\nx\n")).toThrow(/delimiter/);
    expect(() => parsePairs("nonsense")).toThrow(/Invalid format/);
  });

  test("ten annotations of a kind pass, the rest is dropped; masks and stopped commands hold", async () => {
    const text = script(
      'for i in $(seq 12); do echo "::warning::$i"; done\necho "::add-mask::hunter2"\necho "it is hunter2"\necho "::stop-commands::xyz"\necho "::error::not obeyed"\necho "::xyz::"',
    );
    const step = (await run(text)).jobs["j"]!.steps[0]!;
    expect(step.annotations).toHaveLength(10);
    expect(step.dropped).toEqual({ warning: 2 });
    expect(step.log).toContain("it is ***");
    expect(step.log).toContain("::error::not obeyed");
  });

  test("a summary over 1 MiB is refused by the runner, and the step stays what it was", async () => {
    const step = (await run(script('head -c 1100000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'))).jobs["j"]!
      .steps[0]!;
    expect([step.conclusion, step.summary, step.annotations?.[0]?.level]).toEqual(["success", "", "error"]);
  });
});

describe("checkout", () => {
  const look =
    "git log --oneline | wc -l\ngit rev-parse --is-shallow-repository\nls\ngit config --get-regexp extraheader || true";
  const with_ = (inputs: string) =>
    job(
      `      - uses: actions/checkout@v5\n        with: ${inputs}\n      - run: |\n${look
        .split("\n")
        .map((line) => `          ${line}`)
        .join("\n")}\n`,
    );

  test("takes one commit, or all of them, and leaves credentials only when told", async () => {
    const shallow = (await run(with_("{ persist-credentials: false }"))).jobs["j"]!.steps[1]!;
    expect(shallow.log).toEqual(["1", "true", "README.md", "a.txt"]);
    const deep = (await run(with_("{ fetch-depth: 0 }"))).jobs["j"]!.steps[1]!;
    expect(deep.log?.slice(0, 2)).toEqual(["2", "false"]);
    expect(deep.log?.at(-1)).toMatch(/extraheader AUTHORIZATION: basic \*\*\*/);
  });

  test("takes the merge commit of a pull request", async () => {
    const event = events.pullRequest(forge, repository, { head: "change" });
    const step = (await run(with_("{ fetch-depth: 0, persist-credentials: false }"), event)).jobs["j"]!.steps[1]!;
    expect(step.log).toEqual(["4", "false", "README.md", "a.txt", "b.txt"]);
  });
});

describe("jobs", () => {
  test("needs, if, outputs, continue-on-error and always() decide as on GitHub", async () => {
    const text = `name: t
on: push
jobs:
  a:
    runs-on: x
    outputs: { word: "\${{ steps.s.outputs.word }}" }
    steps:
      - id: s
        run: echo "word=hi" >> "$GITHUB_OUTPUT"
      - run: exit 3
        continue-on-error: true
  b:
    needs: a
    if: needs.a.outputs.word == 'hi'
    runs-on: x
    steps: [{ run: exit 1 }, { run: echo never }, { if: always(), run: echo always }]
  c: { needs: b, runs-on: x, steps: [{ run: echo never }] }
  ok:
    needs: [a, b, c]
    if: always()
    runs-on: x
    steps: [{ run: 'echo "\${{ toJSON(needs.*.result) }}"' }]
`;
    const { jobs, conclusion } = await run(text);
    expect(Object.fromEntries(Object.entries(jobs).map(([id, one]) => [id, one.result]))).toEqual({
      a: "success",
      b: "failure",
      c: "skipped",
      ok: "success",
    });
    expect(jobs["b"]!.steps.map((step) => step.conclusion)).toEqual(["failure", "skipped", "success"]);
    expect(jobs["ok"]!.steps[0]!.log?.join("")).toMatch(/success,\s+failure,\s+skipped/);
    expect(conclusion).toBe("failure");
  });

  test("a matrix makes one check for each combination", async () => {
    const text =
      "name: t\non: push\njobs:\n  m:\n    strategy: { matrix: { n: [1, 2], s: [a] } }\n    runs-on: x\n    steps: [{ run: 'test ${{ matrix.n }} = 1' }]\n";
    expect(checks(await run(text))).toEqual({ "m (1, a)": "success", "m (2, a)": "failure" });
  });

  test.each([
    [
      { a: [1, 2], b: [1] },
      [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    ],
    [{ a: [1, 2], exclude: [{ a: 1 }] }, [{ a: 2 }]],
    [{ a: [1], include: [{ a: 1, x: 1 }, { a: 3 }] }, [{ a: 1, x: 1 }, { a: 3 }]],
    [{ include: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
  ])("matrix %j", (matrix, expected) => expect(combinations(matrix)).toEqual(expected));

  test("a reusable workflow gets its inputs, gives its outputs, and prefixes its checks", async () => {
    const called =
      "name: c\non:\n  workflow_call:\n    inputs: { who: { type: string, default: world } }\n    outputs: { said: { value: '${{ jobs.k.outputs.said }}' } }\njobs:\n  k:\n    runs-on: x\n    outputs: { said: '${{ steps.s.outputs.said }}' }\n    steps: [{ id: s, run: 'echo \"said=hello ${{ inputs.who }}\" >> $GITHUB_OUTPUT' }]\n";
    const root = tempFolder();
    writeFiles(root, { ".github/workflows/c.yml": called });
    const text =
      "name: t\non: push\njobs:\n  call: { uses: gov/shared/.github/workflows/c.yml@v1, with: { who: you } }\n  after: { needs: call, runs-on: x, steps: [{ run: 'echo ${{ needs.call.outputs.said }}' }] }\n";
    const result = await run(text, undefined, { sources: { "gov/shared": root } });
    expect(checks(result)).toEqual({ "call / k": "success", after: "success" });
    expect(result.jobs["after"]!.steps[0]!.log).toEqual(["hello you"]);
    writeFiles(root, { ".github/workflows/c.yml": called.replace("jobs:", "permissions: { contents: write }\njobs:") });
    await expect(run(text, undefined, { sources: { "gov/shared": root } })).rejects.toThrow(/contents: write/);
  });
});

describe("rights", () => {
  const request = `fetch(process.env.GITHUB_API_URL + "/repos/gov/app/issues", {
            method: "POST",
            headers: { authorization: "token \${{ github.token }}" },
            body: JSON.stringify({ title: "x" })
          }).then((answer) => console.log(answer.status))`;
  const call = (permissions: string) =>
    job(`      - run: |\n          node -e '${request}'\n`, `permissions: ${permissions}\n`);

  test.each([
    ["{ issues: write }", false, "201"],
    ["{ contents: read }", false, "403"],
    ["{ issues: write }", true, "403"],
  ])("a token with %s (fork: %s) gets %s", async (permissions, fork, status) => {
    const event = events.pullRequest(forge, repository, { head: "change", ...(fork ? { fork: "bob" } : {}) });
    expect((await run(call(permissions), event)).jobs["j"]!.steps[0]!.log).toEqual([status]);
    expect(forge.complaints()).toEqual([]);
  });

  test("a fork's run has no secrets", async () => {
    const text = job("      - run: 'echo \"[${{ secrets.KEY }}]\"'\n");
    const event = events.pullRequest(forge, repository, { head: "change", fork: "bob" });
    expect((await run(text, event, { secrets: { KEY: "abc" } })).jobs["j"]!.steps[0]!.log).toEqual(["[]"]);
  });
});

test("artifacts go from job to job, and to another run only with the right to read them", async () => {
  const first =
    "name: first\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: mkdir out && echo 1 > out/r.json\n      - uses: actions/upload-artifact@v7\n        with: { name: reports, path: out }\n";
  const made = await run(first);
  const second = (permissions: string) =>
    `name: second\non: workflow_run\npermissions: ${permissions}\njobs:\n  b:\n    runs-on: x\n    steps:\n      - uses: actions/download-artifact@v8\n        with: { name: reports, path: got, run-id: '\${{ github.event.workflow_run.id }}', github-token: '\${{ github.token }}' }\n      - run: cat got/r.json\n`;
  const event = events.workflowRun(forge, repository, {
    event: events.push(forge, repository),
    runId: made.runId,
    name: "first",
    conclusion: "success",
  });
  expect((await run(second("{ actions: read }"), event)).jobs["b"]!.steps[1]!.log).toEqual(["1"]);
  repository.private = true;
  expect((await run(second("{ contents: read }"), event)).jobs["b"]!.result).toBe("failure");
});

test("what GitHub's parser refuses does not run", async () => {
  await expect(run("name: t\non: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n")).rejects.toThrow(/stepz/);
  await expect(
    run(job("      - uses: gov/unknown@v1\n")).then(({ jobs }) => jobs["j"]!.steps[0]!.annotations?.[0]?.message),
  ).resolves.toMatch(/no local copy/);
});

test.each([
  ["[push, merge_group]", "merge_group", true],
  ["{ push: { branches: [main] } }", "push", true],
  ["{ push: { branches: ['release/**'] } }", "push", false],
  ["{ push: { tags: ['v*'] } }", "push", false],
  ["{ pull_request: { types: [closed] } }", "pull_request", false],
])("on: %s and the event %s: %s", async (on, name, started) => {
  const make: { [name: string]: () => RunEvent } = {
    push: () => events.push(forge, repository),
    merge_group: () => events.mergeGroup(forge, repository, "change"),
    pull_request: () => events.pullRequest(forge, repository, { head: "change" }),
  };
  const text = `name: t\non: ${on}\njobs:\n  a: { runs-on: x, steps: [{ run: 'true' }] }\n`;
  expect((await run(text, make[name]!())).started).toBe(started);
});
