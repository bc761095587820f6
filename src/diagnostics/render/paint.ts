import type { Severity } from "../diagnostic.ts";

export type Style = Severity | "bold" | "frame" | "label" | "help";

const codes: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  hint: "1;36",
  bold: "1",
  frame: "34",
  label: "36",
  help: "32",
};

/** Wraps text in a colour, or gives it back as it is. */
export type Paint = (style: Style, text: string) => string;

/** A painter for terminals with or without ANSI colours. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => (text === "" ? text : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;
}
