import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { Assembler } from "./assemble/assemble.ts";
import type { SopFile } from "./ast.ts";
import { notText, tooMany } from "./findings/file.ts";
import { lex } from "./lex.ts";
import { Mender } from "./mend.ts";
import { Problems } from "./problems.ts";
import { LineReader } from "./read-lines.ts";

/** A file as read: its tree, and what was found wrong while reading. */
export interface Parsed {
  readonly file: SourceFile;
  readonly tree: SopFile;
  readonly diagnostics: Diagnostic[];
}

/** Reads one `.sop` text. Never throws: what cannot be read is reported, and the tree holds the rest. */
export function parse(file: SourceFile): Parsed {
  const problems = new Problems(file.path);
  const tree = read(file.text, problems);
  const diagnostics = [...problems.found];
  if (problems.dropped > 0) {
    const end = { start: file.text.length, end: file.text.length };
    const { more, unread } = tooMany.messages;
    const message = say(problems.hopeless ? unread : more, { count: problems.dropped });
    diagnostics.push(finding(tooMany, file.path, end, message));
  }
  return { file, tree, diagnostics };
}

/** UTF-16 without its mark, read as UTF-8. */
const everySecondIsNul = /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/;

function read(text: string, problems: Problems): SopFile {
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const { nul: character, utf16, clean, help } = notText.messages;
    const [message, advice] = everySecondIsNul.test(text) ? [utf16, help] : [character, clean];
    problems.report(notText, { start: nul, end: nul + 1 }, message, { help: advice });
    return { span: { start: 0, end: text.length }, silences: [], statements: [], comments: [] };
  }
  const { lines, comments } = lex(text, problems);
  const assembler = new Assembler(problems);
  const mender = new Mender(text, problems);
  const reader = new LineReader(problems);
  for (const line of lines) {
    if (problems.hopeless) break;
    mender.mend(line);
    if (line.length > 0) for (const statement of reader.read(line)) assembler.add(statement);
  }
  return assembler.finish(text.length, comments);
}
