import type { Argument, Command, Help, Option } from "commander";
import type { Language } from "../diagnostics/diagnostic.ts";
import { type CommandName, commands, words } from "./texts.ts";

const indent = "  ";

/** The help of a command: what it is for, how it is written, what it takes, and lines to copy. */
export function helpText(command: Command, helper: Help, language: Language): string {
  const name = command.name() as CommandName;
  const text = commands[name];
  const title = (key: keyof typeof words): string => words[key][language];
  const sections: string[] = [`${title("usage")}: ${usage(command)}`, text.summary[language]];
  if ("more" in text) sections.push(text.more[language]);
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

function table(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [[`${title}:`, ...rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`)].join("\n")];
}
