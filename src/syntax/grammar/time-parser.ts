import type { IToken } from "chevrotain";
import { say } from "../../diagnostics/define.ts";
import { nearNames } from "../../diagnostics/near.ts";
import type { Amount, Duration, Measure, Name, Text, UnitName } from "../ast.ts";
import { unknownUnit } from "../findings/values.ts";
import * as T from "../tokens.ts";
import { isGrouped, numberOf, spanOf } from "../values.ts";
import { unitSpellings } from "../vocabulary.ts";
import { ValueParser } from "./value-parser.ts";

type MeasurePart = Measure["parts"][number];

/** Rules for lengths of time. */
export abstract class TimeParser extends ValueParser {
  protected to = this.RULE("to", (): void => {
    this.OR([{ ALT: () => this.CONSUME(T.Dash) }, { ALT: () => this.CONSUME(T.innerType("sampai")) }]);
  });

  protected duration = this.RULE("duration", (): Duration => {
    const first = this.LA(1);
    const from = this.SUBRULE(this.measure);
    const to = this.OPTION(() => {
      this.SUBRULE(this.to);
      return this.SUBRULE2(this.measure);
    });
    const per = this.OPTION2(() => {
      this.CONSUME(T.Slash);
      return this.OR<Name | Text>([{ ALT: () => this.SUBRULE(this.name) }, { ALT: () => this.SUBRULE(this.text) }]);
    });
    return this.ACTION(() => ({ kind: "duration", span: this.from(first), ...rangeOf(from, to), ...(per && { per }) }));
  });

  protected measure = this.RULE("measure", (): Measure => {
    const first = this.LA(1);
    const parts: MeasurePart[] = [];
    this.AT_LEAST_ONE(() => {
      const amount = this.SUBRULE(this.amount);
      // `tautan` may be a name elsewhere, but behind a number it opens a clause.
      const unit = this.OPTION({
        GATE: () => this.LA(1).tokenType !== T.innerType("tautan"),
        DEF: () => this.SUBRULE(this.unit),
      });
      this.ACTION(() => parts.push({ amount, ...(unit && { unit }) }));
    });
    return this.ACTION(() => ({ span: this.from(first), parts }));
  });

  protected amount = this.RULE("amount", (): Amount => {
    const first = this.LA(1);
    const count = this.CONSUME(T.NumberWord);
    const times = this.OPTION(() => {
      this.CONSUME(T.Times);
      return this.CONSUME2(T.NumberWord);
    });
    return this.ACTION(() => {
      const value = numberOf(count);
      const grouped = isGrouped(count) || (times !== undefined && isGrouped(times));
      return {
        span: this.from(first),
        min: value,
        max: value,
        ...(times && { times: numberOf(times) }),
        ...(grouped && { grouped }),
      };
    });
  });

  protected unit = this.RULE("unit", (): UnitName | undefined => {
    const token = this.OR([{ ALT: () => this.CONSUME(T.Unit) }, { ALT: () => this.CONSUME(T.Name) }]);
    return this.ACTION(() => {
      const unit = unitSpellings.get(token.image.toLowerCase());
      if (!unit) this.reportUnit(token);
      return unit;
    });
  });

  private reportUnit(token: IToken): void {
    const { messages } = unknownUnit;
    const near = nearNames(token.image, new Set(unitSpellings.values()))[0];
    if (!near) {
      this.slip(unknownUnit, spanOf(token), say(messages.unknown, { word: token.image }), { help: messages.units });
      return;
    }
    this.slip(unknownUnit, spanOf(token), say(messages.near, { word: token.image, near }), {
      help: messages.units,
      fix: { safe: false, title: say(messages.fix, { near }), edits: [{ span: spanOf(token), text: near }] },
    });
  }
}

/** `1-3 hari` is one measure with a range; `30 menit - 1 jam` is two measures. */
function rangeOf(from: Measure, to: Measure | undefined): { from: Measure; to?: Measure } {
  const last = from.parts.at(-1);
  const first = to?.parts[0];
  if (!to || !last || !first || last.unit) return { from, ...(to && { to }) };
  const span = { start: last.amount.span.start, end: first.amount.span.end };
  const same = last.amount.times === undefined || last.amount.times === first.amount.times;
  const grouped = (last.amount.grouped ?? first.amount.grouped) && { grouped: true as const };
  const amount: Amount = same
    ? { ...first.amount, span, min: last.amount.min, ...grouped }
    : {
        span,
        min: last.amount.min * (last.amount.times ?? 1),
        max: first.amount.max * (first.amount.times ?? 1),
        ...grouped,
      };
  const parts = [...from.parts.slice(0, -1), { ...first, amount }, ...to.parts.slice(1)];
  return { from: { span: { start: from.span.start, end: to.span.end }, parts } };
}
