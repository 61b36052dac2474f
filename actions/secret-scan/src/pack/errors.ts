import { IncompleteError } from "../../../../shared/src/errors.ts";

/** A pack or object is not what its index or header says. */
export class DamagedObject extends IncompleteError {}

/** A form of storage that is not read directly (index version 1, another hash): git reads it for us. */
export class UnknownFormat extends Error {}
