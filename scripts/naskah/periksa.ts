import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkLibrary, isOpen } from "./check/check-library.ts";
import { printVerdicts, verdictsJson } from "./check/print.ts";
import { manuscriptSops } from "./documents.ts";
import { readInventory } from "./inventory.ts";
import { libraryOnDisk } from "./library-on-disk.ts";

const usage = `npm run periksa-naskah -- NASKAH [ID ...] [--inventory BERKAS] [--semua] [--json]

Membandingkan SOP di sops/ dengan teks naskah pindaian. Dengan ID hanya SOP itu yang diperiksa.
  --inventory BERKAS  daftar dokumen; tanpa ini inventory.md di samping naskah, bila ada
  --semua             tunjukkan juga selisih yang sudah dijelaskan
  --json              untuk program
Keluar dengan 0 bila semua selisih dijelaskan, 1 bila tidak, 2 bila perintahnya tidak dapat dijalankan.
`;

/** Compares the library with the manuscript. */
export function main(given: readonly string[]): number {
  const call = readCall(given);
  if (typeof call === "string") {
    console.error(`${call}\n\n${usage}`);
    return 2;
  }
  const { files, records, problems } = libraryOnDisk(".");
  const documents = manuscriptSops(files);
  const stranger = call.only.find((id) => !documents.some(({ sop }) => sop.id === id));
  if (stranger !== undefined) {
    console.error(`tidak ada SOP ${stranger} yang menyebut baris naskah`);
    return 2;
  }
  const texts = files.paths.flatMap((path) => {
    const read = files.read(path);
    return "text" in read ? [read.text] : [];
  });
  const inventory = call.inventory === undefined ? {} : { inventory: readInventory(read(call.inventory)) };
  const verdicts = checkLibrary({
    documents,
    records,
    texts,
    source: read(call.source),
    only: call.only,
    ...inventory,
  });
  process.stdout.write(call.json ? verdictsJson(verdicts) : printVerdicts(verdicts, call.all));
  for (const problem of problems) console.error(problem);
  return problems.length > 0 || verdicts.some(isOpen) ? 1 : 0;
}

interface Call {
  readonly source: string;
  readonly only: readonly string[];
  readonly inventory?: string;
  readonly all: boolean;
  readonly json: boolean;
}

/** The command as given, or what is wrong with it. */
function readCall(given: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { inventory: { type: "string" }, semua: { type: "boolean" }, json: { type: "boolean" } },
    });
    const [source, ...only] = positionals;
    if (source === undefined) return "sebutkan berkas naskahnya";
    const beside = join(dirname(source), "inventory.md");
    const inventory = values.inventory ?? (existsSync(beside) ? beside : undefined);
    const absent = [source, inventory].find((path) => path !== undefined && !existsSync(path));
    if (absent !== undefined) return `tidak ada berkas ${absent}`;
    return { source, only, all: values.semua ?? false, json: values.json ?? false, ...(inventory && { inventory }) };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const read = (path: string): string => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
