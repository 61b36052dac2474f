import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { crc32 } from "../../../actions/secret-scan/src/decode/crc32.ts";
import { unlzma, unxz } from "../../../actions/secret-scan/src/decode/lzma.ts";
import { createDetector } from "../../../actions/secret-scan/src/detect/detector.ts";
import { checksummed, dice } from "./sample.ts";

const detector = createDetector();

/** A zip archive of one deflated member. */
function zip(name: string, content: string | Buffer): Buffer {
  const data = Buffer.from(content);
  const packed = deflateRawSync(data);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), header, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), header, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\x05\x06"), end]);
}

const codes = (text: string, radix: number, width: number) =>
  [...text].map((c) => c.charCodeAt(0).toString(radix).padStart(width, "0"));
const pdf = (content: string) =>
  Buffer.concat([
    Buffer.from("%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"),
    deflateSync(content),
    Buffer.from("\nendstream\n"),
  ]);
const b64 = (content: string | Buffer) => Buffer.from(content).toString("base64");

/** Ways in which a file, an encoding or a writer carries a token out. */
const FORMS: Readonly<Record<string, (token: string) => string | Buffer>> = {
  "a plain line": (t) => `token=${t}\n`,
  "UTF-16 with a mark": (t) => Buffer.from(`\ufefftoken = "${t}"\n`, "utf16le"),
  "UTF-16 without a mark": (t) => Buffer.from(`token = "${t}"\n`, "utf16le"),
  "bytes with NUL": (t) => `\0\x01abc\0${t}\0xyz`,
  "a zip": (t) => zip("config.env", `TOKEN=${t}`),
  "a zip in a zip": (t) => zip("inner.zip", zip("config.env", `TOKEN=${t}`)),
  "a document cut into runs": (t) => zip("word/document.xml", `<w:r><w:t>${t.slice(0, 14)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${t.slice(14)}</w:t></w:r>`),
  gzip: (t) => gzipSync(`token ${t}`),
  "a git object": (t) => deflateSync(`blob 60\0token = "${t}"`),
  base64: (t) => `data: ${b64(`token=${t}`)}`,
  "base64 twice": (t) => `data: ${b64(b64(`token=${t}`))}`,
  "base64 of gzip": (t) => `release: ${b64(gzipSync(`token=${t}`))}`,
  "base64 of UTF-16": (t) => `powershell -EncodedCommand ${b64(Buffer.from(`$t="${t}"`, "utf16le"))}`,
  "base64 over lines": (t) => `Content-Transfer-Encoding: base64\r\n\r\n${b64(`Here is what you asked me for yesterday, keep it safe: ${t}`).replace(/(.{60})/g, "$1\r\n")}`,
  hex: (t) => `blob = ${Buffer.from(t).toString("hex")}`,
  "a list of hex bytes": (t) => `char k[] = {${codes(t, 16, 2).map((c) => `0x${c}`).join(", ")}};`,
  "hex escapes": (t) => `k = "${codes(t, 16, 2).map((c) => `\\x${c}`).join("")}"`,
  "unicode escapes": (t) => `{"k":"${codes(t, 16, 4).map((c) => `\\u${c}`).join("")}"}`,
  "octal escapes": (t) => `printf '${codes(t, 8, 3).map((c) => `\\${c}`).join("")}'`,
  "percent escapes": (t) => `https://x/?t=${codes(t, 16, 2).map((c) => `%${c}`).join("")}`,
  entities: (t) => `<p>${codes(t, 10, 2).map((c) => `&#${c};`).join("")}</p>`,
  "character codes": (t) => `String.fromCharCode(${codes(t, 10, 2).join(",")})`,
  "a list of characters": (t) => `['${[...t].join("','")}'].join('')`,
  "quoted-printable": (t) => `A line that is so long that the token has to be wrapped ${t.slice(0, 9)}=\n${t.slice(9)}\n`,
  "a string in two": (t) => `const k = "${t.slice(0, 12)}" + "${t.slice(12)}";`,
  "adjacent strings": (t) => `k = ("${t.slice(0, 12)}"\n     "${t.slice(12)}")`,
  "a folded line": (t) => `DESCRIPTION:the token is ${t.slice(0, 12)}\r\n ${t.slice(12)}\r\n`,
  "an invisible character": (t) => `token ${t.slice(0, 12)}\u200b${t.slice(12)}`,
  "markup inside": (t) => `<code><span>${t.slice(0, 12)}</span><span class="x">${t.slice(12)}</span></code>`,
  "escaped marks": (t) => `token ${t.replace(/[_-]/g, "\\$&")}`,
  "colours of a terminal": (t) => `${t.slice(0, 12)}\x1b[1m${t.slice(12)}\x1b[0m`,
  "JSON in JSON": (t) => JSON.stringify({ a: JSON.stringify({ b: `x\n${t}\n` }) }),
  "a PDF": (t) => pdf(`BT [(${t.slice(0, 8)})-20(${t.slice(8)})] TJ ET`),
  "a picture's text": (t) => Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\x32zTXtComment\0\0", "latin1"), deflateSync(t)]),
  "a hex dump": (t) => codes(`token = ${t}\n`, 16, 2).reduce((text, c, i) => `${text}${i % 16 ? " " : `\n${i.toString(16).padStart(8, "0")}  `}${c}`, "").trim(),
  "a registry credential": (t) => JSON.stringify({ auths: { "ghcr.io": { auth: b64(`me:${t}`) } } }),
  "the wrong way round": (t) => `k = "${[...t].reverse().join("")}"`,
}; // biome-ignore format: a table of forms

