// Draws the manual's examples anew: npm run docs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as sopan from "../dist/lib/index.js";
import { compileManual } from "./manual.mjs";

const folder = new URL("../docs/panduan/", import.meta.url);
const pictures = new URL("../docs/gambar/", import.meta.url);
const pages = readdirSync(folder)
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
const { drawings, findings } = compileManual(pages, sopan);
mkdirSync(pictures, { recursive: true });
for (const file of readdirSync(pictures)) {
  if (file.endsWith(".svg") && !drawings.has(file.slice(0, -4))) rmSync(new URL(file, pictures));
}
for (const [name, svg] of drawings) writeFileSync(new URL(`${name}.svg`, pictures), svg);
const errors = findings.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
for (const { path, line, diagnostics } of errors) {
  for (const { code, severity, message } of diagnostics) {
    if (severity === "error") console.error(`docs/panduan/${path}:${line}: ${code}: ${message.en}`);
  }
}
console.log(`${drawings.size} drawings, ${errors.length} examples with errors`);
if (errors.length > 0) process.exitCode = 1;
