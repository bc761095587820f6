import { Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import type { BuildOptions } from "./commands/build.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import type { LintOptions } from "./commands/lint.ts";
import type { NewOptions } from "./commands/new.ts";
import type { WatchOptions } from "./commands/watch.ts";
import { allEmitters, type EmitterName } from "./emitter-names.ts";
import type { Exit } from "./exit.ts";
import { helpText } from "./help.ts";
import type { Common, Session } from "./session.ts";
import { argumentTexts, type CommandName, commands, optionTexts } from "./texts.ts";

/** Calls a command with its session and tells what it came to. */
export type Act = (common: Common, action: (session: Session) => Exit | Promise<Exit>) => Promise<void>;

/**
 * The command line: names, options and what they may be. Each command is loaded when it is called, so that one does
 * not pay for what another needs.
 */
export function makeProgram(host: Host, version: string, language: Language, act: Act): Command {
  const program = new Command("sopan");
  const say = (key: keyof typeof optionTexts): string => optionTexts[key][language];
  const place =
    language === "id"
      ? { some: "[berkas...]", one: "<nama>", folder: "<folder>", file: "<berkas>" }
      : { some: "[paths...]", one: "<name>", folder: "<folder>", file: "<file>" };

  const setUp = (command: Command, name: CommandName, usage: string): Command =>
    command
      .description(commands[name].summary[language])
      .usage(usage)
      .helpOption("-h, --help", say("help"))
      .configureHelp({ formatHelp: (each, helper) => helpText(each, helper, language) });
  const add = (name: CommandName, usage: string): Command => setUp(program.command(name), name, usage);
  const common = (command: Command): Common => command.optsWithGlobals<Common>();

  setUp(program, "sopan", language === "id" ? "<perintah> [pilihan]" : "<command> [options]")
    .version(version, "-V, --version", say("version"))
    .option(`--config ${place.file}`, say("config"))
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

  add("build", `${place.some} [--out ${place.folder}]`)
    .argument("[paths...]", argumentTexts.paths[language])
    .option(`-o, --out ${place.folder}`, say("out"))
    .addOption(new Option("-f, --format <html,svg,json>", say("emit")).argParser(emitters).default(allEmitters))
    .option("--no-marks", say("noMarks"))
    .option("--strict", say("strict"))
    .addOption(new Option("--today <tanggal>", say("today")).argParser(isoDate))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: BuildOptions & { marks: boolean }, command: Command) => {
      const { build } = await import("./commands/build.ts");
      await act(common(command), (session) => build(session, paths, withMarks(options)));
    });

  add("lint", `${place.some} [--fix]`)
    .argument("[paths...]", argumentTexts.paths[language])
    .addOption(
      new Option("-f, --format <pretty|plain|json>", say("report"))
        .choices(["pretty", "plain", "json"])
        .default("pretty"),
    )
    .option("--fix", say("fix"))
    .addOption(new Option("--max-warnings <n>", say("maxWarnings")).argParser(wholeNumber).default(0))
    .addOption(new Option("--today <tanggal>", say("today")).argParser(isoDate))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      const { lint } = await import("./commands/lint.ts");
      await act(common(command), (session) => lint(session, paths, options));
    });

  add("fmt", `${place.some} [--check]`)
    .argument("[paths...]", argumentTexts.paths[language])
    .option("--check", say("check"))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: FmtOptions, command: Command) => {
      const { fmt } = await import("./commands/fmt.ts");
      await act(common(command), (session) => fmt(session, paths, options));
    });

  add("explain", language === "id" ? "<kode>" : "<code>")
    .argument("[code]", argumentTexts.code[language])
    .option("--all", say("all"))
    .action(async (code: string | undefined, options: { all?: boolean }, command: Command) => {
      const { explain } = await import("./commands/explain.ts");
      await act(common(command), (session) => explain(session, code, options));
    });

  add("init", "[folder]")
    .argument("[folder]", argumentTexts.folder[language], ".")
    .action(async (folder: string, _options: object, command: Command) => {
      const { init } = await import("./commands/init.ts");
      await act(common(command), (session) => init(session, folder, version));
    });

  add("new", place.one)
    .argument("<name>", argumentTexts.name[language])
    .option("--title <teks>", say("title"))
    .option(`--folder ${place.folder}`, say("folder"))
    .action(async (name: string, options: NewOptions, command: Command) => {
      const { newFile } = await import("./commands/new.ts");
      await act(common(command), (session) => newFile(session, name, options));
    });

  add("watch", `${place.some} [--port <n>]`)
    .argument("[paths...]", argumentTexts.paths[language])
    .option(`-o, --out ${place.folder}`, say("out"))
    .addOption(new Option("--port <n>", say("port")).argParser(wholeNumber).default(4173))
    .option("--no-marks", say("noMarks"))
    .action(async (paths: string[], options: WatchOptions & { marks: boolean }, command: Command) => {
      const { watch } = await import("./commands/watch.ts");
      await act(common(command), (session) => watch(session, paths, withMarks(options)));
    });

  return program;
}

/** Commander says `marks: true` where nothing was said; then the configuration decides. */
function withMarks<T extends { marks: boolean }>(options: T): Omit<T, "marks"> & { marks?: boolean } {
  const { marks, ...rest } = options;
  return marks ? rest : { ...rest, marks };
}

function emitters(value: string): EmitterName[] {
  const names = value.split(",").map((each) => each.trim());
  const known = allEmitters.filter((each) => names.includes(each));
  if (known.length !== new Set(names).size) throw new InvalidArgumentError("html, svg, json");
  return known;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("0, 1, 2, ...");
  return Number(value);
}

function isoDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // The engine may read 31 February as a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError("2026-01-31");
  return value;
}
