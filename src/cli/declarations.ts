import { type Command, Option } from "commander";
import { presets } from "../diagnostics/define.ts";
import type { Language } from "../diagnostics/diagnostic.ts";
import { reportFormats } from "../diagnostics/render/names.ts";
import type { BandingOptions } from "./commands/banding.ts";
import type { BuildOptions } from "./commands/build.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import type { LintOptions } from "./commands/lint.ts";
import type { NewOptions } from "./commands/new.ts";
import type { PeranOptions } from "./commands/peran.ts";
import type { WaktuOptions } from "./commands/waktu.ts";
import type { WatchOptions } from "./commands/watch.ts";
import { allEmitters } from "./emitter-names.ts";
import type { Exit } from "./exit.ts";
import { emitters, isoDate, port, settings, wholeNumber } from "./option-values.ts";
import type { Session } from "./session.ts";
import { argumentTexts, type CommandName, optionTexts, placeTexts } from "./texts.ts";

/**
 * The words of each command and what its options may be. The work is loaded when a command is called, so that one
 * does not pay for what another needs.
 */
export interface Declaring {
  readonly language: Language;
  readonly version: string;
  /** A new command, described. `usage` is what stands behind its name. */
  add(name: CommandName, usage: string): Command;
  /** Calls the work with the session of this command line. */
  act(command: Command, work: (session: Session) => Exit | Promise<Exit>): Promise<void>;
}

/** What is said of an option, an argument or the place of a value. */
export const sayer =
  (language: Language) =>
  (key: keyof typeof optionTexts): string =>
    optionTexts[key][language];

export function declareCommands(declaring: Declaring): void {
  for (const declare of [build, lint, fmt, explain, init, newFile, watch, peran, waktu, banding]) declare(declaring);
}

type Places = Record<keyof typeof placeTexts, string>;

function places(language: Language): Places {
  const entries = Object.entries(placeTexts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Places;
}

function build({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  add("build", `${place.paths} [--out ${place.folder}]`)
    .argument(place.paths, argumentTexts.paths[language])
    .option(`-o, --out ${place.folder}`, say("out"))
    .addOption(new Option("-f, --format <html,svg,json>", say("emit")).argParser(emitters).default(allEmitters))
    .option("--no-marks", say("noMarks"))
    .option("--strict", say("strict"))
    .addOption(new Option(`--today ${place.date}`, say("today")).argParser(isoDate))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: BuildOptions & Marks, command: Command) => {
      const { build } = await import("./commands/build.ts");
      await act(command, (session) => build(session, paths, withMarks(options)));
    });
}

function lint({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  add("lint", `${place.paths} [--fix]`)
    .argument(place.paths, argumentTexts.paths[language])
    .addOption(new Option(`-f, --format ${place.form}`, say("report")).choices(reportFormats).default("pretty"))
    .option("--fix", say("fix"))
    .addOption(new Option("--diff", say("diffFix")).conflicts("updateBaseline"))
    .option(`--baseline ${place.file}`, say("baseline"))
    .option("--update-baseline", say("updateBaseline"))
    .addOption(new Option(`--preset <${presets.join("|")}>`, say("preset")).choices([...presets]))
    .addOption(new Option("--max-warnings <n>", say("maxWarnings")).argParser(wholeNumber).default(0))
    .addOption(new Option(`--today ${place.date}`, say("today")).argParser(isoDate))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      const { lint } = await import("./commands/lint.ts");
      await act(command, (session) => lint(session, paths, options));
    });
}

function fmt({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  add("fmt", `${place.paths} [--check]`)
    .argument(place.paths, argumentTexts.paths[language])
    .option("--check", say("check"))
    .option("--diff", say("diff"))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: FmtOptions, command: Command) => {
      const { fmt } = await import("./commands/fmt.ts");
      await act(command, (session) => fmt(session, paths, options));
    });
}

function explain({ language, add, act }: Declaring): void {
  const place = places(language).code;
  add("explain", place)
    .argument(place.replace("<", "[").replace(">", "]"), argumentTexts.code[language])
    .option("--all", sayer(language)("all"))
    .action(async (code: string | undefined, options: { all?: boolean }, command: Command) => {
      const { explain } = await import("./commands/explain.ts");
      await act(command, (session) => explain(session, code, options));
    });
}

