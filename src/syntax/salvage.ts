import type { IToken } from "chevrotain";
import { cover } from "../source/span.ts";
import type * as A from "./ast.ts";
import { noClauses } from "./grammar/value-parser.ts";
import type { LogicalLine } from "./lines.ts";
import * as T from "./tokens.ts";
import { nameOf, spanOf, textOf } from "./values.ts";
import { keywordOf, listKeywords } from "./vocabulary.ts";

/** A line that an error ate; it keeps its place, so that nothing else is said to be missing there. */
export interface Broken {
  readonly kind: "broken";
  readonly keyword: string;
  readonly span: A.Node["span"];
}

const lists: ReadonlySet<string> = new Set(listKeywords);
const isName = (token: IToken): boolean =>
  token.tokenType === T.Name || token.tokenType.CATEGORIES?.includes(T.Name) === true;

/** What a line that cannot be read still says for certain: what it opens, and the names and texts at their place. */
export function salvage(line: LogicalLine): A.Statement | Broken {
  const head = line[0] as IToken;
  const keyword = head.image.toLowerCase();
  const span = cover(spanOf(head), spanOf(line.at(-1) as IToken));
  const base = { span, keywordSpan: spanOf(head), clauses: noClauses, depth: 0 };
  const end = { start: span.end, end: span.end };
  const text = line.find((token) => token.tokenType === T.Text);
  const title: A.Text = text ? textOf(text) : { kind: "text", span: end, value: "" };
  const unknown: A.Missing = { kind: "missing", span: end, how: "unknown" };
  if (lists.has(keyword)) {
    return { kind: "list", keyword: keyword as A.ListKeyword, ...base, entries: [], inline: false, missing: unknown };
  }
  switch (keyword) {
    case "sop":
      return { kind: "title", keyword, ...base, title };
    case "alur":
      return { kind: "chart", keyword, ...base, title };
    case "langkah":
    case "keputusan": {
      const label = line[1] && isName(line[1]) ? { label: nameOf(line[1]) } : {};
      return { kind: "row", keyword, ...base, ...label, text: title, paragraphs: [] };
    }
    case "serempak":
      return { kind: "parallel", keyword, ...base };
    case "cabang":
      return { kind: "branch", keyword, ...base };
    case "apabila":
      return { kind: "optional", keyword, ...base, condition: title, opens: line.at(-1)?.tokenType === T.Open };
    case "}":
      return { kind: "close", keyword, ...base };
    case "pelaksana":
      return { kind: "lanes", keyword, ...base, entries: [], inline: false, groups: [] };
    case "kelompok":
      return { kind: "group", keyword, ...base, ...(text && { title }), from: 0 };
    case "ya":
    case "tidak":
      return { kind: "outcome", keyword, ...base };
    case "bila":
      return { kind: "outcome", keyword, ...base, word: title };
    case "nomor":
    case "unit":
    case "dibuat":
    case "direvisi":
    case "efektif":
    case "disahkan":
      return { kind: "field", keyword, ...base, value: unknown, person: {} };
    case "waktu":
      return { kind: "time", keyword, ...base, value: unknown };
    default:
      return { kind: "broken", keyword: keywordOf(keyword) ? keyword : "", span };
  }
}
