/** Why a text is no address: an id of the message catalogues. */
export type AddressFault = "why.empty" | "why.scheme" | "why.host" | "why.blank" | "why.port" | "why.form";

export interface Address {
  scheme: string;
  host: string;
  /** Path, query and fragment. */
  rest: string;
}

/** An address taken apart, or what is wrong with it. Follows RFC 3986 where WHATWG's URL would silently repair. */
export function parseAddress(text: string): Address | AddressFault {
  if (text === "") return "why.empty";
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?(.*)$/s.exec(text);
  if (!match) return "why.scheme";
  const [, scheme = "", authority, rest = ""] = match;
  if (/[\u0000-\u0020]/.test(authority ?? "") || /[\u0000-\u001f]/.test(rest)) return "why.blank";
  if (/%(?![0-9A-Fa-f]{2})/.test((authority ?? "") + rest.split("#")[0])) return "why.form";
  if (authority === undefined) return { scheme: scheme.toLowerCase(), host: "", rest };
  const at = authority.lastIndexOf("@");
  const place = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]]*)(?::(.*))?$/.exec(authority.slice(at + 1));
  if (!place) return "why.form";
  const [, host = "", port] = place;
  if (port !== undefined && (!/^\d*$/.test(port) || Number(port) > 65_535)) return "why.port";
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), rest };
}

/** A scheme and something behind it; web addresses need a server. */
export function urlFault(text: string): AddressFault | undefined {
  const address = parseAddress(text);
  if (typeof address === "string") return address;
  if (/^https?$/.test(address.scheme) && address.host === "") return "why.host";
  return address.host === "" && (address.rest === "" || address.rest === "/") ? "why.host" : undefined;
}

/** An http or https address with a server. */
export function webFault(text: string): AddressFault | undefined {
  const address = parseAddress(text);
  if (typeof address === "string") return address;
  if (!/^https?$/.test(address.scheme)) return "why.scheme";
  return address.host === "" ? "why.host" : undefined;
}

/**
 * What the reference parser (Go's net/url and go-playground/validator's `url`) says of the same text: it does not look at the port's
 * size, takes any scheme, and wants something behind it.
 */
export function referenceRefuses(text: string, web: boolean): boolean {
  const address = parseAddress(text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*):\d+(?=[/?#]|$)/, "$1"));
  if (typeof address === "string") return true;
  if (address.scheme === "file" && !web) return false;
  if (web) return !/^https?$/.test(address.scheme) || address.host === "";
  return address.host === "" && (address.rest === "" || /^\//.test(address.rest) || address.rest.startsWith("#"));
}

/** `git@host:owner/name.git` as the address that a browser opens. */
export function webAddressOf(text: string): string | undefined {
  const match = /^(?:ssh:\/\/)?git@([A-Za-z0-9.-]+)[:/]([^\s:]+?)\/?$/.exec(text.trim());
  if (match) return `https://${match[1]}/${match[2]}`;
  if (/^(www\.|github\.com\/|gitlab\.com\/|bitbucket\.org\/|codeberg\.org\/)[^\s]+$/.test(text))
    return `https://${text}`;
  if (/^https?:\/[^/]/.test(text)) return text.replace(":/", "://");
  return undefined;
}
