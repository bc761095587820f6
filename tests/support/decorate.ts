import fc from "fast-check";
import { keywordOf } from "../../src/syntax/vocabulary.ts";
import { BREAK } from "./arbitrary-values.ts";

const comment = fc
  .oneof(fc.string({ maxLength: 15 }), fc.constantFrom(" catatan", "", ' "kutip" -> { }', "#", " é – ✓"))
  .map((value) => `#${value.replace(/[\r\n\ue000]/g, "")}`);

interface Style {
  readonly indent: string;
  readonly blanks: number;
  readonly above: readonly string[];
  readonly blankBelow: boolean;
  readonly trailing: string | null;
  readonly broken: boolean;
  readonly brokenComment: string | null;
}
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: 4 }).map((v) => v ?? null);
const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom("", "  ", "\t", "      "),
  blanks: fc.constantFrom(0, 0, 0, 1, 3),
  above: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(comment, { maxLength: 2 }) },
  ),
  blankBelow: fc.boolean(),
  trailing: fc.option(comment, { freq: 4 }).map((value) => (value === null ? null : value)),
  broken: fc.boolean(),
  brokenComment: rarely(comment),
});

/** Breaks a statement where it may be broken: never before a word that could open a statement. */
function broken(statement: string, { broken: breaks, brokenComment, indent }: Style): string {
  return statement.replace(new RegExp(`${BREAK}([^\\s${BREAK}]*)`, "gu"), (_, next: string) => {
    const word = /^[A-Za-z][\w-]*/.exec(next)?.[0]?.toLowerCase() ?? "";
    if (!breaks || word === "" || keywordOf(word)) return ` ${next}`;
    return `${brokenComment === null ? "" : ` ${brokenComment}`}\n${indent}${next}`;
  });
}

/**
 * A text of these statements with indentation, empty lines, comments and line ends as an author might leave them.
 */
export function decorate(statements: readonly string[]): fc.Arbitrary<string> {
  const styles = fc.array(style, { minLength: statements.length, maxLength: statements.length });
  return fc
    .tuple(styles, fc.constantFrom("\n", "\r\n"), fc.boolean(), fc.boolean(), fc.array(comment, { maxLength: 2 }))
    .map(([chosen, lineEnd, bom, finalEnd, last]) => {
      const lines = statements.flatMap((statement, i) => {
        const look = chosen[i] as Style;
        const before: string[] = Array.from({ length: look.blanks }, () => "");
        const own = look.above.map((line) => look.indent + line);
        const end = look.trailing === null ? "" : `  ${look.trailing}`;
        return [
          ...before,
          ...own,
          ...(look.blankBelow && own.length > 0 ? [""] : []),
          look.indent + broken(statement, look) + end,
        ];
      });
      const text = [...lines, ...last].join("\n") + (finalEnd ? "\n" : "");
      return (bom ? "\ufeff" : "") + text.replaceAll("\n", lineEnd);
    });
}
