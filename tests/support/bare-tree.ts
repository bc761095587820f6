import type { SopFile } from "../../src/syntax/ast.ts";

/** What depends on the layout alone: places, depths, and whether a list's only value stands on its keyword's line. */
const layout = new Set(["span", "keywordSpan", "depth", "inline"]);

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (layout.has(key) ? [] : [[key, bare(part)]])),
  );
}

/** A tree without its layout, and the comments in order: equal for two texts that say the same. */
export function bareTree(tree: SopFile): unknown {
  const statements = tree.statements.filter((statement) => statement.kind !== "item");
  const comments = tree.comments.map((comment) => comment.text.trimEnd());
  return { ...(bare({ ...tree, statements }) as object), comments };
}
