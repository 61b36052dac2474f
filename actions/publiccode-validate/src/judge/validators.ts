import { readAsset } from "../../../../shared/src/assets.ts";
import type { Dialect, Edition } from "../standard/fields.ts";
import type { Version } from "../standard/versions.ts";

/** An error as ajv reports it, as far as we use it. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

type Validator = ((data: unknown) => boolean) & { errors?: SchemaError[] | null };

const loaded = new Map<string, Validator>();

/** ajv's validator of an edition, compiled when the project was built (scripts/assets/publiccode.ts) and read on first use. */
function validatorOf(edition: Edition): Validator {
  const version = edition.version === "0.6" ? "0.5" : edition.version;
  const name = `publiccode-${version}-${edition.dialect}.js`;
  const known = loaded.get(name);
  if (known) return known;
  const scope: { exports: unknown } = { exports: {} };
  // Our own build's output, evaluated as ajv itself evaluates what it compiles.
  new Function("module", readAsset(name).toString("utf8"))(scope);
  const validator = scope.exports as Validator;
  loaded.set(name, validator);
  return validator;
}

/** Every structural error of some data by one edition of the standard. */
export function structuralErrors(data: unknown, version: Version, dialect: Dialect): readonly SchemaError[] {
  const validator = validatorOf({ version, dialect });
  return validator(data) ? [] : (validator.errors ?? []);
}
