import { CommanderError } from "commander";
import type { Language } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import { ours } from "./defect.ts";
import { type Exit, exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { makeProgram } from "./program.ts";
import { BrokenConfig } from "./project.ts";
import { Session } from "./session.ts";
import { usageFailure } from "./usage.ts";
import { version } from "./version.ts";

/**
 * The command line from its words to its exit code. Never throws, never ends the process.
 * @param argv the words behind `sopan`
 */
export async function run(argv: readonly string[], host: Host): Promise<Exit> {
  const language = languageOf(argv);
  let session = new Session(host, { lang: language });
  let code: Exit = exit.clean;
  const program = makeProgram(host, version, language, async (common, action) => {
    session = new Session(host, common);
    code = await action(session);
  });
  try {
    refuseEmpty(argv);
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return exit.failed;
    }
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      const failure = usageFailure(thrown, program, argv);
      if (failure) session.fail(failure);
      return failure ? exit.failed : exit.clean;
    }
    if (thrown instanceof BrokenConfig) await session.report(thrown.problems, thrown);
    else if (thrown instanceof Failure) session.fail(thrown);
    else session.fail(ours(thrown, host));
    return exit.failed;
  }
}

/** Mostly a variable of a script that holds nothing: read as a path, it would stand for the whole folder. */
function refuseEmpty(argv: readonly string[]): void {
  const at = argv.findIndex((word) => word === "" || /^--[\w-]+=$/.test(word));
  if (at < 0) return;
  const line = `sopan ${argv.map((word) => (word === "" ? "''" : word)).join(" ")}`;
  throw new Failure(
    { id: `isian ke-${at + 1} kosong: ${line}`, en: `word ${at + 1} is empty: ${line}` },
    {
      id: "tulis isiannya, atau hapus; dalam skrip, periksa variabelnya",
      en: "write what is meant there, or delete it; in a script, look at its variable",
    },
  );
}

/** The language is needed before the words are parsed: help and complaints are written in it. */
export function languageOf(argv: readonly string[]): Language {
  const i = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[i] === "--lang" ? argv[i + 1] : argv[i]?.slice("--lang=".length);
  return i >= 0 && word === "en" ? "en" : "id";
}
