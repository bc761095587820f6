import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { manuscriptSops } from "../../scripts/naskah/documents.ts";
import { libraryOnDisk } from "../../scripts/naskah/library-on-disk.ts";
import { sourceReport } from "../../scripts/naskah/report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { files, records, problems } = libraryOnDisk(root);
const documents = manuscriptSops(files);

test("what is recorded beside the SOPs can be read", () => {
  expect(problems).toEqual([]);
});

test("every transcribed SOP was read a second time", () => {
  const unread = documents.filter(({ sop }) => records[sop.id]?.secondReading === undefined);
  expect(unread.map(({ sop }) => sop.id)).toEqual([]);
});

test("sops/SUMBER.md says what the files say (npm run sumber writes it anew)", async () => {
  await expect(sourceReport(documents, records)).toMatchFileSnapshot(`${root}sops/SUMBER.md`);
});
