import type { Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { laneTwice } from "./findings/flow.ts";
import type { Lanes } from "./lanes.ts";
import type { FlowSymbol, Lane, Shape, Tie } from "./types.ts";

export type Draft = { -readonly [K in keyof FlowSymbol]: FlowSymbol[K] };
export type FlowLine = Ast.OutcomeLine | Ast.GoLine | Ast.EndLine;

/** A symbol of a row with the flow lines that speak of it. */
export interface Exit {
  readonly symbol: number;
  readonly lines: readonly FlowLine[];
  /** Set where the author gave the symbol its shape. */
  readonly forced: boolean;
}

/** The symbols of one row, before ways lead from them. */
export interface RowSymbols {
  /** Where the flow comes in; absent where no actor is known. */
  readonly entry?: number;
  readonly byName: ReadonlyMap<string, number>;
  /** Names that the row has given to symbols in vain: their lanes are unknown, which is reported where they stand. */
  readonly lost: ReadonlySet<string>;
  readonly exits: readonly Exit[];
  /** Ways inside the row, from symbol to symbol. */
  readonly chain: readonly (readonly [from: number, to: number, span: Span])[];
}

/** Makes the symbols of a chart, each with an id made of chart, row and name. */
export class SymbolMaker {
  readonly symbols: Draft[] = [];
  readonly ties: Tie[] = [];
  /** Indices of the symbols of each row, in the order of the flow through it. */
  readonly order: number[][] = [];
  readonly #ids = new Set<string>();
  /** Symbols that act together with a symbol, by its index. */
  readonly #tied = new Map<number, Draft[]>();
  readonly #binder: Binder;
  readonly #lanes: Lanes;
  readonly #chart: number;

  constructor(binder: Binder, lanes: Lanes, chart: number) {
    this.#binder = binder;
    this.#lanes = lanes;
    this.#chart = chart;
  }

  at(index: number): Draft {
    const symbol = this.symbols[index];
    if (!symbol) throw new Error(`no symbol ${index}`);
    return symbol;
  }

  /** Those that act together with a symbol that is the first named of a joint. */
  tiedTo(symbol: number): readonly Draft[] {
    return this.#tied.get(symbol) ?? [];
  }

  #make(step: number, lane: number, name: string, shape: Shape, span: Span): Draft {
    let id = `c${this.#chart + 1}-${step + 1}-${name}`;
    for (let n = 2; this.#ids.has(id); n++) id = `c${this.#chart + 1}-${step + 1}-${name}-${n}`;
    this.#ids.add(id);
    const symbol: Draft = { index: this.symbols.length, id, step, lane, shape, span };
    this.symbols.push(symbol);
    return symbol;
  }

  /** Adds a symbol at the end of its row. */
  add(step: number, lane: Lane, name: string, shape: Shape, span: Span): Draft {
    const symbol = this.#make(step, lane.index, name, shape, span);
    this.#row(step).push(symbol.index);
    return symbol;
  }

  /** Adds a capsule beside a symbol: before it in the flow where it is a start, else after it. */
  addCapsule(owner: Draft, end: NonNullable<FlowSymbol["end"]>, span: Span): Draft {
    const start = end === "start";
    const name = `${owner.id.slice(owner.id.indexOf("-", owner.id.indexOf("-") + 1) + 1)}-${start ? "mulai" : "selesai"}`;
    const symbol = this.#make(owner.step, owner.lane, name, "kapsul", span);
    symbol.end = end;
    symbol.owner = owner.index;
    const row = this.#row(owner.step);
    row.splice(row.indexOf(owner.index) + (start ? 0 : 1), 0, symbol.index);
    return symbol;
  }

  #row(step: number): number[] {
    for (let i = this.order.length; i <= step; i++) this.order.push([]);
    return this.order[step] ?? [];
  }

  lane(name: Ast.Name): Lane | undefined {
    const { byName } = this.#lanes;
    const lane = byName.get(name.value);
    if (!lane) this.#binder.unknown("lane", name, byName.keys(), (near) => byName.get(near)?.span);
    return lane;
  }

  /** Symbols of one row from its `oleh` or its `simbol` lines. */
  addRow(row: Ast.Row, step: number): RowSymbols {
    this.#row(step);
    const actors = row.details.find((line): line is Ast.ActorsLine => line.kind === "actors");
    return actors ? this.#addChain(row, actors, step) : this.#addLong(row, step);
  }

  #addChain(row: Ast.Row, actors: Ast.ActorsLine, step: number): RowSymbols {
    const byName = new Map<string, number>();
    const lost = new Set<string>();
    const heads: { symbol: number; own: boolean; span: Span }[] = [];
    const links = actors.links.map((link) =>
      link.kind === "lanes" ? this.#addLink(link, step, byName, lost) : undefined,
    );
    actors.links.forEach((link, at) => {
      if (link.kind === "lanes") {
        const symbol = links[at];
        if (symbol) heads.push({ symbol: symbol.index, own: false, span: link.span });
        return;
      }
      const start = link.kind === "start";
      const owner = start ? links.slice(at + 1).find(Boolean) : links.slice(0, at).findLast(Boolean);
      if (!owner) return;
      const capsule = this.addCapsule(owner, start ? "start" : "end", link.span);
      heads.push({ symbol: capsule.index, own: true, span: link.span });
    });
    const chain = heads.slice(1).map(({ symbol, span }, at) => [heads[at]?.symbol ?? symbol, symbol, span] as const);
    const last = heads.findLast(({ own }) => !own);
    const first = heads.find(({ own }) => !own);
    if (!last || !first) return { byName, lost, exits: [], chain };
    if (row.line.keyword === "keputusan") this.at(last.symbol).shape = "ketupat";
    const lines = row.details.filter((line): line is FlowLine => isFlowLine(line));
    // Ways meet where the flow comes in; a question is asked where it leaves.
    this.#ask(last.symbol, row.details);
    this.#wait(first.symbol, row.details);
    const exits = [{ symbol: last.symbol, lines, forced: false }];
    return { entry: first.symbol, byName, lost, exits, chain };
  }

  /** Symbols of one link; those that act together are tied to the first. */
  #addLink(
    link: Extract<Ast.Link, { kind: "lanes" }>,
    step: number,
    byName: Map<string, number>,
    lost: Set<string>,
  ): Draft | undefined {
    let head: Draft | undefined;
    const tied: Draft[] = [];
    for (const name of link.lanes) {
      const lane = this.lane(name);
      if (!lane) {
        lost.add(name.value);
        continue;
      }
      if (byName.has(name.value)) {
        this.#binder.report(laneTwice, name.span, laneTwice.messages.twice, { help: laneTwice.messages.help });
      }
      const symbol = this.add(step, lane, lane.id, "kotak", name.span);
      if (!byName.has(name.value)) byName.set(name.value, symbol.index);
      if (head) {
        this.ties.push({ from: head.index, to: symbol.index, kind: link.joint ?? "and" });
        tied.push(symbol);
      } else head = symbol;
    }
    if (head) this.#tied.set(head.index, tied);
    return head;
  }

  #addLong(row: Ast.Row, step: number): RowSymbols {
    const byName = new Map<string, number>();
    const lost = new Set<string>();
    const exits: { symbol: number; lines: FlowLine[]; forced: boolean }[] = [];
    // Lines below a symbol whose lane is unknown belong to it, and go with it.
    let below: FlowLine[] | undefined;
    for (const line of row.details) {
      if (line.kind === "symbol") {
        const symbol = this.#addSymbol(line, step, byName);
        below = symbol && [];
        if (!symbol) lost.add(line.name.value);
        else if (below) {
          exits.push({ symbol: symbol.index, lines: below, forced: line.shape !== undefined });
        }
      } else if (isFlowLine(line)) below?.push(line);
      else {
        const last = exits.at(-1);
        if (below && last) {
          this.#ask(last.symbol, [line]);
          this.#wait(last.symbol, [line]);
        }
      }
    }
    for (const { symbol, lines } of exits) {
      if (lines.some((line) => line.kind === "outcome")) this.at(symbol).shape = "ketupat";
    }
    const last = exits.at(-1);
    if (row.line.keyword === "keputusan" && last && !exits.some(({ symbol }) => this.at(symbol).shape === "ketupat")) {
      this.at(last.symbol).shape = "ketupat";
    }
    const [first] = exits;
    return { ...(first && { entry: first.symbol }), byName, lost, exits, chain: [] };
  }

  #addSymbol(line: Ast.SymbolLine, step: number, byName: Map<string, number>): Draft | undefined {
    const lane = this.lane(line.lane ?? line.name);
    if (!lane) return undefined;
    const before = byName.get(line.name.value);
    if (before !== undefined) this.#binder.again({ id: "simbol", en: "symbol" }, line.name, this.at(before).span);
    const symbol = this.add(step, lane, line.name.value, line.shape ?? "kotak", line.name.span);
    if (before === undefined) byName.set(line.name.value, symbol.index);
    return symbol;
  }

  #ask(symbol: number, lines: readonly Ast.Statement[]): void {
    for (const line of lines) {
      if (line.kind === "field" && line.keyword === "tanya" && line.value.kind === "text") {
        this.at(symbol).question = line.value.value;
      }
    }
  }

  #wait(symbol: number, lines: readonly Ast.Statement[]): void {
    for (const line of lines) if (line.kind === "join") this.at(symbol).join = line.wait;
  }
}

/** The names that a row gives to its symbols, as written. */
export function symbolNames(row: Ast.Row): Set<string> {
  const names = row.details.flatMap((line) => {
    if (line.kind === "symbol") return [line.name];
    return line.kind === "actors" ? line.links.flatMap((link) => (link.kind === "lanes" ? link.lanes : [])) : [];
  });
  return new Set(names.map(({ value }) => value));
}

function isFlowLine(line: Ast.Statement): line is FlowLine {
  return line.kind === "outcome" || line.kind === "go" || line.kind === "end";
}
