export const id = 574;
export const ids = [574];
export const modules = {

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/tool.js
var tool = __webpack_require__(9671);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/src/adopt/files.js






/** Where this command remembers what it wrote, so that it can tell local edits from an older version. */
const memory = ".public-code/adopted";
const choices = ".public-code/adopt.json";
/** The organisation's repository on disk. */
class OrganisationRepository {
    root;
    /** Throws UserError where there is no folder of that name. */
    constructor(path) {
        this.root = (0,external_node_path_.resolve)(path);
        if (!(0,external_node_fs_.statSync)(this.root, { throwIfNoEntry: false })?.isDirectory()) {
            throw new errors/* UserError */.yo(`There is no folder ${(0,report_text/* plain */.pj)(path)}. Clone your organisation's repository ".github" and give the path of the clone.`);
        }
    }
    mine(path) {
        return this.#read(path);
    }
    base(path) {
        return this.#read((0,external_node_path_.join)(memory, path));
    }
    choices() {
        const text = this.#read(choices);
        if (text === undefined)
            return {};
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            throw new errors/* UserError */.yo(`${choices} is no JSON. Restore it from git, or remove it.`, { cause });
        }
    }
    write(path, text) {
        const target = this.#inside(path);
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
            (0,external_node_fs_.writeFileSync)(target, text);
        }
        catch (cause) {
            throw new errors/* IncompleteError */.j$(`${(0,report_text/* plain */.pj)(target)} cannot be written: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
        }
    }
    remember(path, text) {
        this.write((0,external_node_path_.join)(memory, path), text);
    }
    rememberChoices(chosen) {
        this.write(choices, `${JSON.stringify(chosen, null, 2)}\n`);
    }
    #read(path) {
        const file = this.#inside(path);
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,external_node_fs_.readFileSync)(file, "utf8") : undefined;
    }
    /** The full path; refuses a way through links, which would write outside of the repository. */
    #inside(path) {
        let at = this.root;
        for (const part of path.split("/")) {
            at = (0,external_node_path_.join)(at, part);
            if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink())
                throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(path)} leads through a link. Replace the link by a folder or file of its own.`);
        }
        return at;
    }
}
function inTemporaryFolder(use) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "public-code-adopt-"));
    try {
        return use(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** git's answer where it ends with 0 or with one of `codes`; throws IncompleteError otherwise. */
function git(cwd, args, codes) {
    try {
        return {
            code: 0,
            out: (0,external_node_child_process_.execFileSync)("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "pipe"] }),
        };
    }
    catch (thrown) {
        const { status, stdout } = thrown;
        if (typeof status === "number" && codes(status))
            return { code: status, out: stdout ?? "" };
        throw new errors/* IncompleteError */.j$(`git is needed to compare files, and did not answer: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown), 500)}`, { cause: thrown });
    }
}
/** Merges line by line, as git does; undefined where both sides changed the same lines. */
function mergeTexts(mine, base, ours) {
    return inTemporaryFolder((folder) => {
        for (const [name, text] of Object.entries({ mine, base, ours }))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        // merge-file ends with the number of conflicts, at most 127
        const { code, out } = git(folder, ["merge-file", "-p", "mine", "base", "ours"], (status) => status > 0 && status < 128);
        return code === 0 ? out : undefined;
    });
}
/** A unified diff of two texts of one file. */
function diffTexts(path, before, after) {
    return inTemporaryFolder((folder) => {
        for (const [side, text] of [
            ["a", before],
            ["b", after],
        ]) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, side, path)), { recursive: true });
            if (text !== undefined)
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, side, path), text);
        }
        const args = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--src-prefix=", "--dst-prefix=", "a", "b"];
        return git(folder, args, (status) => status === 1).out.replace(/^(?:diff --git|index|new file mode) .*\n/gm, "");
    });
}

;// CONCATENATED MODULE: ./build/cli/src/adopt/plan.js
// What adopting does to each file: pure, so that every case can be told from three texts.
/** Decides for one file. Local edits are never lost: they are merged, or the file is left as it is. */
function plan({ mine, base, ours }, merge, onConflict = "report") {
    if (mine === undefined)
        return base === undefined ? write("add", "new", ours) : keep("you removed it", base);
    if (mine === ours)
        return { action: "unchanged", reason: "up to date", base: ours };
    if (base === mine)
        return write("update", "new version", ours);
    if (base === ours)
        return keep("your edits; nothing new from us", base);
    const merged = base === undefined ? undefined : merge(mine, base, ours);
    if (merged !== undefined)
        return { action: "merge", reason: "our changes, and your edits kept", text: merged, base: ours };
    if (onConflict === "ours")
        return write("update", "your edits were given up", ours);
    if (onConflict === "mine")
        return keep("your edits win", ours);
    const reason = base === undefined
        ? "there is a file of this name that is not from us"
        : "your edits and ours touch the same lines";
    return { action: "conflict", reason };
}
function write(action, reason, text) {
    return { action, reason, text, base: text };
}
function keep(reason, base) {
    return { action: "keep", reason, base };
}
/** A version of the suite to use instead: a fork, a mirror on another server, or a commit. */
const suitePattern = /^[\w.-]+\/[\w.-]+@[\w./-]+$/;
/** Writes another `owner/name@ref` into every `uses:` of the suite, and where a workflow checks the suite out. */
function withSuite(text, slug, suite) {
    const [name = "", ref = ""] = suite.split("@");
    const own = slug.replaceAll(".", "\\.");
    return text
        .replace(new RegExp(`(uses: )${own}((?:/[\\w./-]+)?)@\\S+`, "g"), (_, uses, path) => `${uses}${name}${path}@${ref}`)
        .replace(new RegExp(`(repository: )${own}(\\n *ref: )\\S+`, "g"), (_, key, at) => `${key}${name}${at}${ref}`);
}

