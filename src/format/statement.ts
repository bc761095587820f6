import type { DeclarationLine, HoursLine, OutcomeLine, SilenceLine, Statement, ValidLine } from "../syntax/ast.ts";
import { printClauses, printEntry, printPerson } from "./entry.ts";
import {
  printClock,
  printDate,
  printLink,
  printMissing,
  printReference,
  printTarget,
  printText,
  printValue,
} from "./values.ts";

/** A statement as one line: its keyword, and what stands behind it without the clauses. */
interface Parts {
  readonly keyword: string;
  readonly rest: string;
  /** False where keyword and rest are read as one and stand side by side. */
  readonly column: boolean;
}

const inColumn = (keyword: string, rest: string): Parts => ({ keyword, rest, column: true });
const sideBySide = (keyword: string, ...rest: readonly (string | undefined)[]): Parts => ({
  keyword,
  rest: rest.filter((part) => part !== undefined && part !== "").join(" "),
  column: false,
});

/**
 * The line of a statement in canonical spelling, without indentation and comment.
 * @param width column, counted from the keyword, in which values begin; longer keywords push theirs to the right
 */
export function printStatement(statement: Statement, width: number): string {
  const { keyword, rest, column } = partsOf(statement);
  const line = rest === "" ? keyword : `${column ? keyword.padEnd(width - 1) : keyword} ${rest}`;
  return opens(statement) ? `${line + printClauses(statement.clauses)} {` : line + printClauses(statement.clauses);
}

/** True for a statement that ends in `{`. */
export function opens(statement: Statement): boolean {
  return (
    statement.kind === "parallel" || statement.kind === "branch" || (statement.kind === "optional" && statement.opens)
  );
}

function partsOf(statement: Statement): Parts {
  switch (statement.kind) {
    case "list":
      return inColumn(
        statement.keyword,
        join(statement.title && printText(statement.title), statement.missing && printMissing(statement.missing)),
      );
    case "lanes":
      return sideBySide("pelaksana");
    case "group":
      return sideBySide("kelompok", statement.title ? printText(statement.title) : "-");
    case "item":
      return sideBySide("-", printEntry(statement.entry));
    case "paragraph":
      return sideBySide(printText(statement.text));
    case "declaration":
      return inColumn(statement.keyword, declarationOf(statement));
    case "field":
      return inColumn(
        statement.keyword,
        join(printValue(statement.value), statement.words && printText(statement.words)) +
          printPerson(statement.person),
      );
    case "valid":
      return inColumn("berlaku", validOf(statement));
    case "hours":
      return inColumn("jam-kerja", hoursOf(statement));
    case "time":
      return inColumn(
        statement.keyword,
        join(printValue(statement.value), statement.text && printText(statement.text)),
      );
    case "silence":
      return inColumn("abaikan", silenceOf(statement));
    case "footnote":
      return inColumn("catatan-kaki", `${statement.name.value} ${printText(statement.text)}`);
    default:
      return flowPartsOf(statement);
  }
}

type FlowStatement = Exclude<
  Statement,
  {
    kind:
      | "list"
      | "lanes"
      | "group"
      | "item"
      | "paragraph"
      | "declaration"
      | "field"
      | "valid"
      | "hours"
      | "time"
      | "silence"
      | "footnote";
  }
>;

/** Charts, rows, and what says who acts and where it goes on. */
function flowPartsOf(statement: FlowStatement): Parts {
  switch (statement.kind) {
    case "title":
      return sideBySide("sop", printText(statement.title));
    case "chart":
      return sideBySide("alur", printText(statement.title));
    case "row":
      return sideBySide(statement.keyword, statement.label?.value, printText(statement.text));
    case "actors":
      return inColumn("oleh", statement.links.map(printLink).join(" -> "));
    case "symbol":
      return sideBySide(
        "simbol",
        statement.name.value,
        statement.lane && `oleh ${statement.lane.value}`,
        statement.shape,
      );
    case "outcome":
      return inColumn(statement.keyword, outcomeOf(statement));
    case "go": {
      const targets = statement.targets.map(printTarget).join(", ");
      return inColumn(
        "lanjut",
        targets === "" ? "-" : join(statement.word && printText(statement.word), `-> ${targets}`),
      );
    }
    case "end":
      return sideBySide("selesai", statement.branch ? "cabang" : "");
    case "join":
      return inColumn("gabung", statement.wait === "all" ? "semua" : "salah-satu");
    case "call": {
      const when = statement.when && `apabila ${printText(statement.when)}`;
      const words = statement.words && printText(statement.words);
      return inColumn(statement.keyword, join(printReference(statement.procedure), words, when));
    }
    case "copy":
      return inColumn("tembusan", statement.lanes.map((lane) => lane.value).join(", "));
    case "optional":
      return statement.opens
        ? sideBySide("apabila", printText(statement.condition))
        : inColumn("apabila", printText(statement.condition));
    case "parallel":
      return sideBySide("serempak");
    case "branch":
      return sideBySide("cabang");
    case "close":
      return sideBySide("}");
  }
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function declarationOf(line: DeclarationLine): string {
  const short = line.short ? `  singkat ${printText(line.short)}` : "";
  const outsider = line.outsider ? `  ${line.outsider.value}` : "";
  return `${line.name.value} ${printText(line.title)}${short}${outsider}${printPerson(line.person)}`;
}

function validOf(line: ValidLine): string {
  return join(line.from && printDate(line.from), line.until && `sampai ${printDate(line.until)}`);
}

function hoursOf(line: HoursLine): string {
  const days = line.firstDay === line.lastDay ? line.firstDay : `${line.firstDay} sampai ${line.lastDay}`;
  const open = `${printClock(line.open.from)} sampai ${printClock(line.open.to)}`;
  const rest = line.rest && `istirahat ${printClock(line.rest.from)} sampai ${printClock(line.rest.to)}`;
  return join(days, open, rest);
}

function silenceOf(line: SilenceLine): string {
  return join(line.rule.value, printText(line.reason), line.until && `sampai ${printDate(line.until)}`);
}

function outcomeOf(line: OutcomeLine): string {
  return join(line.word && printText(line.word), line.target && `-> ${printTarget(line.target)}`);
}
