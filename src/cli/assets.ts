import { existsSync, readFileSync } from "node:fs";
import type { EmitAssets } from "../emit/emitter.ts";

/** Beside the compiled command, or where compiling puts them when the source is run as it is. */
const folders = ["../assets/", "../../dist/assets/"];

/** The fonts that the package brings along. */
export function fonts(): EmitAssets {
  const [fontRegular, fontBold] = [asset("arimo-latin-400-normal.woff2"), asset("arimo-latin-700-normal.woff2")];
  return { ...(fontRegular && { fontRegular }), ...(fontBold && { fontBold }) };
}

function asset(name: string): string | undefined {
  const url = folders.map((folder) => new URL(folder + name, import.meta.url)).find((each) => existsSync(each));
  return url && readFileSync(url).toString("base64");
}
