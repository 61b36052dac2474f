import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { type FileContent, type TestRepository, testRepository } from "./git.ts";

/** Forgeries that foreign text may try in a log, a summary or a comment; `mark` tells them from honest output. */
export const mark = "FORGED";

/** File names that git allows and that logs, Markdown and HTML misread. */
export const hostileNames: readonly string[] = [
  `evil##[set-output name=result;]${mark}`,
  `evil##[error file=a.ts;]${mark}`,
  `a\n::error file=a.ts,line=1::${mark}`,
  `b\r::set-output name=result::${mark}`,
  `c\u2028::warning::${mark}`,
  `::add-mask::e`,
  `::stop-commands::${mark}`,
  `<script>alert("${mark}")<!--.txt`,
  `<img src=x onerror=alert(1)>.md`,
  `[click](javascript:alert(1)).md`,
  "![x](https:tracker.invalid).md",
  "|table|\n|---|\n|row|.md",
  "`code``more`.md",
  "@everyone-and-#1.md",
  "\u001b]0;title\u0007\u001b[31mred.txt",
  "\u202Egnp.exe",
  "-rf",
  "--output=x",
  " leading and trailing ",
  "CON.yml",
  "é".normalize("NFD"),
  "x".repeat(250),
];

/** YAML whose aliases unfold to 9^9 nodes. */
export function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, index) => {
    const items = index === 0 ? Array(9).fill('"lol"') : Array(9).fill(`*a${index - 1}`);
    return `a${index}: &a${index} [${items.join(",")}]`;
  });
  return `${levels.join("\n")}\nname: *a8\n`;
}

const invalidUtf8 = Buffer.concat([
  Buffer.from("name: "),
  Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80]),
  Buffer.from("\n"),
]);

/** Text that tries every forgery inside a file. */
export const hostileText = [
  `::error file=x::${mark}`,
  `##[set-output name=result;]${mark}`,
  `</details><script>alert("${mark}")</script>`,
  `[x](javascript:alert("${mark}"))`,
  `\u001b[2J${mark}`,
].join("\n");

/** A publiccode.yml whose values and keys are forgeries. */
export const hostilePublicCode = `publiccodeYmlVersion: "0.4"
name: "::error::${mark}"
"##[set-output name=result;]${mark}": 1
"x\\n::error::${mark}": 1
url: "javascript:alert('${mark}')"
legal:
  license: "MIT##[set-output name=result;]${mark}"
developmentStatus: "<img src=x onerror=alert('${mark}')>"
`;

const links: { [path: string]: FileContent } = {
  "links/loop-a": { symlink: "loop-b" },
  "links/loop-b": { symlink: "loop-a" },
  "links/self": { symlink: "." },
  "links/up": { symlink: "../.." },
  "links/etc": { symlink: "/etc" },
  "links/passwd": { symlink: "/etc/passwd" },
  "links/dangling": { symlink: "nowhere" },
  "LICENSE-MIT": { symlink: "/etc/hostname" },
  "package.json": { symlink: "/etc/passwd" },
};

export interface HostileOptions {
  /** Leaves the 200 MB file out. */
  small?: boolean;
}

/** A committed repository that tries everything at once; its publiccode.yml, LICENSE and REUSE files are hostile too. */
export function hostileRepository({ small = false }: HostileOptions = {}): TestRepository {
  const repository = testRepository();
  const named = Object.fromEntries(hostileNames.map((name) => [`names/${name}`, hostileText]));
  repository.commit("Start", {
    files: {
      ...named,
      ...links,
      LICENSE: `${hostileText}\nPermission is hereby granted, ${mark}\n`,
      "LICENSES/::error::FORGED.txt": hostileText,
      "publiccode.yml": hostilePublicCode,
      "bomb/publiccode.yml": aliasBomb(),
      "bomb/publiccode.yaml": aliasBomb(),
      ".github/dependabot.yml": aliasBomb(),
      "invalid/publiccode.yml": invalidUtf8,
      "invalid/LICENSE": invalidUtf8,
      "Cargo.toml": `[package]\nlicense = "${mark}##[set-output name=result;]x"\n`,
      "composer.json": JSON.stringify({ license: `x\n::error::${mark}` }),
      "pom.xml":
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><project>&b;</project>',
      "deep/nested.json": `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      "binary.bin": Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256)),
      "one-line.js": `var x = "${"a".repeat(500_000)}";\n`,
      ".gitattributes": "* text=auto\n* filter=evil\n",
      ".gitmodules": `[submodule "x"]\n\tpath = sub\n\turl = ext::sh -c "echo ${mark}"\n`,
    },
    author: { name: `::error::${mark}`, email: "x@example.org" },
  });
  repository.commit(`Second\n\n${hostileText}`, { files: { "later.txt": hostileText } });
  if (!small) addSparseFile(repository.root);
  return repository;
}

/** 200 MB of nothing, untracked: it costs no disk and no time, but whoever reads it whole pays. */
export function addSparseFile(root: string): void {
  const file = openSync(join(root, "huge-LICENSE.txt"), "w");
  ftruncateSync(file, 200 * 1024 * 1024);
  closeSync(file);
}
