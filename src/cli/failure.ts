import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** The command cannot be carried out as asked: the user's to mend, told without a stack, exit 2. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly what: Bilingual;
  readonly help: Bilingual | undefined;

  constructor(what: Bilingual, help?: Bilingual) {
    super(what.en);
    this.what = what;
    this.help = help;
  }
}

/** Offers names that were probably meant; undefined where there is none. */
export function meant(names: readonly string[]): Bilingual | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((each) => `\`${each}\``);
  return { id: `mungkin maksud Anda ${quoted.join(" atau ")}?`, en: `did you mean ${quoted.join(" or ")}?` };
}

/** What a thrown value says of itself, without its stack. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The system's short name of what went wrong with a file: `EACCES`. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}
