// Makes scripts/licence/eupl-1.2.json, fingerprints of the EUPL's official texts (Commission Implementing Decision (EU) 2017/863),
// from a folder with one file a language (de.md, fr.md, ...). Only hashes of words are kept, in order.
// usage: node scripts/licence/eupl.ts FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../../actions/licence-check/src/detect/clean.ts";
import { scan } from "../../actions/licence-check/src/detect/scan.ts";

function main(folder: string): void {
  const numbers = new Map<number, number>();
  const texts: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const language = name.replace(/\.\w+$/, "");
    if (language === "en") continue;
    const words = scan(clean(readFileSync(join(folder, name), "utf8")).text);
    const sequence = Uint16Array.from({ length: words.count }, (_, i) => {
      const hash = words.hash[i]!;
      if (!numbers.has(hash)) numbers.set(hash, numbers.size);
      return numbers.get(hash)!;
    });
    texts[language] = Buffer.from(sequence.buffer).toString("base64");
  }
  const hashes = Buffer.from(Int32Array.from(numbers.keys()).buffer).toString("base64");
  writeFileSync(join(import.meta.dirname, "eupl-1.2.json"), `${JSON.stringify({ hashes, texts }, null, 0)}\n`);
}

main(process.argv[2] ?? ".");
