import type { Node, Step } from "../../../../shared/src/publiccode/tree.ts";

/** A tree as plain data for ajv: what has no value, or an unknown one, is undefined in mappings. */
export function toData(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map((item) => (item.kind === "unknown" ? null : toData(item)));
    case "map": {
      // Without a prototype, a key such as __proto__ is a key like any other.
      const data: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) {
        const absent = value.kind === "unknown" || (value.kind === "scalar" && value.value === null);
        // Undefined is missing where a key must be, and is seen where none may be.
        data[key.text] = absent ? undefined : toData(value);
      }
      return data;
    }
    default:
      return undefined;
  }
}

/** A JSON pointer as steps; what is an index shows from the tree. */
export function stepsOf(pointer: string, root: Node): Step[] {
  let node: Node | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      if (node?.kind === "list") {
        node = node.items[Number(name)];
        return Number(name);
      }
      node = node?.kind === "map" ? node.entries.find((entry) => entry.key.text === name)?.value : undefined;
      return name;
    });
}
