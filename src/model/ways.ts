import type { Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { tooManyWays } from "./findings/flow.ts";
import { procedureOf } from "./procedures.ts";
import type { FlatFlow, FlatRow } from "./rows.ts";
import { type Draft, type Exit, type RowSymbols, type SymbolMaker, symbolNames } from "./symbols.ts";
import { notesOf } from "./texts.ts";
import type { Edge } from "./types.ts";

/** Where the rows with labels are. */
export interface Place {
  readonly chart: number;
  readonly step: number;
  /** Of the label. */
  readonly span: Span;
  readonly row: Ast.Row;
}
export type Labels = ReadonlyMap<string, Place>;

/** Forks that lead to forks multiply; no drawing can hold more lines than this for each of its rows. */
const mostWays = 20;

/** An edge whose end is not yet a symbol: rows further down have none so far. */
interface Way extends Omit<Edge, "index" | "from" | "to"> {
  readonly from: number;
  readonly to: { readonly symbol: number } | { readonly row: number; readonly name?: Ast.Name };
}

/** What `ya` says where it is not written. */
const impliedYes = { kind: "outcome", word: "ya", answer: "yes", implicit: true } as const;
const plain = { kind: "flow", implicit: true, notes: [] } as const;

/** Leads ways from the symbols of a chart's rows to where they go; capsules come about where a way ends. */
export class WayMaker {
  readonly #ways: Way[] = [];
  readonly #rows: RowSymbols[] = [];
  readonly #binder: Binder;
  readonly #maker: SymbolMaker;
  readonly #labels: Labels;
  readonly #chart: number;
  readonly #flats: readonly FlatRow[];
  /** Rows that the chart begins with, and the capsule from which work side by side starts. */
  readonly #first: ReadonlySet<number>;
  #start: number | undefined;
  /** Lines that may still come, and whether one was left out. */
  #left: number;
  #full = false;

  constructor(binder: Binder, maker: SymbolMaker, labels: Labels, chart: number, { rows, first }: FlatFlow) {
    this.#binder = binder;
    this.#maker = maker;
    this.#labels = labels;
    this.#chart = chart;
    this.#flats = rows;
    this.#first = new Set(first);
    this.#left = mostWays * (rows.length + 10);
  }

  /** False where there are too many lines: nothing more needs to be tried. */
  #add(way: Way): boolean {
    if (!this.#allows(way.span)) return false;
    this.#ways.push(way);
    return true;
  }

  /** False once there are too many lines, which is reported where the first is left out. */
  #allows(span: Span): boolean {
    if (this.#left-- > 0) return true;
    const { messages } = tooManyWays;
    if (!this.#full) this.#binder.report(tooManyWays, span, messages.many, { help: messages.help });
    this.#full = true;
    return false;
  }

  #toRows(rows: readonly number[], way: Omit<Way, "to">): void {
    for (const row of rows) if (!this.#add({ ...way, to: { row } })) return;
  }

  /** Takes the next row with its symbols. */
  addRow(flat: FlatRow, symbols: RowSymbols): void {
    const step = this.#rows.length;
    this.#rows.push(symbols);
    if (this.#first.size > 1) {
      if (this.#first.has(step)) this.#beginArm(symbols);
    } else if (step === 0) this.#begin(symbols);
    for (const [from, to, span] of symbols.chain) {
      const exit = symbols.exits.find(({ symbol }) => symbol === from);
      const yes = exit !== undefined && this.#impliesYes(this.#maker.at(from), exit.lines);
      this.#add({ ...plain, ...(yes && impliedYes), from, to: { symbol: to }, span });
    }
    for (const exit of symbols.exits) this.#leave(flat, exit, symbols);
    const { entry } = symbols;
    if (entry === undefined) return;
    const { span } = flat.row.line;
    for (const rows of flat.skipTo) this.#toRows(rows, { ...plain, kind: "skip", from: entry, span });
  }

  /** The first symbol of a chart's first row is its start; a diamond gets a capsule of its own before it. */
  #begin({ entry, exits, chain }: RowSymbols): void {
    if (entry === undefined) return;
    const first = this.#maker.at(entry);
    if (chain.some(([from, to]) => to === entry && this.#maker.at(from).end === "start")) return;
    if (exits.some(({ symbol, forced }) => symbol === entry && forced && first.shape === "kotak")) return;
    if (first.shape === "ketupat") {
      const capsule = this.#maker.addCapsule(first, "start", first.span);
      this.#add({ ...plain, from: capsule.index, to: { symbol: entry }, span: first.span });
    } else this.#round(first, "start");
  }

  /** Where a chart begins with `serempak`, one capsule leads to every arm that has no start of its own. */
  #beginArm({ entry, chain }: RowSymbols): void {
    if (entry === undefined) return;
    const first = this.#maker.at(entry);
    const own = chain.find(([from, to]) => to === entry && this.#maker.at(from).end === "start");
    if (own) {
      this.#start ??= own[0];
      return;
    }
    this.#start ??= this.#maker.addCapsule(first, "start", first.span).index;
    this.#add({ ...plain, from: this.#start, to: { symbol: entry }, span: first.span });
  }

  /** Makes a symbol, and those that act together with it, a capsule. */
  #round(symbol: Draft, end: "start" | "end" | "branch-end"): void {
    symbol.end = symbol.end === "start" && end === "end" ? "both" : end;
    for (const each of [symbol, ...this.#maker.tiedTo(symbol.index)]) each.shape = "kapsul";
  }

  #leave(flat: FlatRow, { symbol, lines, forced }: Exit, row: RowSymbols): void {
    const from = this.#maker.at(symbol);
    const before = this.#ways.length;
    if (row.chain.some(([start]) => start === symbol)) {
      for (const line of lines) if (line.kind !== "end") this.#lead(from, line, flat);
      return;
    }
    const end = lines.find((line): line is Ast.EndLine => line.kind === "end");
    const yes = this.#impliesYes(from, lines);
    if (yes) this.#leadYes(from, flat, end);
    for (const line of lines) if (line.kind !== "end") this.#lead(from, line, flat);
    const said = lines.some((line) => line.kind === "go");
    if (this.#ways.length > before || yes) return;
    const last = flat.next.length === 0;
    if (end || (last && (said || lines.length === 0))) {
      const kind = end?.branch ? "branch-end" : "end";
      if (forced && from.shape === "kotak") from.end = kind;
      else this.#round(from, kind);
    } else if (!said) {
      this.#toRows(flat.next, { ...plain, from: symbol, span: flat.row.line.span });
    }
  }

  /** Unsaid `ya` goes to the next row, unless the author chose other words or another way on. */
  #impliesYes(from: Draft, lines: readonly (Ast.OutcomeLine | Ast.GoLine | Ast.EndLine)[]): boolean {
    const outcomes = lines.filter((line): line is Ast.OutcomeLine => line.kind === "outcome");
    if (lines.some((line) => line.kind === "go")) return false;
    if (outcomes.some(({ keyword }) => keyword !== "tidak")) return false;
    return from.shape === "ketupat" || outcomes.length > 0;
  }

  #leadYes(from: Draft, flat: FlatRow, end: Ast.EndLine | undefined): void {
    const way = { ...plain, ...impliedYes, span: from.span };
    if (end || flat.next.length === 0) {
      const capsule = this.#maker.addCapsule(from, end?.branch ? "branch-end" : "end", end?.span ?? from.span);
      this.#add({ ...way, from: from.index, to: { symbol: capsule.index } });
    } else this.#toRows(flat.next, { ...way, from: from.index });
  }

  #lead(from: Draft, line: Ast.OutcomeLine | Ast.GoLine, flat: FlatRow): void {
    if (this.#full) return;
    const { limit, share } = line.clauses;
    const word = line.kind === "outcome" && line.keyword !== "bila" ? line.keyword : line.word?.value;
    const said = word?.trim().toLowerCase();
    const answer: NonNullable<Edge["answer"]> = said === "ya" ? "yes" : said === "tidak" ? "no" : "other";
    const way = {
      ...(line.kind === "outcome" ? { kind: "outcome" as const, answer } : { kind: "flow" as const }),
      ...(word !== undefined && { word }),
      implicit: false,
      ...(limit && { limit: limit.count }),
      ...(share && { share: share.percent }),
      notes: notesOf(line.clauses),
      span: line.span,
    } as const;
    const targets = line.kind === "go" ? line.targets : [line.target ?? ({ kind: "next", span: line.span } as const)];
    for (const target of targets) {
      for (const to of this.#resolve(from, target, flat)) this.#add({ ...way, from: from.index, to });
    }
  }

  /** Where a target lies; a way that ends here gets its capsule. Nothing where the name is unknown. */
  #resolve(from: Draft, target: Ast.Target, flat: FlatRow): Way["to"][] {
    if (target.kind === "next") {
      if (flat.next.length > 0) return flat.next.map((row) => ({ row }));
      return [{ symbol: this.#maker.addCapsule(from, "end", target.span).index }];
    }
    if (target.kind === "same-row") return [{ row: from.step, name: target.symbol }];
    if (target.kind === "label") {
      const place = this.#labels.get(target.label.value);
      if (!place) {
        this.#binder.unknown("label", target.label, this.#labels.keys(), (near) => this.#labels.get(near)?.span);
        return [];
      }
      if (place.chart === this.#chart) return [{ row: place.step, ...(target.symbol && { name: target.symbol }) }];
      this.#checkElsewhere(place, target.symbol);
      const capsule = this.#maker.addCapsule(from, "end", target.span);
      capsule.goesOn = { kind: "chart", chart: place.chart, step: place.step };
      return [{ symbol: capsule.index }];
    }
    const branch = target.kind === "end" && target.branch;
    const capsule = this.#maker.addCapsule(from, branch ? "branch-end" : "end", target.span);
    if (target.kind === "end" && target.result) capsule.result = target.result.value;
    if (target.kind === "procedure") capsule.goesOn = { ...procedureOf(this.#binder, target.procedure), kind: "sop" };
    return [{ symbol: capsule.index }];
  }

  /** A symbol of another chart's row has a name that the row gives, also where that chart is not yet bound. */
  #checkElsewhere({ row }: Place, symbol: Ast.Name | undefined): void {
    if (symbol === undefined) return;
    const names = symbolNames(row);
    if (!names.has(symbol.value)) this.#binder.unknown("symbol", symbol, names);
  }

  /** All edges, once every row has its symbols. A row without any is passed over. */
  edges(): Edge[] {
    const found: Edge[] = [];
    this.#left = mostWays * (this.#flats.length + 10);
    for (const { to, ...way } of this.#ways) {
      for (const symbol of "symbol" in to ? [to.symbol] : this.#enter(to.row, to.name)) {
        if (this.#allows(way.span)) found.push({ ...way, index: found.length, to: symbol });
      }
    }
    return found;
  }

  #enter(row: number, name: Ast.Name | undefined): number[] {
    const target = this.#rows[row];
    if (name && target) {
      const symbol = target.byName.get(name.value);
      if (symbol !== undefined) return [symbol];
      const place = (near: string) => this.#maker.symbols[target.byName.get(near) ?? -1]?.span;
      if (!target.lost.has(name.value)) this.#binder.unknown("symbol", name, target.byName.keys(), place);
    }
    const seen = new Set<number>();
    const waiting = [row];
    const found: number[] = [];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const entry = this.#rows[at]?.entry;
      if (entry !== undefined) found.push(entry);
      else waiting.push(...(this.#flats[at]?.next ?? []));
    }
    return found;
  }
}
