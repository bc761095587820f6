import { expect, it } from "vitest";
import { filesFor, smallText, sopOf } from "./sops.ts";

// After a change that is meant: npx vitest run tests/emit/golden -u
const files = filesFor(sopOf(smallText));
const shown = [
  "index.html",
  "pustaka.json",
  "sop/kunci.html",
  "sop/kunci.json",
  "sop/kunci-alur-1.svg",
  "sop/kunci-diagram-1.svg",
];

it.each(shown)("%s", async (path) => {
  await expect(files.get(path)).toMatchFileSnapshot(`../golden/emit/${path.slice(path.lastIndexOf("/") + 1)}`);
});
