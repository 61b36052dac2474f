/** Forges whose owner and repository names are case-insensitive and where only the first two parts name a repository. */
const TWO_PART_FORGES = new Set(["github.com", "bitbucket.org", "codeberg.org", "gitea.com"]);

/** What stands behind a repository's path on GitLab and GitHub: pages of the repository, not part of its name. */
const PAGE_OF_REPOSITORY = /\/(-|tree|blob|raw|wiki|issues|pulls|releases|commits?|src)(\/.*)?$/;

/** Ports that say nothing: none, HTTP, HTTPS, SSH. */
const DEFAULT_PORTS = new Set(["", "80", "443", "22"]);

/** Longest address that is read, characters. */
const MAX_URL = 2_048;

/**
 * One spelling for all spellings of an address: `git@GitHub.com:Owner/Name.git`, `git+https://github.com/owner/name/` and
 * `http://www.github.com/Owner/Name/tree/main` are all `github.com/owner/name`. A query is kept where it names the thing
 * (an app shop's `?id=`), that is everywhere but on forges. Returns undefined for what is no address of a host.
 */
export function canonicalUrl(address: string): string | undefined {
  const text = address.trim().slice(0, MAX_URL);
  const scp = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,}):(?!\/\/)([^\s]+)$/i.exec(text);
  const url = parse(scp ? `ssh://${scp[1]}/${scp[2]}` : text.replace(/^git\+/, ""));
  if (!url?.hostname.includes(".")) return undefined;
  const host = url.hostname.replace(/^www\./, "");
  const port = DEFAULT_PORTS.has(url.port) ? "" : `:${url.port}`;
  const path = decode(url.pathname).replace(/\/{2,}/g, "/");
  if (TWO_PART_FORGES.has(host)) return `${host}/${twoParts(path)}`.replace(/\/$/, "").toLowerCase();
  const bare = path.replace(/(\/|\.git)+$/i, "");
  if (isGitLab(host)) return `${host}${port}${bare.replace(PAGE_OF_REPOSITORY, "")}`.toLowerCase();
  return `${host}${port}${bare}${sortedQuery(url)}`.toLowerCase();
}

function parse(text: string): URL | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : undefined;
}

/** Decodes a path, unless that would bring forth what ends, splits or hides an address. */
function decode(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /[\s\p{C}?#%\\]/u.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}

function twoParts(path: string): string {
  return path
    .split("/")
    .filter(Boolean)
    .slice(0, 2)
    .join("/")
    .replace(/(\.git)+$/i, "");
}

function isGitLab(host: string): boolean {
  return /(^|\.)gitlab\./.test(host) || host === "salsa.debian.org" || host === "framagit.org";
}

function sortedQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !/^utm_/.test(name)).sort();
  return kept.length ? `?${kept.map(([name, value]) => `${name}=${value}`).join("&")}` : "";
}

/** True when both addresses name the same thing. */
export function sameAddress(a: string, b: string): boolean {
  const left = canonicalUrl(a);
  return left !== undefined && left === canonicalUrl(b);
}
