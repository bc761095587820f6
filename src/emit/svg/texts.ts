import { BODY_SIZE } from "../../layout/constants.ts";
import type { PlacedText } from "../../layout/types.ts";
import { safeLink } from "../../source/links.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { n } from "./numbers.ts";

/** Runs of text, each at its own place. What they do not say (font, usual size) stands on the root element. */
export function textElements(texts: readonly PlacedText[]): string {
  return texts.map(textElement).join("");
}

function textElement({ x, y, text, size, bold, role, note, link }: PlacedText): string {
  if (text.trim() === "") return "";
  const style = `${size === BODY_SIZE ? "" : ` font-size="${n(size)}"`}${bold ? ' font-weight="700"' : ""}`;
  const kind = role === "provenance" ? ' class="asal" fill="#555"' : "";
  const title = note === undefined ? "" : `<title>${escapeText(note)}</title>`;
  const element = `<text x="${n(x)}" y="${n(y)}"${style}${kind}>${escapeText(text)}${title}</text>`;
  const address = link === undefined ? undefined : safeLink(link);
  if (address === undefined) return element;
  return `<a href="${escapeAttribute(address)}" text-decoration="underline">${element}</a>`;
}
