import { Command, Option } from "commander";
import type { Language } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import { declareCommands, sayer } from "./declarations.ts";
import type { Exit } from "./exit.ts";
import { helpText } from "./help.ts";
import type { Common, Session } from "./session.ts";
import { type CommandName, commands, placeTexts } from "./texts.ts";

/** Calls the work of a command with its session, and keeps what it came to. */
export type Act = (common: Common, work: (session: Session) => Exit | Promise<Exit>) => Promise<void>;

/** The command line: what `sopan` understands, and whom it asks to do it. */
export function makeProgram(host: Host, version: string, language: Language, act: Act): Command {
  const program = new Command("sopan");
  const say = sayer(language);
  const describe = (command: Command, name: CommandName, usage: string): Command =>
    command
      .description(commands[name].summary[language])
      .usage(usage)
      .helpOption("-h, --help", say("help"))
      .configureHelp({ formatHelp: (each, helper) => helpText(each, helper, language, host.stdout.width) });
  describe(program, "sopan", language === "id" ? "<perintah> [pilihan]" : "<command> [options]")
    .version(version, "-V, --version", say("version"))
    .option(`--config ${placeTexts.file[language]}`, say("config"))
    .addOption(new Option("--lang <id|en>", say("lang")).choices(["id", "en"]))
    .option("-q, --quiet", say("quiet"))
    .option("--no-color", say("noColor"))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  declareCommands({
    language,
    version,
    add: (name, usage) => describe(program.command(name), name, usage),
    act: (command, work) => act(command.optsWithGlobals<Common>(), work),
  });
  return program;
}
