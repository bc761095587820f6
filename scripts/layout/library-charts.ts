import type { Chart, Sop } from "../../src/model/types.ts";
import { checkFile, surveyLibrary } from "../../src/pipeline.ts";
import { libraryFiles } from "../library-files.ts";

/** A chart of the library, with a name that tells it from all others. */
export interface LibraryChart {
  readonly name: string;
  readonly sop: Sop;
  readonly chart: Chart;
}

/** Every chart of the library, read as the product reads it, in order of the files' paths. */
export function libraryCharts(): LibraryChart[] {
  const library = surveyLibrary(libraryFiles());
  return library.sopPaths.flatMap((path) => {
    const { sop } = checkFile(path, library);
    if (sop === undefined) return [];
    return sop.charts.map((chart) => {
      const name = sop.charts.length === 1 ? sop.id : `${sop.id} ${chart.index + 1}`;
      return { name, sop, chart };
    });
  });
}
