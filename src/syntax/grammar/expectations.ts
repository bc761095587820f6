import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

/**
 * What the parser hands over when a line does not go on as it should: the names of the token types that could stand
 * here, joined by spaces; empty where the line should have ended. `explain.ts` makes sentences of them.
 */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => "",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => firstOf(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => firstOf(expectedIterationPaths),
};

function firstOf(paths: readonly TokenType[][]): string {
  return [...new Set(paths.flatMap((path) => path[0]?.name ?? []))].join(" ");
}
