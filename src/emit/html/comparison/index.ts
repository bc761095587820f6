import type { Compared, FileComparison } from "../../../analysis/compare/library.ts";
import type { Report } from "../../../analysis/compare/report.ts";
import { sopId } from "../../../model/facts.ts";
import type { EmitContext, EmittedFile } from "../../emitter.ts";
import { comparisonPath, comparisonStylePath, sopComparisonPath } from "../../paths.ts";
import { styleSheet } from "../styles/index.ts";
import { comparisonIndex } from "./index-page.ts";
import { comparisonPage, type PageOptions } from "./page.ts";
import { comparisonStyle } from "./style.ts";

/** The page of one SOP among others. */
export function comparisonFile(compared: Compared, names: PageOptions["names"], context: EmitContext): EmittedFile {
  const options = { names, style: `../${comparisonStylePath}`, index: `../${comparisonPath}` };
  return { path: pathOf(compared.file), content: comparisonPage(compared, options, context) };
}

/** The only page, where a single SOP is compared. */
export function singleComparison(compared: Compared, names: PageOptions["names"], context: EmitContext): EmittedFile {
  return { path: comparisonPath, content: comparisonPage(compared, { names, style: comparisonStylePath }, context) };
}

/** The list of all comparisons. */
export function comparisonList(report: Report): EmittedFile {
  return { path: comparisonPath, content: comparisonIndex(report, comparisonStylePath, pathOf) };
}

export function comparisonSheet({ assets }: EmitContext): EmittedFile {
  return { path: comparisonStylePath, content: styleSheet(assets) + comparisonStyle };
}

/** A file whose name can name no SOP has no page of its own name; a removed and a new SOP may share an id. */
function pathOf(file: FileComparison): string {
  const id = sopId(file.new ?? file.old ?? "") ?? "tanpa-nama";
  return sopComparisonPath(file.status === "removed" ? `${id}_lama` : id);
}
