// What the repositories hold that workflows are tried on.
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../equipment/git.ts";
import { projectRoot } from "../equipment/suite.ts";

/** A publiccode.yml without fault for gov/app. */
export const publicCode = `publiccodeYmlVersion: "0.4"
name: App
url: "https://github.com/gov/app.git"
platforms: [web]
categories: [it-service-management]
developmentStatus: stable
softwareType: standalone/web
description:
  en:
    shortDescription: An app that shows how a public body registers its software.
    longDescription: >
      This application exists so that its workflows can be tried. It holds what every public repository should hold: a licence
      that is the same everywhere, a description that others can read, and a person who answers questions. It does nothing else,
      and it does that well. Whoever reads this far has read more than a hundred and fifty characters, which is enough.
    features: [Being checked]
legal:
  license: MIT
maintenance:
  type: internal
  contacts: [{ name: Ada Example, email: ada@example.org }]
localisation:
  localisationReady: false
  availableLanguages: [en]
`;

/** A key made now: a literal one would be a finding in this repository. */
export function freshKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}

/** What the repositories of these tests hold when all is well. */
export function goodFiles(): Files {
  const licence = readFileSync(join(projectRoot, "LICENSE"), "utf8").replace(
    /Copyright.*/,
    "Copyright (c) 2026 Example Authority",
  );
  return {
    LICENSE: licence,
    "README.md": "# App\n\nAn app for trying workflows. Licensed under the MIT licence.\n",
    "package.json": '{ "name": "app", "version": "1.0.0", "license": "MIT" }\n',
    "publiccode.yml": publicCode,
  };
}

/** What each check finds fault with. */
export const faults: { readonly [check: string]: () => { files?: Files; remove?: string[] } } = {
  licence: () => ({ remove: ["LICENSE"], files: { "package.json": '{ "name": "app", "license": "GPL-2.0-only" }\n' } }),
  publiccode: () => ({
    files: { "publiccode.yml": publicCode.replace("developmentStatus: stable", "developmentStatus: finished") },
  }),
  secrets: () => ({ files: { "deploy.pem": freshKey() } }),
};
