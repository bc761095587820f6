import { type Definition, type Details, fill, finding, say } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import type { Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { LibraryFacts } from "./facts.ts";
import { duplicateName, type Kind, kinds, unsafeLink } from "./findings/names.ts";
import * as words from "./findings/words.ts";
import type { Organisation } from "./organisation.ts";

/** What only the agency's file declares. */
const ofAgency: ReadonlySet<Kind> = new Set(["role", "unit", "official", "regulation"]);

/** What all parts of the binding of one file share: where findings go, and what is known around it. */
export class Binder {
  readonly path: string;
  readonly organisation: Organisation | undefined;
  readonly library: LibraryFacts;
  readonly diagnostics: Diagnostic[] = [];
  /** Footnotes that the chart at hand may refer to. */
  footnotes: ReadonlyMap<string, Ast.FootnoteLine> = new Map();

  /** Set where the agency itself is unknown: its names are then not each reported anew. */
  agencyLost = false;

  constructor(path: string, organisation: Organisation | undefined, library: LibraryFacts) {
    this.path = path;
    this.organisation = organisation;
    this.library = library;
  }

  report(definition: Definition, span: Span, message: Bilingual, details: Details = {}): void {
    this.diagnostics.push(finding(definition, this.path, span, message, details));
  }

  /** Reports a name that stands for nothing, with names near to it and, where there is just one, a fix. */
  unknown(kind: Kind, name: Ast.Name, known: Iterable<string>, place?: (name: string) => Span | undefined): void {
    if (this.agencyLost && ofAgency.has(kind)) return;
    const definition = kinds[kind];
    const near = nearNames(name.value, known);
    const labels: Label[] = near.flatMap((one) => {
      const span = place?.(one);
      return span ? [{ span, message: words.perhaps }] : [];
    });
    const [only] = near;
    const help =
      only === undefined
        ? definition.messages.help
        : say(words.changeTo, { names: near.map((n) => `\`${n}\``).join(", ") });
    const fix = near.length === 1 && only !== undefined;
    this.report(definition, name.span, fill(definition.messages.unknown, { name: name.value }), {
      labels,
      help,
      ...(fix && {
        fix: {
          safe: false,
          title: say(words.changeTo, { names: `\`${only}\`` }),
          edits: [{ span: name.span, text: only }],
        },
      }),
    });
  }

  /** Reports a name that was given before. */
  again(what: Bilingual, name: Ast.Name, before: Span): void {
    const message = say(duplicateName.messages.again, { id: what.id, en: what.en, name: name.value });
    this.report(duplicateName, name.span, message, {
      labels: [{ span: before, message: words.firstHere }],
      help: duplicateName.messages.help,
    });
  }

  knowsFootnote(name: Ast.Name): boolean {
    if (this.footnotes.has(name.value)) return true;
    this.unknown("footnote", name, this.footnotes.keys(), (near) => this.footnotes.get(near)?.name.span);
    return false;
  }

  unsafeLink(address: Ast.Text): void {
    this.report(unsafeLink, address.span, unsafeLink.messages.unsafe, { help: unsafeLink.messages.help });
  }
}
