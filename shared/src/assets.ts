import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Path of a data file made at build time. In a bundle (`dist/<name>/index.js`) all share `dist/assets/`; compiled sources
 * (`build/shared/src/`) use `build/assets/`. Joined, not `new URL(...)`, so that ncc does not copy (and mangle) the file.
 */
export function assetPath(name: string): string {
  const bundled = join(import.meta.dirname, "../assets", name);
  return existsSync(bundled) ? bundled : join(import.meta.dirname, "../../assets", name);
}

/** Bytes of a data file made at build time; throws ENOENT when the build did not make it. */
export function readAsset(name: string): Buffer {
  return readFileSync(assetPath(name));
}

/**
 * Path of a part that bundles share and load on demand, with `import()` marked webpackIgnore: `dist/parts/<name>/index.js`
 * beside a bundle, else the compiled file given. `scripts/bundle.ts` lists the parts.
 */
export function partPath(name: string, compiled: string): string {
  const bundled = join(import.meta.dirname, "../parts", name, "index.js");
  return existsSync(bundled) ? bundled : compiled;
}

/**
 * Path of a worker's entry: `dist/workers/<name>/index.js` beside a bundle, else the compiled file given.
 * Workers are bundled by `scripts/bundle.ts`, which lists them.
 */
export function workerPath(name: string, compiled: string): string {
  const bundled = join(import.meta.dirname, "../workers", name, "index.js");
  return existsSync(bundled) ? bundled : compiled;
}
