/**
 * How the server itself compares addresses: scheme and host in lower case, no `www.`, no default port, no slash at the end;
 * the path's case, `.git`, query and fragment count. Followed from the server's observed behaviour.
 */
export function serverForm(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const host = url.host.replace(/^www\./, "");
  return `${url.protocol}//${host}${url.pathname.replace(/\/+$/, "")}${url.search}${url.hash}`;
}

/** Every spelling under which a catalogue may know the repository, the canonical one first; each once, as the server compares. */
export function spellings(canonical: string, others: readonly string[]): string[] {
  const variants = [canonical, ...others]
    .filter((one) => URL.canParse(one) && /^https?:/.test(one))
    .flatMap(variantsOf);
  const seen = new Map<string, string>();
  for (const one of variants) if (!seen.has(serverForm(one))) seen.set(serverForm(one), one);
  return [...seen.values()];
}

function variantsOf(address: string): string[] {
  const bare = serverForm(address).replace(/\.git$/i, "");
  const lower = bare.toLowerCase();
  return [bare, `${bare}.git`, lower, `${lower}.git`];
}

/** Aliases that an entry should have beside those it has: former addresses and other stated spellings. */
export function aliasesFor(canonical: string, known: readonly string[], stated: readonly string[]): string[] {
  const taken = new Set([serverForm(canonical)]);
  const all: string[] = [];
  for (const alias of [...known, ...stated.map(serverForm)]) {
    if (alias.length > 255 || taken.has(serverForm(alias))) continue;
    taken.add(serverForm(alias));
    all.push(alias);
  }
  return all;
}
