/** The public interface of the package: everything here runs in Node and in the browser alike. */
export { compareSops } from "./analysis/compare/compare.ts";
export type { FileComparison, Version } from "./analysis/compare/library.ts";
export { linesOf } from "./analysis/compare/lines.ts";
export { compareVersions, type Report } from "./analysis/compare/report.ts";
export type { Change, RoleNotice, SopComparison } from "./analysis/compare/types.ts";
export { rolesOf } from "./analysis/roles/facts.ts";
export { type Raci, raciOf } from "./analysis/roles/raci.ts";
export { reduceRoles } from "./analysis/roles/reduce.ts";
export type { LibraryRoles, RoleWork, SopRoles } from "./analysis/roles/types.ts";
export { sopTime, type TimeOptions } from "./analysis/time/sop-time.ts";
export type { CalledTimes, ChartTime, SopTime, TimeSummary } from "./analysis/time/types.ts";
export { catalogue } from "./catalogue.ts";
export type { Bilingual, Diagnostic, Edit, Fix, Label, Language, Severity } from "./diagnostics/diagnostic.ts";
export { explain } from "./diagnostics/explain.ts";
export { explainMarkdown, explainPage, pagePath } from "./diagnostics/explain-markdown.ts";
export { applyFixes } from "./diagnostics/fixes.ts";
export { type Renderer, type RenderOptions, renderers } from "./diagnostics/render/index.ts";
export {
  type EmitContext,
  type EmitOptions,
  type EmittedFile,
  type Emitter,
  emitContext,
  type LibraryEntry,
} from "./emit/emitter.ts";
export { htmlEmitter } from "./emit/html/index.ts";
export { jsonEmitter } from "./emit/json/index.ts";
export { svgEmitter } from "./emit/svg/index.ts";
export { format } from "./format/format.ts";
export { loadFreeEngine } from "./layout/elk/load.ts";
export { type LayoutOptions, layoutChart } from "./layout/layout.ts";
export type { ChartLayout } from "./layout/types.ts";
export type { Organisation } from "./model/organisation.ts";
export type { Chart, Duration, Sop, Step } from "./model/types.ts";
export * from "./pipeline.ts";
export { SourceFile } from "./source/source-file.ts";
export type { Span } from "./source/span.ts";
export type { SopFile } from "./syntax/ast.ts";
export { type Parsed, parse } from "./syntax/parse.ts";
