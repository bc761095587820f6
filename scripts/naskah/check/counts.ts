import type { ManuscriptSop } from "../documents.ts";
import type { Difference } from "./difference.ts";
import { notedText, printedText } from "./file-text.ts";
import { wordsOf } from "./fold.ts";
import type { DocumentText, Scan } from "./manuscript.ts";

/** Words of the form that a scan repeats as it likes, the dates' months, and what the language writes as keyword. */
const uncounted = new Set(
  [
    "tanggal",
    "tidak",
    "standar",
    "operasional",
    "prosedur",
    "agustus",
    "maret",
    "september",
    "adalah",
    "menit",
    "hari",
  ].flatMap((word) => wordsOf(word).map(({ folded }) => folded)),
);

/**
 * Words that the manuscript has more often than the file: OCR loses words, but adds none that make sense, so an entry
 * was left out whose words stand elsewhere too. Words that the file has nowhere are reported by their line instead.
 */
export function fewerWords(document: ManuscriptSop, source: DocumentText): Difference[] {
  // The name is printed twice, at the head of the table again, even where the file has it once.
  const file = [document.sop.title, printedText(document)].join("\n");
  const own = squeezed(`${file}\n${notedText(document)}`);
  const printed = squeezed(file);
  return [...mostOften(source.scans)].flatMap(([folded, { count, text }]): Difference[] => {
    const inFile = own.split(folded).length - 1;
    // A word that only a note has is a misreading that the note quotes.
    if (!printed.includes(folded) || inFile >= count || uncounted.has(folded)) return [];
    return [{ key: `kata/${text}`, message: `kata ${text}: ${count} kali di naskah, ${inFile} kali di berkas` }];
  });
}

const squeezed = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join("");

interface Counted {
  readonly text: string;
  readonly count: number;
}

/** How often each word of four letters or more stands in the scan that has it most often, as it is first written. */
function mostOften(scans: readonly Scan[]): Map<string, Counted> {
  const most = new Map<string, Counted>();
  for (const scan of scans) {
    const counts = new Map<string, Counted>();
    for (const { text, folded } of wordsOf(scan.text)) {
      if (!/^\p{L}{4,}$/u.test(text)) continue;
      const known = counts.get(folded) ?? { text: text.toLowerCase(), count: 0 };
      counts.set(folded, { ...known, count: known.count + 1 });
    }
    for (const [folded, counted] of counts) {
      if (counted.count > (most.get(folded)?.count ?? 0)) most.set(folded, counted);
    }
  }
  return most;
}
