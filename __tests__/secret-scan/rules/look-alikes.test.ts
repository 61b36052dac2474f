import { expect, test } from "@jest/globals";
import { createDetector } from "../../../actions/secret-scan/src/detect/detector.ts";
import { dice } from "./sample.ts";

const detector = createDetector();
const roll = dice(77);
const random = (length: number, set: string) => Array.from({ length }, () => set[roll(set.length)]).join("");
const hex = (length: number) => random(length, "0123456789abcdef");
const b64 = (length: number) => random(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

/** What resembles a secret and is none: nothing of it may fail a build. */
const ALIKE: readonly (readonly [name: string, text: string])[] = [
  ["AWS' own example", `AWS_ACCESS_KEY_ID=${"AKIA"}${"IOSFODNN7"}EXAMPLE`],
  ["a commit id", `commit ${hex(40)}`],
  ["a cache key", `"key": "${hex(40)}"`],
  ["an integrity hash", `"integrity": "sha512-${b64(86)}=="`],
  ["an identifier", `id: ${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`],
  ["a public SSH key", `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${b64(43)} me@host`],
  ["a public key", `-----BEGIN PUBLIC KEY-----\nMIIBIjAN${b64(56)}\n${b64(64)}\n-----END PUBLIC KEY-----`],
  ["a certificate", `-----BEGIN CERTIFICATE-----\nMIID${b64(60)}\n${b64(64)}\n-----END CERTIFICATE-----`],
  ["an image", `<img src="data:image/png;base64,iVBORw0KGgo${b64(120)}">`],
  ["a module's checksum", `github.com/a/b v1.0.0 h1:${b64(43)}=`],
  ["an image's digest", `image: nginx@sha256:${hex(64)}`],
  ["a fingerprint", `fingerprint: ${hex(40).match(/../g)!.join(":")}`],
  ["an empty form", "password: <your password>"],
  ["the environment", 'password = os.environ["DB_PASSWORD"]'],
  ["a workflow's secret", "token: $" + "{{ secrets.GITHUB_TOKEN }}"],
  ["Terraform", "password = var.db_password"],
  ["Helm", "password: {{ .Values.db.password }}"],
  ["a filled field", 'api_key = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"'],
  ["stars", "password: ********"],
  ["a filled token", `${"ghp"}_${"x".repeat(36)}`],
  ["a word to be changed", "password: changeme"],
  ["an address in a manual", "postgres://user:password@localhost:5432/db"],
  ["an address with variables", "https://$" + "{USER}:$" + "{PASS}@github.com/x"],
  ["a template address", "mongodb://<user>:<password>@host/db"],
  ["a sentence", 'secret: "This is the secret of happiness"'],
  ["a header's name", 'api_key_name = "X-Api-Key-Header"'],
  ["a secret store's path", "password: vault:secret/data/db#password"],
  ["SOPS", `password: ENC[AES256_GCM,data:${b64(24)},iv:${b64(43)}=,tag:${b64(22)}==,type:str]`],
  ["a private key left out", "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"],
  ["a pattern for keys", 're.compile("-----BEGIN (RSA|EC) PRIVATE KEY-----")'],
  [
    "encoded prose",
    `description: ${Buffer.from("A plain sentence that has no secret in it at all.").toString("base64")}`,
  ],
  ["translations", '"password": "Passwort",\n"forgot_password": "Passwort vergessen?"'],
  ["ports", "docker run -p 8080:80 nginx\nssh -p 2222 user@host\nmysql -u root -p"],
  ["a prompt", 'password = getpass.getpass("Password: ")'],
  ["a reference to a secret", "valueFrom:\n  secretKeyRef:\n    name: db-secret-name\n    key: password"],
  ["a shell's own", 'PASSWORD=$(cat /run/secrets/db)\nexport TOKEN="$1"'],
  ["CloudFormation", "MasterUserPassword: !Ref DBPassword"],
  ["a constant's name", 'const TOKEN_TYPE_IDENTIFIER = "identifier-token-type"'],
  ["a rule for passwords", "password: /^[a-z0-9]{8,}$/"],
  ["a locked account", "root:*:19000:0:99999:7:::"],
];

test.each(ALIKE)("%s is no alarm", (_name, text) => {
  for (const path of ["notes.txt", "src/app.py", "config/app.yml"]) {
    const alarms = detector.scan(Buffer.from(`${text}\n`), { path }).filter(({ confidence }) => confidence !== "low");
    expect(alarms.map(({ rule, secret }) => [path, rule, secret])).toEqual([]);
  }
});

test("a key without a provider's form is only a hint where it stands among tests alone", () => {
  const text = Buffer.from(`signing_secret = "${b64(40).replace(/[+/]/g, "x")}"\n`);
  const [hit] = detector.scan(text, { path: "src/app.py" });
  expect(hit).toMatchObject({ rule: "secret-literal", confidence: "medium" });
  expect(detector.settle(hit!, [{ path: "tests/app_test.py" }])?.confidence).toBe("low");
  expect(detector.settle(hit!, [{ path: "tests/app_test.py" }, { path: "src/app.py" }])?.confidence).toBe("medium");
});
