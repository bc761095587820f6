import type { IToken } from "chevrotain";
import { say } from "../diagnostics/define.ts";
import { dottedNumber } from "./findings/values.ts";
import { type LogicalLine, retypeAsLine } from "./lines.ts";
import type { Problems } from "./problems.ts";
import * as T from "./tokens.ts";
import { spanOf } from "./values.ts";
import { keywordOf, unitSpellings } from "./vocabulary.ts";

/**
 * `1.98 menit`: a number whose dots part no thousands. It is reported and read as if the dot were a decimal comma. A
 * time of day, such as `16.00` without a unit behind it, is left as it stands.
 */
export function mendNumbers(line: LogicalLine, problems: Problems): void {
  const timed = keywordOf(line[0]?.image.toLowerCase() ?? "")?.form === "time";
  let mended = false;
  for (let i = 1; i < line.length; i++) {
    const count = runFrom(line, i);
    if (count === 0 || (count === 1 && line[i]?.tokenType !== T.Time)) continue;
    const run = line.slice(i, i + count);
    const unit = timed ? unitBehind(line, i + count) : undefined;
    const counts = /^(maks|kira-kira)$/i.test(line[i - 1]?.image ?? "");
    if (unit === undefined && !counts) continue;
    line.splice(i, count, readAsDecimal(run, unit, problems));
    mended = true;
  }
  if (mended) line.splice(0, line.length, ...retypeAsLine(line));
}

const isPart = (token: IToken): boolean =>
  token.tokenType === T.NumberWord ||
  token.tokenType === T.Dot ||
  (token.tokenType === T.Time && token.image.includes("."));

/** How many tokens from `at` on stand side by side and make one number with dots; 0 where none begins here. */
function runFrom(line: LogicalLine, at: number): number {
  let count = 0;
  for (let token = line[at]; token && isPart(token); token = line[at + count]) {
    const before = line[at + count - 1];
    if (count === 0 ? token.tokenType === T.Dot : before && spanOf(before).end !== token.startOffset) break;
    count++;
  }
  return count;
}

/** The unit of a number, behind the other end of its range too. */
function unitBehind(line: LogicalLine, from: number): string | undefined {
  for (let i = from; i < line.length; i++) {
    const token = line[i] as IToken;
    const word = token.image.toLowerCase();
    if (unitSpellings.has(word)) return word;
    if (!isPart(token) && token.tokenType !== T.Dash && word !== "sampai" && word !== "hingga" && word !== "s.d.")
      break;
  }
  return undefined;
}

function readAsDecimal(run: readonly IToken[], unit: string | undefined, problems: Problems): IToken {
  const [first] = run as [IToken];
  const span = { start: first.startOffset, end: spanOf(run.at(-1) ?? first).end };
  const number = run.map(({ image }) => image).join("");
  const { messages } = dottedNumber;
  const [, whole = "", part] = /^(\d+)\.(\d+)$/.exec(number) ?? [];
  const decimal = part === undefined ? undefined : `${whole},${part}`;
  const clock = part?.length === 2 && Number(part) < 60 && unitSpellings.get(unit ?? "") === "jam";
  const hours = clock ? `${whole} jam ${Number(part)} menit` : "";
  problems.report(dottedNumber, span, say(messages.dot, { number }), {
    help:
      decimal === undefined
        ? messages.form
        : clock
          ? say(messages.clock, { decimal, hours })
          : say(messages.decimal, { decimal }),
    ...(decimal !== undefined && {
      fix: { safe: false, title: say(messages.fix, { decimal }), edits: [{ span, text: decimal }] },
    }),
  });
  return {
    ...first,
    image: decimal ?? number.replace(/\D/g, ""),
    endOffset: span.end - 1,
    tokenType: T.NumberWord,
    tokenTypeIdx: T.NumberWord.tokenTypeIdx ?? 0,
  };
}
