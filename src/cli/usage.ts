import type { Command, CommanderError } from "commander";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import { Failure, meant } from "./failure.ts";

/** Commander's complaint in our words, with what was probably meant; undefined where it is none (help, version). */
export function usageFailure(error: CommanderError, program: Command, argv: readonly string[]): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  const [quoted = "", second] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const command = program.commands.find((each) => argv.includes(each.name()));
  switch (error.code) {
    case "commander.unknownCommand":
      return failure(
        { id: `tidak ada perintah \`${quoted}\``, en: `there is no command \`${quoted}\`` },
        nearNames(
          quoted,
          program.commands.map((each) => each.name()),
        ),
      );
    case "commander.unknownOption":
      return failure(
        { id: `tidak ada pilihan \`${quoted}\``, en: `there is no option \`${quoted}\`` },
        nearNames(quoted, optionNames(program, command)),
        command,
      );
    case "commander.missingArgument":
      return failure({ id: `\`${quoted}\` belum disebut`, en: `\`${quoted}\` is missing` }, [], command);
    case "commander.optionMissingArgument":
      return failure({ id: `\`${quoted}\` belum diberi nilai`, en: `\`${quoted}\` has no value` }, [], command);
    case "commander.conflictingOption":
      return failure(
        {
          id: `\`${flag(quoted)}\` dan \`${flag(second ?? "")}\` tidak dapat dipakai bersama`,
          en: `\`${flag(quoted)}\` and \`${flag(second ?? "")}\` cannot be used together`,
        },
        [],
        command,
      );
    case "commander.excessArguments":
      return failure({ id: "terlalu banyak isian", en: "too many arguments" }, [], command);
    case "commander.invalidArgument":
      return invalid(quoted, second ?? "", error.message);
    default:
      return new Failure({ id: error.message, en: error.message });
  }
}

function optionNames(program: Command, command: Command | undefined): string[] {
  const options = [...program.options, ...(command?.options ?? [])];
  return options.flatMap((each) => (each.long ? [each.long] : []));
}

function failure(what: Bilingual, near: readonly string[], command?: Command): Failure {
  const line = command ? `sopan ${command.name()} --help` : "sopan --help";
  return new Failure(what, meant(near) ?? { id: `lihat: ${line}`, en: `see: ${line}` });
}

/** `quoted` is the option as declared or the value; commander names both, then what is allowed: a list, or one value to go by. */
function invalid(quoted: string, second: string, message: string): Failure {
  const allowed = /is invalid(?: for [^.]*)?\. (?:Allowed choices are )?([^']+?)\.?$/.exec(message)?.[1] ?? "";
  const [flags, value] = quoted.startsWith("-") ? [quoted, second] : [second, quoted];
  const name = flag(flags);
  return new Failure(
    { id: `\`${value}\` bukan nilai untuk \`${name}\``, en: `\`${value}\` is no value for \`${name}\`` },
    allowed.includes(",")
      ? { id: `yang dapat: ${allowed}`, en: `it can be: ${allowed}` }
      : { id: `tulis seperti ini: ${allowed}`, en: `write it like this: ${allowed}` },
  );
}

/** `--format` of `-f, --format <form>`. */
function flag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
