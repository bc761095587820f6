import { BODY_SIZE } from "../../layout/constants.ts";
import type { PlacedText } from "../../layout/types.ts";
import { safeLink } from "../../source/links.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { n } from "./numbers.ts";

/** Address of the page of the SOP with this id, where there is one. */
export type PageOf = (sop: string) => string | undefined;

/**
 * Runs of text, each at its own place. What they do not say (font, usual size) stands on the root element. Runs that
 * follow each other with one address, the lines of a wrapped text, are one link.
 */
export function textElements(texts: readonly PlacedText[], pageOf: PageOf = () => undefined): string {
  let elements = "";
  let open: string | undefined;
  const link = (address: string | undefined) => {
    if (address === open) return;
    if (open !== undefined) elements += "</a>";
    if (address !== undefined) elements += `<a href="${escapeAttribute(address)}" text-decoration="underline">`;
    open = address;
  };
  for (const text of texts) {
    if (text.text.trim() === "") continue;
    link(addressOf(text, pageOf));
    elements += textElement(text);
  }
  link(undefined);
  return elements;
}

function addressOf({ link, sop }: PlacedText, pageOf: PageOf): string | undefined {
  const page = sop === undefined ? undefined : pageOf(sop);
  return page ?? (link === undefined ? undefined : safeLink(link));
}

/**
 * Where another font stands in for the one that was measured, its letters are made as wide as those: text stays in
 * its cell, and beside its line, whatever fonts the reader has.
 */
export function heldWidth({ width }: PlacedText): string {
  return width > 0 ? ` textLength="${n(width)}" lengthAdjust="spacingAndGlyphs"` : "";
}

function textElement(placed: PlacedText): string {
  const { x, y, text, size, bold, role, note } = placed;
  const style = `${size === BODY_SIZE ? "" : ` font-size="${n(size)}"`}${bold ? ' font-weight="700"' : ""}`;
  const kind = role === "provenance" ? ' class="asal" fill="#555"' : "";
  const title = note === undefined ? "" : `<title>${escapeText(note)}</title>`;
  return `<text x="${n(x)}" y="${n(y)}"${heldWidth(placed)}${style}${kind}>${escapeText(text)}${title}</text>`;
}
