import { say } from "../../diagnostics/define.ts";
import type * as A from "../ast.ts";
import { noProcedure } from "../findings/file.ts";
import { misplacedLine, mixedFile, secondSop } from "../findings/structure.ts";
import { noClauses } from "../grammar/value-parser.ts";
import type { Problems } from "../problems.ts";
import type { ReadLine } from "../read-lines.ts";
import { AgencyPart } from "./agency.ts";
import { OpenList } from "./lists.ts";
import { unitReference } from "./parts.ts";
import { headLines, organisationOnly } from "./places.ts";
import { ProcedurePart } from "./procedure.ts";
import { asDeclaration, isUntitled } from "./untitled.ts";

/**
 * Puts the lines of a file together: silences, then an organisation or an SOP. What stands in a wrong place is
 * reported and read where it fits.
 */
export class Assembler {
  readonly #problems: Problems;
  readonly #list: OpenList;
  readonly #silences: A.SilenceLine[] = [];
  readonly #statements: A.Statement[] = [];
  /** Head lines that stand above `sop`. */
  readonly #early: A.Statement[] = [];
  #reference: A.FieldLine | undefined;
  #agency: AgencyPart | undefined;
  #procedure: ProcedurePart | undefined;
  /** True below a second `sop`: the rest of the file belongs to no tree. */
  #over = false;
  #strays = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
    this.#list = new OpenList(problems);
  }

  add(line: ReadLine): void {
    if (line.kind === "broken") {
      if (line.keyword !== "-" && line.keyword !== '"') this.#list.lose();
      if (!this.#over) this.#procedure?.broken(line);
      return;
    }
    const inSop = this.#procedure && line.kind === "declaration" && line.keyword === "unit";
    const statement = inSop ? unitReference(line, this.#problems) : line;
    this.#statements.push(statement);
    if (!this.#over) this.#place(statement);
  }

  #place(line: A.Statement): void {
    switch (line.kind) {
      case "item":
        this.#list.item(line);
        this.#extend(line);
        return;
      case "group":
        this.#list.group(line);
        this.#extend(line);
        return;
      case "paragraph":
        this.#list.paragraph(line);
        this.#extend(line);
        return;
      default:
        this.#placeHead(line);
    }
    if (line.kind === "list" || line.kind === "lanes") this.#list.openList(line);
    else if (line.kind === "row") this.#list.openText(line);
    else this.#list.close();
  }

  #extend(line: A.Statement): void {
    this.#procedure?.extend(line.span.end);
    this.#agency?.extend(line.span.end);
  }

  #placeHead(line: A.Statement): void {
    if (line.kind === "title") this.#title(line);
    else if (this.#procedure) this.#inProcedure(this.#procedure, line);
    else if (line.kind === "declaration") this.#declare(line);
    else if (this.#agency) this.#inAgency(this.#agency, line);
    else this.#before(line);
  }

  #title(line: A.TitleLine): void {
    const { messages } = secondSop;
    if (this.#procedure) {
      this.#procedure.end();
      this.#over = true;
      this.#problems.report(secondSop, line.span, messages.second, {
        labels: [{ span: this.#procedure.line.span, message: messages.first }],
        help: messages.help,
      });
      return;
    }
    if (this.#agency) {
      const help = say(mixedFile.messages.sopHelp, { name: this.#agency.line.name.value });
      this.#problems.report(mixedFile, line.span, say(mixedFile.messages.sop, { keyword: "sop" }), { help });
    }
    this.#procedure = new ProcedurePart(line, this.#reference, this.#problems);
    for (const early of this.#early) this.#procedure.adopt(early);
  }

  #inProcedure(procedure: ProcedurePart, line: A.Statement): void {
    const { messages } = mixedFile;
    if (line.kind === "declaration") {
      this.#problems.report(mixedFile, line.span, say(messages.declaration, { keyword: line.keyword }));
      if (line.keyword === "instansi") procedure.agency ??= asField(line);
    } else if (line.kind === "field" && line.keyword === "instansi") {
      this.#problems.report(misplacedLine, line.span, say(misplacedLine.messages.head, { keyword: "instansi" }), {
        help: { id: "pindahkan ke atas baris `sop`", en: "move it above the `sop` line" },
      });
      procedure.agency ??= line;
    } else if (organisationOnly.has(line.keyword)) {
      this.#problems.report(misplacedLine, line.span, say(misplacedLine.messages.agency, { keyword: line.keyword }));
    } else procedure.add(line);
  }

  #declare(line: A.DeclarationLine): void {
    if (line.keyword === "instansi" && this.#agency) {
      const { messages } = secondSop;
      this.#problems.report(secondSop, line.span, messages.agency, {
        labels: [{ span: this.#agency.line.span, message: messages.first }],
      });
      return;
    }
    if (line.keyword === "instansi") {
      this.#agency = new AgencyPart(line, this.#problems);
      return;
    }
    this.#agency ??= new AgencyPart(this.#untitled(line), this.#problems);
    this.#agency.declare(line);
  }

  /** Declarations stand below an `instansi` that has no title, or below none. */
  #untitled(line: A.DeclarationLine): A.DeclarationLine {
    const { messages } = mixedFile;
    const reference = this.#reference;
    const name: A.Name = reference?.value.kind === "name" ? reference.value : { ...line.name, value: "instansi" };
    this.#problems.report(mixedFile, reference?.span ?? line.span, messages.untitled, {
      help: say(messages.untitledHelp, { name: name.value }),
    });
    return {
      kind: "declaration",
      keyword: "instansi",
      span: reference?.span ?? line.span,
      keywordSpan: reference?.keywordSpan ?? line.keywordSpan,
      clauses: noClauses,
      depth: 0,
      name,
      title: { kind: "text", span: name.span, value: name.value },
      person: {},
      details: [],
    };
  }

  #inAgency(agency: AgencyPart, line: A.Statement): void {
    if (isUntitled(line) && !agency.takes(line.keyword)) {
      agency.declare(asDeclaration(line, this.#problems));
      return;
    }
    if (agency.add(line)) return;
    if (this.#strays++ > 0) return;
    const { messages } = mixedFile;
    this.#problems.report(mixedFile, line.span, say(messages.sop, { keyword: line.keyword }), {
      help: say(messages.sopHelp, { name: agency.line.name.value }),
    });
  }

  /** Above `instansi` and `sop` only silences stand. */
  #before(line: A.Statement): void {
    if (line.kind === "silence") this.#silences.push(line);
    else if (line.kind === "field" && line.keyword === "instansi" && !this.#reference) this.#reference = line;
    else if (isUntitled(line) && organisationOnly.has(line.keyword)) this.#declare(asDeclaration(line, this.#problems));
    else {
      if (headLines.has(line.keyword)) this.#early.push(line);
      if (this.#strays++ > 0) return;
      const { messages } = misplacedLine;
      this.#problems.report(misplacedLine, line.span, say(messages.before, { keyword: line.keyword }));
    }
  }

  /** The tree, after the last line. `length` is the file's, in UTF-16 units. */
  finish(length: number, comments: A.Comment[]): A.SopFile {
    this.#procedure?.end();
    this.#agency?.end();
    if (!this.#procedure && !this.#agency) {
      const { messages } = noProcedure;
      const bare = this.#statements.length === 0 && this.#problems.found.length === 0;
      this.#problems.report(noProcedure, { start: 0, end: 0 }, bare ? messages.empty : messages.none, {
        help: messages.help,
      });
    }
    const procedure = this.#procedure?.tree();
    const agency = this.#agency?.tree();
    return {
      span: { start: 0, end: length },
      silences: this.#silences,
      ...(agency && { agency }),
      ...(procedure && { procedure }),
      statements: this.#statements,
      comments,
    };
  }
}

/** The declaration of an agency, read as the reference that an SOP would write. */
function asField(line: A.DeclarationLine): A.FieldLine {
  const { span, keywordSpan, clauses, depth, name, person } = line;
  return {
    kind: "field",
    keyword: "instansi",
    span,
    keywordSpan,
    clauses,
    depth,
    value: name,
    person,
  };
}
