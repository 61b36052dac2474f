import { entryPath } from "../entry/file.ts";

/** Page of an entry below the site's root. */
export function pagePath(id: string): string {
  return entryPath(id).replace(/\.yml$/, ".html");
}

/** From a page to the site's root. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