// EXTERNAL MODULE: ./build/cli/src/frame/run.js + 6 modules
var run = __webpack_require__(8535);
;// CONCATENATED MODULE: ./build/cli/src/commands/adopt.js









const texts = {
    name: "adopt",
    summary: "write the starter workflows into your organisation's repository",
    description: 'Writes the starter workflows into workflow-templates/ of your organisation\'s repository ".github", where GitHub offers ' +
        "them under Actions > New workflow; run it again to update them. Edits of yours are kept: they are merged, or the file " +
        "is left alone and named. Shows the difference first and writes nothing without --yes or your answer.",
    examples: [
        ["public-code adopt --org-repo ../.github --dry-run", "shows what would be written"],
        ["public-code adopt --org-repo ../.github --yes", "writes it"],
        [
            "public-code adopt --org-repo ../.github --rulesets",
            "also the workflows that an organisation's ruleset can require",
        ],
        ["public-code adopt --org-repo ../.github --suite gov/mirror@v1", "for a mirror, a fork or a commit of the suite"],
    ],
};
/** `public-code adopt --org-repo PATH`. */
function register(program) {
    (0,run/* newCommand */.Ye)(program, texts)
        .requiredOption("--org-repo <path>", 'clone of your organisation\'s repository ".github"')
        .option("--dry-run", "show the difference and write nothing")
        .option("--yes", "write without asking")
        .option("--rulesets", "also write the ruleset workflows into .github/workflows")
        .option("--suite <owner/name@ref>", "use this version of the suite; remembered")
        .addOption(new esm/* Option */.c$("--on-conflict <choice>", "where your edits and ours touch the same lines")
        .choices(["report", "mine", "ours"])
        .default("report"))
        .action(adopt);
}
async function adopt(options) {
    if (options.suite !== undefined && !suitePattern.test(options.suite)) {
        throw new errors/* UserError */.yo(`The option --suite is "${(0,report_text/* plain */.pj)(options.suite, 200)}", but must look like owner/name@v1.`);
    }
    const repository = new OrganisationRepository(options.orgRepo);
    const chosen = choose(repository.choices(), options);
    const planned = planAll(repository, chosen, options.onConflict);
    process.stdout.write(overview(planned));
    const pending = planned.filter(({ step }) => step.text !== undefined);
    if (!options.dryRun && (pending.length === 0 || (await agreed(options))))
        apply(repository, planned, chosen, pending.length);
    else if (pending.length > 0)
        process.stderr.write("Nothing was written.\n");
    if (planned.some(({ step }) => step.action === "conflict"))
        process.exitCode = 1;
}
/** Options of this run before those of the last one. */
function choose(before, { suite = before.suite, rulesets = before.rulesets }) {
    return { ...(suite === undefined ? {} : { suite }), ...(rulesets ? { rulesets } : {}) };
}
function planAll(repository, chosen, onConflict) {
    const files = JSON.parse((0,assets/* readAsset */.fs)("workflow-templates.json").toString("utf8"));
    const slug = new URL((0,tool/* tool */.z)().address).pathname.slice(1);
    const wanted = Object.entries(files).filter(([path]) => chosen.rulesets || !path.includes("/ruleset-"));
    return wanted.map(([path, text]) => {
        const ours = chosen.suite ? withSuite(text, slug, chosen.suite) : text;
        const mine = repository.mine(path);
        return { path, mine, step: plan({ mine, base: repository.base(path), ours }, mergeTexts, onConflict) };
    });
}
const signs = {
    add: "+",
    update: "~",
    merge: "~",
    unchanged: "=",
    keep: "=",
    conflict: "!",
};
function overview(planned) {
    const lines = planned.map(({ path, step }) => `${signs[step.action]} ${path}: ${step.reason}\n`);
    const diffs = planned.map(({ path, step, mine }) => step.text === undefined ? "" : diffTexts(path, mine, step.text));
    return `${lines.join("")}\n${(0,report_text/* plainLines */.y1)(diffs.join(""), 1_000_000)}\n`;
}
async function agreed(options) {
    if (options.yes)
        return true;
    if (!process.stdin.isTTY || !process.stderr.isTTY) {
        process.stderr.write("Add --yes to write this. ");
        return false;
    }
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return /^y(es)?$/i.test((await terminal.question("Write this? [y/N] ")).trim());
    }
    finally {
        terminal.close();
    }
}
function apply(repository, planned, chosen, pending) {
    for (const { path, step } of planned) {
        if (step.text !== undefined)
            repository.write(path, step.text);
        if (step.base !== undefined)
            repository.remember(path, step.base);
    }
    repository.rememberChoices(chosen);
    process.stderr.write(`${(0,report_text/* count */.U9)(pending, "file")} written. Commit and push ${(0,report_text/* plain */.pj)(repository.root)}; then set the organisation's variable ` +
        "PUBLIC_CODE_POLICY to the place of your policy file, for example OWNER/.github/public-code.yml@main.\n");
}


/***/ })

};