const TOKENS: Readonly<Record<string, (seed: number) => string>> = {
  GitHub: (seed) => checksummed("ghp_", dice(seed)),
  npm: (seed) => checksummed("npm_", dice(seed + 100)),
};

test.each(Object.keys(FORMS))("a token is found in %s", (form) => {
  for (const [provider, make] of Object.entries(TOKENS)) {
    const token = make(form.length * 31 + 7);
    const hits = detector.scan(Buffer.from(FORMS[form]!(token)), { path: "file.txt" });
    const sure = hits.filter(({ confidence, secret }) => confidence === "high" && secret === token);
    expect([provider, sure.length > 0]).toEqual([provider, true]);
  }
});

test("xz and lzma are unpacked, and what is damaged is none", () => {
  const text = "The quick brown fox jumps over the lazy dog. ".repeat(4);
  const xz = Buffer.from(
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ACzADNdACoaCKIDJWbxS3jFogX/LubZ0iAarTT44h3oQTb63AZpuzzkEDQnCeuzZuPtN2ooVWGAAAAAfnv5UvreUmkAAU+0AQAAANWloGCxxGf7AgAAAAAEWVo=",
    "base64",
  );
  const lzma = Buffer.from(
    "XQAAgAD//////////wAqGgiiAyVm8Ut4xaIF/y7m2dIgGq00+OId6EE2+twGabs85BA0Jwnrs2bj7TdqKGCTCaf/+mtgAA==",
    "base64",
  );
  expect(unxz(xz, 1000)?.toString()).toBe(text);
  expect(unlzma(lzma, 1_000_000)?.toString()).toBe(text);
  expect(unxz(xz.subarray(0, 30), 1000)?.toString()).not.toBe(text);
  expect(unlzma(Buffer.alloc(20), 1000)).toBeUndefined();
});

test("what cannot be read is said", () => {
  const unseen: string[] = [];
  detector.scan(Buffer.from("7z\xbc\xaf\x27\x1c\0\x04rest of it", "latin1"), { path: "a.7z" }, undefined, (text) =>
    unseen.push(text),
  );
  expect(unseen.join()).toContain("7z");
});

test("an archive that unpacks to far more than it says ends in a sentence, not in memory", () => {
  const unseen: string[] = [];
  detector.scan(zip("bomb.txt", Buffer.alloc(40 * 1024 * 1024)), { path: "a.zip" }, undefined, (text) =>
    unseen.push(text),
  );
  expect(unseen.join()).toContain("bomb.txt");
});