function init({ language, version, add, act }: Declaring): void {
  add("init", "[folder]")
    .argument("[folder]", argumentTexts.folder[language], ".")
    .action(async (folder: string, _options: object, command: Command) => {
      const { init } = await import("./commands/init.ts");
      await act(command, (session) => init(session, folder, version));
    });
}

function newFile({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  add("new", place.name)
    .argument(place.name, argumentTexts.name[language])
    .option(`--title ${place.text}`, say("title"))
    .option(`--folder ${place.folder}`, say("folder"))
    .action(async (name: string, options: NewOptions, command: Command) => {
      const { newFile } = await import("./commands/new.ts");
      await act(command, (session) => newFile(session, name, options));
    });
}

function watch({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  add("watch", `${place.paths} [--port <n>]`)
    .argument(place.paths, argumentTexts.paths[language])
    .option(`-o, --out ${place.folder}`, say("out"))
    .addOption(new Option("--port <n>", say("port")).argParser(port).default(4173))
    .option("--no-marks", say("noMarks"))
    .action(async (paths: string[], options: WatchOptions & Marks, command: Command) => {
      const { watch } = await import("./commands/watch.ts");
      await act(command, (session) => watch(session, paths, withMarks(options)));
    });
}

function peran({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  const formats = ["text", "json", "csv"];
  add("peran", `${place.paths} [--peran ${place.role}]`)
    .argument(place.paths, argumentTexts.paths[language])
    .option(`--peran ${place.role}`, say("oneRole"))
    .option(`--raci ${place.sop}`, say("raci"))
    .option("--serah-terima", say("handOvers"))
    .addOption(new Option("-f, --format <text|json|csv>", say("analysis")).choices(formats).default("text"))
    .action(async (paths: string[], options: PeranOptions, command: Command) => {
      const { peran } = await import("./commands/peran.ts");
      await act(command, (session) => peran(session, paths, options));
    });
}

function waktu({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  const formats = ["text", "json", "csv"];
  add("waktu", `${place.paths} [--jalur]`)
    .argument(place.paths, argumentTexts.paths[language])
    .option("--jalur", say("timePaths"))
    .option("--per-langkah", say("timeShares"))
    .addOption(new Option(`--set ${place.setting}`, say("setTime")).argParser(settings).default([], ""))
    .addOption(new Option("-f, --format <text|json|csv>", say("analysis")).choices(formats).default("text"))
    .option(`--stdin-path ${place.file}`, say("stdinPath"))
    .action(async (paths: string[], options: WaktuOptions, command: Command) => {
      const { waktu } = await import("./commands/waktu.ts");
      await act(command, (session) => waktu(session, paths, options));
    });
}

function banding({ language, add, act }: Declaring): void {
  const [say, place] = [sayer(language), places(language)];
  const formats = ["text", "json", "markdown"];
  add("banding", `${place.old} ${place.fresh} [--out ${place.folder}]`)
    .argument(place.old, argumentTexts.old[language])
    .argument(place.fresh, argumentTexts.fresh[language])
    .argument(place.paths, argumentTexts.within[language])
    .option(`-o, --out ${place.folder}`, say("comparedOut"))
    .option("--strict", say("strictDates"))
    .addOption(new Option("-f, --format <text|json|markdown>", say("comparison")).choices(formats).default("text"))
    .action(
      async (old: string, fresh: string | undefined, paths: string[], options: BandingOptions, command: Command) => {
        const { banding } = await import("./commands/banding.ts");
        const words = fresh === undefined ? [old] : [old, fresh, ...paths];
        await act(command, (session) => banding(session, words, options));
      },
    );
}

interface Marks {
  readonly marks: boolean;
}

/** Commander says `marks: true` where nothing was said; then the configuration decides. */
function withMarks<T extends Marks>(options: T): Omit<T, "marks"> & { marks?: boolean } {
  const { marks, ...rest } = options;
  return marks ? rest : { ...rest, marks };
}
