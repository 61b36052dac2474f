import { beforeAll, expect, test } from "@jest/globals";
import type { SecretFacts } from "../../../actions/secret-scan/src/facts.ts";
import { judged, scan } from "./made.ts";
import { changedKey, hidingPlaces, places } from "./places.ts";

const names = [...Object.keys(places), "a file that is not committed"];
const found: Record<string, ReadonlySet<string>> = {};
let secrets: Map<string, string>;
let root: string;

const values = (facts: SecretFacts) => new Set(facts.secrets.map(({ hit }) => hit.secret));

beforeAll(async () => {
  const made = hidingPlaces();
  secrets = made.secrets;
  root = made.repository.root;
  found["directly"] = values(await scan(root));
  found["through git"] = values(await scan(root, { "through-git": true }));
  made.repository.git("repack", "-q", "-a", "-d", "-k", "-f", "--depth=50");
  found["from one pack"] = values(await scan(root));
}, 60_000);

test.each(["directly", "through git", "from one pack"].flatMap((way) => names.map((name) => [name, way])))(
  "a secret in %s is found when read %s",
  (name, way) => {
    expect([...found[way]!]).toContain(secrets.get(name));
  },
);

test("no report shows twelve characters in a row of any secret", async () => {
  const { findings, unseen, headline, masked } = await judged(root, { "min-confidence": "low" });
  const text = JSON.stringify({ findings, unseen, headline });
  for (const secret of secrets.values()) {
    expect(masked).toContain(secret);
    for (let i = 0; i + 12 <= secret.length; i++) expect(text).not.toContain(secret.slice(i, i + 12));
  }
});

test("a key whose body alone was exchanged is found in every version", async () => {
  const { repository, keys } = changedKey();
  const all = [...values(await scan(repository.root))].join("\n");
  for (const key of keys) expect(all).toContain(key.split("\n")[3]);
});
