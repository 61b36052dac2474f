// Makes the data files that the code reads at run time (build/assets/), each by its own script in scripts/assets/.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const out = join(import.meta.dirname, "../assets");
mkdirSync(out, { recursive: true });
for (const name of readdirSync(join(import.meta.dirname, "assets"))
  .filter((n) => n.endsWith(".js"))
  .sort()) {
  const { make } = (await import(`./assets/${name}`)) as { make: (folder: string) => Promise<void> | void };
  await make(out);
}
