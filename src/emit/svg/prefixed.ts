import type { LayoutPage } from "../../layout/types.ts";

/** A page whose ids stay unique where many drawings stand in one document. */
export function withPrefix(page: LayoutPage, prefix: string): LayoutPage {
  const named = <T extends { readonly id: string }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, id: prefix + thing.id }));
  return { ...page, symbols: named(page.symbols), connectors: named(page.connectors), lines: named(page.lines) };
}
