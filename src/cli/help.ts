import type { Argument, Command, Help, Option } from "commander";
import type { Language } from "../diagnostics/diagnostic.ts";
import { fold } from "../diagnostics/render/fold.ts";
import { type CommandName, commands, words } from "./texts.ts";

const indent = "  ";

/** The help of a command: what it is for, how it is written, what it takes, and lines to copy. `width` in columns. */
export function helpText(command: Command, helper: Help, language: Language, width: number): string {
  const name = command.name() as CommandName;
  const text = commands[name];
  const title = (key: keyof typeof words): string => words[key][language];
  const folded = (sentences: string): string => fold(sentences, width, 0).join("\n");
  const table = (heading: string, rows: readonly Row[]): string[] => tableText(heading, rows, width);
  const sections: string[] = [`${title("usage")}: ${usage(command)}`, folded(text.summary[language])];
  if ("more" in text) sections.push(folded(text.more[language]));
  const subcommands = helper.visibleCommands(command).map((each): Row => [each.name(), each.description()]);
  const own = command.options.filter((each) => !each.hidden).map(optionRow);
  const common = (command.parent?.options ?? []).filter((each) => each.long !== "--version").map(optionRow);
  sections.push(...table(title("commands"), subcommands));
  sections.push(...table(title("arguments"), command.registeredArguments.map(argumentRow)));
  sections.push(...table(title(command.parent ? "options" : "common"), own));
  sections.push(...table(title("common"), common));
  const examples = text.examples.map(([line, what]): Row => [line, `# ${what[language]}`]);
  sections.push(...table(title("examples"), examples));
  return `${sections.join("\n\n")}\n`;
}

type Row = readonly [left: string, right: string];

function usage(command: Command): string {
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `${path} ${command.usage()}`;
}

function optionRow(option: Option): Row {
  return [option.flags, option.description];
}

function argumentRow(argument: Argument): Row {
  return [argument.name(), argument.description];
}

/** The right side is folded beside the left, or below it where that leaves less than half of the width. */
function tableText(title: string, rows: readonly Row[], width: number): string[] {
  if (rows.length === 0) return [];
  const lefts = Math.max(...rows.map(([left]) => left.length));
  const beside = `${indent}${" ".repeat(lefts)}${indent}`;
  const below = indent.repeat(3);
  const lines = rows.flatMap(([left, right]) => {
    if (beside.length > width / 2) {
      return [`${indent}${left}`, ...fold(right, width - below.length, 0).map((line) => below + line)];
    }
    const [first = "", ...more] = fold(right, width - beside.length, 0);
    return [`${indent}${left.padEnd(lefts)}${indent}${first}`, ...more.map((line) => beside + line)];
  });
  return [[`${title}:`, ...lines].join("\n")];
}
