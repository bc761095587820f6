import type { ManuscriptSop } from "../documents.ts";
import { fewerWords } from "./counts.ts";
import type { Difference } from "./difference.ts";
import { factsOf } from "./facts.ts";
import { citationDifferences, dateDifferences, numberDifferences } from "./identity.ts";
import type { Lexicon } from "./lexicon.ts";
import { documentText } from "./manuscript.ts";
import { rowDifferences } from "./rows.ts";
import { timeDifferences } from "./times.ts";
import { unusedWords } from "./unused.ts";
import { missingWords } from "./words.ts";

/** All differences between one SOP and the manuscript. `lines` are those of the whole manuscript. */
export function differencesOf(document: ManuscriptSop, lines: readonly string[], lexicon: Lexicon): Difference[] {
  const { sop, ranges } = document;
  const source = documentText(lines, ranges);
  const facts = factsOf(sop);
  return [
    ...numberDifferences(sop, source),
    ...dateDifferences(sop, source),
    ...missingWords(facts, source),
    ...citationDifferences(
      facts.filter(({ key }) => key.startsWith("dasar-hukum")),
      source,
    ),
    ...rowDifferences(sop, source),
    ...timeDifferences(sop, source),
    ...unusedWords(document, source, lexicon),
    ...fewerWords(document, source),
  ];
}
