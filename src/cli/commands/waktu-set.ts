import { stepNumbers } from "../../analysis/step-numbers.ts";
import type { SetTime } from "../../analysis/time/json.ts";
import type { Assumption } from "../../analysis/time/text.ts";
import { rowsMeant, withTime } from "../../analysis/time/what-if.ts";
import type { Language } from "../../diagnostics/diagnostic.ts";
import { nearNames } from "../../diagnostics/near.ts";
import type { Sop } from "../../model/types.ts";
import { type Checked, checkText, type Library } from "../../pipeline.ts";
import { Failure, meant } from "../failure.ts";
import type { SetOption } from "../option-values.ts";

/** An SOP before and after its rows take other times: the file is read anew with them, so that they mean what they would there. */
export function withSets(
  path: string,
  library: Library,
  sets: readonly SetOption[],
): { before: Sop; after: Sop; sets: (SetTime & Assumption)[] } {
  const read = library.files.read(path);
  if ("problem" in read) throw new Failure(read.problem.message);
  const before = sopIn(checkText(path, read.text, library), path);
  let current = { text: read.text, checked: checkText(path, read.text, library) };
  const done = sets.map(({ step: wanted, time }) => {
    const sop = sopIn(current.checked, path);
    const row = rowMeant(sop, wanted, path);
    const change = { chart: row.chart, step: row.step.index, time };
    const tree = current.checked.parsed?.tree;
    const changed = tree && withTime(current.text, tree, sop, change);
    if (!changed) throw new Error(`no row ${wanted} in the tree`);
    const checked = checkText(path, changed.text, library);
    const wrong = checked.diagnostics.some(
      ({ severity, span }) => severity === "error" && span.start <= changed.end && span.end >= changed.start,
    );
    const bound = checked.sop?.charts[row.chart]?.steps[row.step.index]?.duration.value;
    if (wrong || bound === undefined) {
      throw new Failure(
        { id: `\`${time}\` bukan waktu`, en: `\`${time}\` is no time` },
        { id: "tulis misalnya `2 jam` atau `1-3 hari`", en: "write for instance `2 jam` or `1-3 hari`" },
      );
    }
    current = { text: changed.text, checked };
    return { chart: row.chart, row: row.step.index, time: bound.text, step: stepNumbers(sop)(row.chart, row.step) };
  });
  return { before, after: sopIn(current.checked, path), sets: done };
}

function sopIn(checked: Checked, path: string): Sop {
  const wrong = checked.diagnostics.some(({ severity }) => severity === "error");
  if (checked.sop && !wrong) return checked.sop;
  throw new Failure(
    { id: `\`${path}\` bermasalah`, en: `\`${path}\` is broken` },
    { id: `jalankan: sopan lint ${path}`, en: `run: sopan lint ${path}` },
  );
}

function rowMeant(sop: Sop, wanted: string, path: string) {
  const found = rowsMeant(sop, wanted);
  const [row, ...others] = found;
  if (row && others.length === 0) return row;
  const number = stepNumbers(sop);
  const called = (language: Language): string =>
    found.map(({ chart, step }) => `\`${step.label ?? number(chart, step)[language]}\``).join(", ");
  if (row) {
    throw new Failure(
      { id: `\`${wanted}\` dapat berarti beberapa langkah`, en: `\`${wanted}\` may mean several steps` },
      { id: `sebut salah satu: ${called("id")}`, en: `name one of ${called("en")}` },
    );
  }
  const labels = sop.charts.flatMap(({ steps }) => steps.flatMap(({ label }) => label ?? []));
  throw new Failure(
    { id: `tidak ada langkah \`${wanted}\``, en: `there is no step \`${wanted}\`` },
    meant(nearNames(wanted, labels)) ?? {
      id: `sebut nomor atau labelnya; daftarnya: sopan waktu ${path} --per-langkah`,
      en: `name its number or label; for a list: sopan waktu ${path} --per-langkah`,
    },
  );
}
