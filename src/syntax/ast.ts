import type {
  DeclarationLine,
  FieldLine,
  GroupLine,
  HoursLine,
  ItemLine,
  LanesLine,
  ListLine,
  ParagraphLine,
  ValidLine,
} from "./ast/head-lines.ts";
import type {
  ActorsLine,
  BranchLine,
  CallLine,
  ChartLine,
  CloseLine,
  CopyLine,
  EndLine,
  FootnoteLine,
  GoLine,
  JoinLine,
  OptionalLine,
  OutcomeLine,
  ParallelLine,
  RowLine,
  SilenceLine,
  SymbolLine,
  TimeLine,
  TitleLine,
} from "./ast/row-lines.ts";
import type { Node } from "./ast/values.ts";

export type * from "./ast/head-lines.ts";
export type * from "./ast/row-lines.ts";
export type * from "./ast/values.ts";

/**
 * The syntax tree of one `.sop` file. A statement is one line; the tree in `SopFile` refers to the
 * same statement objects that `statements` lists in the order of the file, so the formatter can walk
 * lines and the model can walk structure. Every node has its span; comments stand beside the tree.
 */

export type Statement =
  | ListLine
  | LanesLine
  | GroupLine
  | ItemLine
  | ParagraphLine
  | DeclarationLine
  | FieldLine
  | ValidLine
  | HoursLine
  | TitleLine
  | ChartLine
  | RowLine
  | ActorsLine
  | SymbolLine
  | OutcomeLine
  | GoLine
  | EndLine
  | JoinLine
  | TimeLine
  | CallLine
  | CopyLine
  | OptionalLine
  | ParallelLine
  | BranchLine
  | CloseLine
  | SilenceLine
  | FootnoteLine;

/** A row with the lines that belong to it. */
export interface Row extends Node {
  readonly kind: "row";
  readonly line: RowLine;
  readonly details: Statement[];
}
export interface Parallel extends Node {
  readonly kind: "parallel";
  readonly line: ParallelLine;
  readonly branches: { readonly line: BranchLine; readonly flow: Flow[] }[];
}
export interface Optional extends Node {
  readonly kind: "optional";
  readonly line: OptionalLine;
  readonly flow: Flow[];
}
export type Flow = Row | Parallel | Optional;

export interface ChartTree extends Node {
  /** None for the first chart, unless it has a title. */
  readonly line?: ChartLine;
  readonly details: Statement[];
  readonly flow: Flow[];
}

export interface Comment extends Node {
  readonly text: string;
  /** True where a statement stands before it on its line. */
  readonly trailing: boolean;
}

export interface AgencyTree extends Node {
  readonly line: DeclarationLine;
  readonly details: Statement[];
}
export interface ProcedureTree extends Node {
  readonly agency?: FieldLine;
  readonly line: TitleLine;
  readonly head: Statement[];
  readonly charts: ChartTree[];
}

/** One file: an organisation, an SOP, or (after errors) neither. */
export interface SopFile extends Node {
  readonly silences: SilenceLine[];
  readonly agency?: AgencyTree;
  readonly procedure?: ProcedureTree;
  readonly statements: Statement[];
  readonly comments: Comment[];
}
