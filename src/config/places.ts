import type { AnyNode, ValueNode } from "@humanwhocodes/momoa";
import type { Span } from "../source/span.ts";

/** Keys and positions that lead from the top of a JSON text to a value in it. */
export type JsonPath = readonly PropertyKey[];

interface Place {
  readonly key: AnyNode;
  readonly value: ValueNode;
}

/** Goes down one key; of a key written twice the last counts, as in JavaScript. */
function child(node: ValueNode, key: PropertyKey): Place | undefined {
  if (node.type === "Array") {
    const element = typeof key === "number" ? node.elements[key] : undefined;
    return element && { key: element.value, value: element.value };
  }
  if (node.type !== "Object") return undefined;
  for (const member of [...node.members].reverse()) {
    const name = member.name.type === "String" ? member.name.value : member.name.name;
    if (name === key) return { key: member.name, value: member.value };
  }
  return undefined;
}

/** The place at a path, or the nearest above it that is in the text. */
function placeAt(root: ValueNode, path: JsonPath): Place {
  let at: Place = { key: root, value: root };
  for (const key of path) {
    const next = child(at.value, key);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** The value at a path. */
export function valueAt(root: ValueNode, path: JsonPath): ValueNode {
  return placeAt(root, path).value;
}

/** The key under which the value at a path stands. */
export function keyAt(root: ValueNode, path: JsonPath): AnyNode {
  return placeAt(root, path).key;
}

/** Where a node stands; of an object or a list only its opening bracket, which is enough to point at. */
export function spanOf(node: AnyNode): Span {
  const start = node.loc.start.offset;
  return { start, end: node.type === "Object" || node.type === "Array" ? start + 1 : node.loc.end.offset };
}

/** Where the value at a path stands, or the nearest above it that is in the text. */
export function placed(root: ValueNode, path: JsonPath): Span {
  return spanOf(valueAt(root, path));
}
