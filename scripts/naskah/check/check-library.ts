import type { ManuscriptSop } from "../documents.ts";
import type { InventoryRow } from "../inventory.ts";
import { type Records, wholeLibrary } from "../records.ts";
import { differencesOf } from "./check.ts";
import { inventoryDifferences, uncoveredLines } from "./coverage.ts";
import { type Judged, judge } from "./explain.ts";
import { Lexicon } from "./lexicon.ts";

/** What the check says of one SOP, or, under the id `pustaka`, of the library as a whole. */
export interface DocumentVerdict {
  readonly id: string;
  /** Path of the file, or of the folder where the library is meant. */
  readonly path: string;
  /** Where an explanation is written. */
  readonly recordPath: string;
  readonly differences: readonly (Judged & { readonly line?: number })[];
  readonly stale: readonly string[];
}

export interface CheckInput {
  readonly documents: readonly ManuscriptSop[];
  readonly records: Records;
  /** All texts of the library: what words there are. */
  readonly texts: Iterable<string>;
  /** The manuscript. */
  readonly source: string;
  readonly inventory?: readonly InventoryRow[];
  /** Ids to which the check is limited; the library as a whole is then not judged. Empty: all. */
  readonly only?: readonly string[];
}

/** Verdicts in the order of the manuscript, the library's own first. */
export function checkLibrary({
  documents,
  records,
  texts,
  source,
  inventory,
  only = [],
}: CheckInput): DocumentVerdict[] {
  const lines = source.split("\n");
  const lexicon = new Lexicon(texts);
  const chosen = documents.filter(({ sop }) => only.length === 0 || only.includes(sop.id));
  const verdicts = chosen.map((document): DocumentVerdict => {
    const { sop, file } = document;
    const { differences, stale } = judge(differencesOf(document, lines, lexicon), records[sop.id] ?? {});
    const placed = differences.map((difference) =>
      difference.offset === undefined ? difference : { ...difference, line: file.position(difference.offset).line },
    );
    return { id: sop.id, path: file.path, recordPath: besides(file.path), differences: placed, stale };
  });
  if (only.length > 0) return verdicts;
  const whole = [
    ...(inventory ? inventoryDifferences(inventory, documents) : []),
    ...uncoveredLines(
      lines,
      documents.flatMap(({ ranges }) => ranges),
    ),
  ];
  const judged = judge(whole, records[wholeLibrary] ?? {});
  return [{ id: wholeLibrary, path: "sops", recordPath: besides("sops/"), ...judged }, ...verdicts];
}

const besides = (path: string): string => `${path.slice(0, path.lastIndexOf("/") + 1)}naskah.json`;

/** True where something is left that nobody explained, or an explanation explains nothing any more. */
export const isOpen = ({ differences, stale }: DocumentVerdict): boolean =>
  stale.length > 0 || differences.some(({ explanation }) => explanation === undefined);
