import type { EmitAssets } from "../../emitter.ts";
import { baseStyle } from "./base.ts";
import { diagramStyle } from "./diagram.ts";
import { libraryStyle } from "./library.ts";
import { printStyle } from "./print.ts";
import { rolesStyle } from "./roles.ts";
import { rulesStyle } from "./rules.ts";
import { sopStyle } from "./sop.ts";
import { timeStyle } from "./time.ts";

/** The style sheet of all pages. Fonts stand in it, since browsers load no font file for a page on disk. */
export function styleSheet({ fontRegular, fontBold }: EmitAssets): string {
  const faces = [face(400, fontRegular), face(700, fontBold)].join("");
  return `${[faces, baseStyle, sopStyle, diagramStyle, libraryStyle, rolesStyle, rulesStyle, timeStyle, printStyle].join("").trim()}\n`;
}

function face(weight: number, base64: string | undefined): string {
  if (base64 === undefined || !/^[A-Za-z0-9+/=]+$/.test(base64)) return "";
  const source = `url(data:font/woff2;base64,${base64}) format("woff2")`;
  return `@font-face { font-family: Arimo; font-weight: ${weight}; font-display: block; src: ${source}; }\n`;
}
