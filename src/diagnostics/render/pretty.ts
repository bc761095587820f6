import type { Diagnostic, Label, Language, Severity } from "../diagnostic.ts";
import { columnsOf, harmless } from "./cells.ts";
import { excerpt, type Mark } from "./excerpt.ts";
import { fold } from "./fold.ts";
import { type Paint, painter } from "./paint.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { countFindings, countsInWords, words } from "./words.ts";

const NARROWEST = 40;

/** For people at a terminal: what, where with the lines themselves, why, and what to do. */
export const pretty: Renderer = (findings, given) => {
  if (findings.length === 0) return "";
  const options = { ...given, width: Math.max(NARROWEST, given.width) };
  const paint = painter(options.color);
  const told = new Set<string>();
  const blocks = findings.map((found) => {
    const first = !told.has(found.code);
    told.add(found.code);
    return block(found, first, options, paint).join("\n");
  });
  return `${[...blocks, closing(findings, options, paint)].join("\n\n")}\n`;
};

function block(found: Diagnostic, first: boolean, options: RenderOptions, paint: Paint): string[] {
  const { language } = options;
  const own = words[language];
  const lines = header(found, options, paint);
  const where = places(found, language);
  const gutter = Math.max(3, ...where.map((place) => String(lastLine(place, options)).length + 1));
  lines.push(...lookAt(where, found.severity, gutter, options, paint));
  for (const note of found.notes) lines.push(...noteLines(note[language], gutter, options.width, paint));
  const definition = options.catalogue.get(found.code);
  if (first && definition) lines.push(...spoken("frame", own.why, definition.why[language], options.width, paint));
  const help = found.help ?? found.fix?.title;
  if (help) {
    const text = harmless(help[language]);
    lines.push(...spoken("help", own.help, text, options.width, paint));
    if (found.fix?.safe) {
      const beside = columnsOf(`${own.help}: ${text}  ${own.safeFix}`) <= options.width;
      lines.push(`${beside ? `${lines.pop() ?? ""}  ` : "  "}${own.safeFix}`);
    }
  }
  return lines;
}

function header({ severity, code, message }: Diagnostic, { language, width }: RenderOptions, paint: Paint): string[] {
  const name = `${words[language].severity[severity]}[${code}]`;
  const [what = "", ...more] = fold(harmless(message[language]), width, 2, columnsOf(name) + 2);
  return [paint(severity, name) + paint("bold", `: ${what}`), ...more.map((line) => paint("bold", line))];
}

interface Place {
  readonly path: string;
  readonly marks: readonly Mark[];
}

/** The finding's own file first, then others in the order in which labels name them. */
function places(found: Diagnostic, language: Language): Place[] {
  const byPath = new Map<string, Mark[]>([[found.path, []]]);
  let main = "";
  for (const label of found.labels) {
    const path = label.path ?? found.path;
    const text = harmless(label.message[language]);
    if (path === found.path && sameSpan(label, found)) main = main === "" ? text : `${main}; ${text}`;
    else byPath.set(path, [...(byPath.get(path) ?? []), { span: label.span, rank: "side", words: text }]);
  }
  byPath.get(found.path)?.unshift({ span: found.span, rank: "main", words: main });
  return [...byPath].map(([path, marks]) => ({ path, marks }));
}

function sameSpan(label: Label, found: Diagnostic): boolean {
  return label.span.start === found.span.start && label.span.end === found.span.end;
}

function lastLine({ path, marks }: Place, { sources }: RenderOptions): number {
  const file = sources.get(path);
  return file ? Math.max(...marks.map((mark) => file.position(mark.span.end).line)) : 1;
}

function lookAt(
  all: readonly Place[],
  severity: Severity,
  gutter: number,
  options: RenderOptions,
  paint: Paint,
): string[] {
  const indent = " ".repeat(gutter);
  return all.flatMap(({ path, marks }, i) => {
    const arrow = paint("frame", `${indent}${i === 0 ? "-->" : ":::"}`);
    const file = options.sources.get(path);
    const [mark] = marks;
    if (!file || !mark) return [`${arrow} ${harmless(path)}`];
    const { line, column } = file.position(mark.span.start);
    const where = `${arrow} ${harmless(path)}:${line}:${column}`;
    if (file.text === "") return [where];
    const shown = excerpt(file, marks, { severity, paint, width: options.width, gutter });
    return [where, paint("frame", `${indent} |`), ...shown];
  });
}

/** Lines of a note keep their own indentation, so that a table of a path stays one. */
function noteLines(note: string, gutter: number, width: number, paint: Paint): string[] {
  return note.split("\n").flatMap((line, i) => {
    const inner = line.length - line.trimStart().length;
    const indent = gutter + 3 + inner;
    const folded = fold(harmless(line.trimStart()), width, indent, indent);
    const lead = i === 0 ? `${" ".repeat(gutter + 1)}${paint("frame", "=")} ${" ".repeat(inner)}` : " ".repeat(indent);
    return folded.map((each, j) => (j === 0 ? lead + each : each));
  });
}

function spoken(style: "frame" | "help", word: string, text: string, width: number, paint: Paint): string[] {
  const indent = columnsOf(word) + 2;
  const [first = "", ...more] = fold(text, width, indent, indent);
  return [`${paint(style, `${word}:`)} ${first}`, ...more];
}

function closing(findings: readonly Diagnostic[], { language, width }: RenderOptions, paint: Paint): string {
  const counts = countsInWords(countFindings(findings), language);
  const learn = words[language].learn(findings[0]?.code ?? "");
  const line = `${paint("bold", counts)}; ${learn}`;
  return columnsOf(counts) + 2 + columnsOf(learn) <= width ? line : `${paint("bold", counts)}\n${learn}`;
}
