import { readdirSync, readFileSync } from "node:fs";
import type { Chart, Sop } from "../../src/model/types.ts";
import { checkText, filesOf, surveyLibrary } from "../../src/pipeline.ts";

/** A chart of the library, with a name that tells it from all others. */
export interface LibraryChart {
  readonly name: string;
  readonly sop: Sop;
  readonly chart: Chart;
}

/** Every chart of the SOPs in `folder`, read as the product reads them, in order of the files' paths. */
export function libraryCharts(folder: string): LibraryChart[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".sop"))
    .sort();
  const texts = new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]));
  const library = surveyLibrary(filesOf(texts));
  return library.sopPaths.flatMap((path) => {
    const { sop } = checkText(path, texts.get(path) ?? "", library);
    if (sop === undefined) return [];
    return sop.charts.map((chart) => {
      const name = sop.charts.length === 1 ? sop.id : `${sop.id} ${chart.index + 1}`;
      return { name, sop, chart };
    });
  });
}
