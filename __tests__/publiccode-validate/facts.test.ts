import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { gatherFiles } from "../../actions/publiccode-validate/src/facts/files.ts";
import { follow, isPublic, type Net } from "../../actions/publiccode-validate/src/facts/follow.ts";
import { readImage } from "../../actions/publiccode-validate/src/facts/image.ts";
import { composePubliccode } from "../../actions/publiccode-validate/src/init/compose.ts";
import { readPubliccode } from "../../shared/src/publiccode/read.ts";
import { openRepository } from "../../shared/src/repository/open.ts";
import { tempFolder } from "../equipment/temp.ts";
import { base, judged, told } from "./material.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const svg = '<?xml version="1.0"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg"></svg>';

async function toldOf(
  files: Record<string, string | Buffer>,
  yaml: string,
  path = "publiccode.yml",
): Promise<string[]> {
  const root = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  symlinkSync("/etc/hostname", join(root, "link.png"));
  const file = readPubliccode(`${base}${yaml}\n`, path);
  const facts = { files: await gatherFiles(file, await openRepository(root), ["github.com/example/city-calendar"]) };
  return told(`${base}${yaml}\n`, {}, facts).map((line) => line.replace(/ @\d+$/, ""));
}

describe("files that are named are looked at", () => {
  test.each<[string, Record<string, string | Buffer>, string, string[]]>([
    ["a PNG", { "img/a.png": png }, "logo: img/a.png", []],
    ["an SVG", { "a.svg": svg }, "logo: ./a.svg", []],
    ["a packed SVG", { "a.svgz": gzipSync(svg) }, "logo: a.svgz", []],
    ["an empty SVG", { "a.svg": "" }, "logo: a.svg", ["error logo file-content"]],
    ["a text called PNG", { "a.png": "hello" }, "logo: a.png", ["error logo file-content"]],
    ["a damaged PNG", { "a.png": png.subarray(0, 20) }, "logo: a.png", ["error logo file-content"]],
    ["other capitals", { "Logo.png": png }, "logo: logo.png", ["error logo file-case"]],
    ["no file", {}, "logo: a.png", ["error logo file-missing"]],
    ["a folder", { "a.png/x": "" }, "logo: a.png", ["error logo file-missing"]],
    ["a file outside", {}, "logo: ../a.png", ["error logo file-outside"]],
    ["a link that leaves the repository", {}, "logo: link.png", ["error logo file-outside"]],
    [
      "this repository's own address",
      { "a.png": png },
      "logo: https://github.com/example/city-calendar/blob/main/a.png",
      [],
    ],
    [
      "its raw address with the wrong content",
      { "a.png": "x" },
      "logo: https://raw.githubusercontent.com/example/city-calendar/main/a.png",
      ["error logo file-content"],
    ],
    ["an address elsewhere", {}, "logo: https://example.org/a.png", ["warning logo file-elsewhere"]],
  ])("%s", async (_, files, yaml, expected) => {
    expect(await toldOf(files, yaml)).toEqual(expected);
  });

  test("from a sub-folder, the standard counts from the root and the reference parser from the folder", async () => {
    expect(await toldOf({ "app/a.png": png }, "logo: a.png", "app/publiccode.yml")).toEqual([
      "warning logo file-missing",
    ]);
    expect(await toldOf({ "a.png": png }, "logo: a.png", "app/publiccode.yml")).toEqual(["note logo file-missing"]);
  });
});

test("an image is known by its content", () => {
  expect(readImage(png)).toEqual({ kind: "png", intact: true, width: 1, height: 1 });
  expect(readImage(Buffer.from("GIF89a....")).kind).toBe("gif");
  expect(readImage(Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1])).width).toBe(3);
  expect(readImage(gzipSync(Buffer.alloc(20_000_000))).intact).toBe(false);
});

const log = {
  info() {},
  debug() {},
  warning() {},
  progress() {},
  group: <T>(_: string, body: () => Promise<T>) => body(),
};

function net(answers: Record<string, { status: number; location?: string }>, hosts: Record<string, string> = {}): Net {
  return {
    addresses: async (host) => {
      if (host === "gone.example") throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
      return [hosts[host] ?? "93.184.216.34"];
    },
    ask: async (url) => answers[url.href] ?? { status: 200 },
  };
}

test("only 404, 410 and unknown hosts are gone; what a server will not say is unchecked; private addresses are refused behind redirects too", async () => {
  const answers = {
    "https://a.example/404": { status: 404 },
    "https://a.example/403": { status: 403 },
    "https://a.example/500": { status: 500 },
    "https://a.example/moved": { status: 301, location: "http://inside.example/" },
    "https://a.example/loop": { status: 302, location: "/loop" },
  };
  const links = [
    ...Object.keys(answers),
    "https://a.example/",
    "https://gone.example/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "https://u:p@a.example/",
  ];
  const found = await follow(links, { log }, net(answers, { "inside.example": "10.0.0.1" }));
  expect(links.map((link) => found.get(link)?.state)).toEqual([
    "gone",
    "unchecked",
    "unchecked",
    "refused",
    "unchecked",
    "reached",
    "unknown-host",
    "refused",
    "refused",
    "refused",
  ]);
});

test("at most two requests run at one host", async () => {
  let running = 0;
  let most = 0;
  const slow: Net = {
    addresses: async () => ["93.184.216.34"],
    ask: async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 2));
      running--;
      return { status: 200 };
    },
  };
  await follow(
    Array.from({ length: 12 }, (_, i) => `https://a.example/${i}`),
    { log },
    slow,
  );
  expect(most).toBe(2);
});

test.each<[string, boolean]>([
  ["93.184.216.34", true],
  ["10.1.2.3", false],
  ["100.64.0.1", false],
  ["169.254.169.254", false],
  ["172.31.0.1", false],
  ["192.168.1.1", false],
  ["::1", false],
  ["fd00::1", false],
  ["fe80::1", false],
  ["::ffff:10.0.0.1", false],
  ["::ffff:a00:1", false],
  ["64:ff9b::a00:1", false],
  ["2606:4700::1111", true],
  ["x", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

test("the first file is valid at once, whatever is known", () => {
  const known = { name: "yes: #x", languages: ["en"] };
  expect(judged(composePubliccode(known)).valid.reference).toBe(true);
  const more = {
    ...known,
    name: "Calendar",
    url: "https://github.com/example/c",
    licence: "MIT",
    softwareVersion: "1.10",
    releaseDate: "2026-01-01",
    shortDescription: "A: b",
  };
  const text = composePubliccode(more);
  expect(judged(text).findings.filter(({ level }) => level !== "note")).toEqual([]);
  expect(text).toContain("# TODO");
});
