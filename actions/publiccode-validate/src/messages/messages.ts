import { type Catalogue, en, type MessageId } from "./en.ts";

export type { MessageId } from "./en.ts";

export const languages = ["en", "it", "de", "fr", "nl"] as const;
export type Language = (typeof languages)[number];

/** The catalogue of a language; only the one that is needed is loaded. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case "it":
      return (await import("./it.ts")).it;
    case "de":
      return (await import("./de.ts")).de;
    case "fr":
      return (await import("./fr.ts")).fr;
    case "nl":
      return (await import("./nl.ts")).nl;
    default:
      return en;
  }
}

export type Values = Readonly<Record<string, string | number>>;

/** A value from the file, short enough to be read in a sentence. */
const maxShown = 120;

/** Fills the braces of a template; a brace without a value stays, so that a slip is seen. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{([a-z]+)\}/g, (brace, name: string) => {
    const value = values[name];
    if (value === undefined) return brace;
    const shown = String(value).replace(/\s+/g, " ");
    return shown.length > maxShown && name !== "allowed" && name !== "known" ? `${shown.slice(0, maxShown)}…` : shown;
  });
}

/** Message and help of an id in a catalogue. */
export function say(catalogue: Catalogue, id: MessageId, values: Values): { message: string; help?: string } {
  const [message, help] = catalogue[id];
  return { message: fill(message, values), ...(help === "" ? {} : { help: fill(help, values) }) };
}
