/** Every measurement of this folder, one after the other: `npm run bench`. Ratios tell; times depend on the machine. */
import { readdirSync } from "node:fs";

const own = "run.mjs";
for (const name of readdirSync(new URL(".", import.meta.url)).sort()) {
  if (!name.endsWith(".mjs") || name === own) continue;
  const { title, measure } = await import(new URL(name, import.meta.url).href);
  if (typeof measure !== "function") continue;
  console.log(`\n${title}`);
  await measure();
}
