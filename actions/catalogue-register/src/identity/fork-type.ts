import { sameAddress } from "./canonical-url.ts";

/**
 * What a repository is to its origin, in the words of the Dutch register (developer.overheid.nl):
 * a variant of its own, a wrong address in publiccode.yml, a technical copy that carries upstream's file, or a git fork that
 * says nothing of its origin.
 */
export type ForkType = "variant-fork" | "url-mistake" | "technical-fork" | "git-fork";

/** What decides it. `own` are all addresses that lead to the repository. */
export interface ForkFacts {
  /** The forge calls it a fork. */
  fork: boolean;
  own: readonly string[];
  /** publiccode.yml's `url`. */
  publiccodeUrl?: string;
  isBasedOn: readonly string[];
}

/** Undefined for software that is nobody's fork. */
export function forkType({ fork, own, publiccodeUrl, isBasedOn }: ForkFacts): ForkType | undefined {
  const isOwn = (url: string) => own.some((one) => sameAddress(one, url));
  if (publiccodeUrl !== undefined && !isOwn(publiccodeUrl)) return fork ? "technical-fork" : "url-mistake";
  if (isBasedOn.length > 0 && isBasedOn.every(isOwn)) return "url-mistake";
  if (isBasedOn.some((url) => !isOwn(url))) return "variant-fork";
  return fork ? "git-fork" : undefined;
}

/** Why such a repository is not registered; undefined where it may be. */
export function forkRefusal(type: ForkType | undefined, facts: ForkFacts): string | undefined {
  const elsewhere = facts.publiccodeUrl ?? "another repository";
  if (type === "technical-fork")
    return `it is a fork whose publiccode.yml still points to ${elsewhere}: register that repository, or set \`url\` to this one and name the origin in \`isBasedOn\``;
  if (type === "url-mistake" && facts.isBasedOn.length > 0 && facts.own.length > 0 && isSelf(facts))
    return "publiccode.yml says that it is based on itself: remove this repository's address from `isBasedOn`";
  if (type === "url-mistake")
    return `publiccode.yml's \`url\` is ${elsewhere}, which is another repository: set it to this repository's address`;
  return undefined;
}

function isSelf({ own, isBasedOn }: ForkFacts): boolean {
  return isBasedOn.every((url) => own.some((one) => sameAddress(one, url)));
}
