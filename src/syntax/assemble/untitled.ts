import { say } from "../../diagnostics/define.ts";
import type { DeclarationKeyword, DeclarationLine, FieldLine, Name, Statement, Text } from "../ast.ts";
import { incompleteLine } from "../findings/lines.ts";
import type { Problems } from "../problems.ts";
import { nameValue, quoted } from "../values.ts";

/** What an organisation's file declares with a name and a title. */
const declared: ReadonlySet<string> = new Set<DeclarationKeyword>(["unit", "peran", "pejabat", "regulasi"]);

/** True for `peran kasubag` and its like: a declaration of which the title, or the name, is left out. */
export function isUntitled(line: Statement): line is FieldLine {
  return line.kind === "field" && declared.has(line.keyword);
}

/** Reports what an untitled declaration lacks and reads it as one: its name is its title, or the other way round. */
export function asDeclaration(line: FieldLine, problems: Problems): DeclarationLine {
  const { span, keywordSpan, clauses, depth, value } = line;
  const keyword = line.keyword as DeclarationKeyword;
  const { messages } = incompleteLine;
  const end = { start: value.span.end, end: value.span.end };
  const base = { kind: "declaration", keyword, span, keywordSpan, clauses, depth, person: {} } as const;
  if (value.kind === "text") {
    const name = nameOf(value);
    problems.report(incompleteLine, span, say(messages.name, { keyword }), {
      help: say(messages.whole, { keyword, name: name.value, title: quoted(value.value) }),
    });
    return { ...base, details: [], name, title: value };
  }
  const name: Name = value.kind === "name" ? value : { kind: "name", span: end, value: keyword };
  const message = value.kind === "name" ? say(messages.title, { keyword, name: name.value }) : undefined;
  problems.report(incompleteLine, span, message ?? say(messages.both, { keyword }), {
    help: say(messages.whole, { keyword, name: value.kind === "name" ? name.value : "nama", title: '"..."' }),
  });
  return { ...base, details: [], name, title: { kind: "text", span: end, value: name.value } };
}

/** A name that the words of a title suggest. */
function nameOf(title: Text): Name {
  const word = nameValue(title.value).slice(0, 40).replace(/-+$/, "");
  return { kind: "name", span: title.span, value: /^[a-z]/.test(word) ? word : "nama" };
}
