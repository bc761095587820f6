import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { titlePlace } from "../form.ts";
import { plainTitle, wordsBeside } from "../library/titles.ts";
import { libraryRule } from "../library-rule.ts";

interface Titled {
  /** Where the SOP says its title. */
  readonly span: Span;
  /** Parts of a procedure have titles of their own; the one chart of an SOP has its. */
  readonly alone: boolean;
  readonly charts: readonly {
    readonly title: string;
    readonly span: Span;
    /** Whether the two have words, or either has some, that the other does not have. */
    readonly differs: "both" | "one" | "neither";
  }[];
}

const messages = {
  other: { id: "judul bagan ini judul SOP lain", en: "this chart has the title of another SOP" },
  differs: { id: "judul bagan ini lain dari nama SOP", en: "the title of this chart is not that of the SOP" },
  own: { id: "nama SOP ini", en: "the title of this SOP" },
  theirs: { id: "SOP yang berjudul itu, `{id}`", en: "the SOP of that title, `{id}`" },
  help: {
    id: "samakan dengan nama SOP: `{title}`; bila tabelnya memang milik SOP lain, ganti tabelnya",
    en: "make it the title of the SOP: `{title}`; where the table belongs to another SOP, replace the table",
  },
} as const satisfies Record<string, Bilingual>;

const sample = (chart: string): string => `sop "Penyimpanan Arsip"
pelaksana staf "Staf"
alur "SOP ${chart}"
langkah "Menyimpan arsip"
  oleh staf
`;

export const chartTitle = libraryRule<Titled, typeof messages>({
  code: "header/chart-title",
  severity: "warning",
  title: { id: "judul bagan lain dari nama SOP", en: "the title of a chart is not that of its SOP" },
  why: {
    id: "halaman identitas dan halaman bagan satu SOP menyebut nama yang sama; nama lain pada bagan berarti tabelnya disalin dari SOP lain",
    en: "identity page and chart page of an SOP bear one name; another name on the chart means that its table was copied from another SOP",
  },
  bad: sample("Penerimaan Surat"),
  good: sample("Penyimpanan Arsip"),
  also: { "surat.sop": 'sop "Penerimaan Surat"\n' },
  messages,
  collect({ sop, tree }) {
    const charts = sop.charts.flatMap(({ index, title }) => {
      const span = tree.procedure?.charts[index]?.line?.title.span;
      if (title === undefined || span === undefined) return [];
      const beside = [wordsBeside(sop.title, title), wordsBeside(title, sop.title)].filter((words) => words.length > 0);
      return [{ title, span, differs: (["neither", "one", "both"] as const)[beside.length] ?? "neither" }];
    });
    return { span: titlePlace(tree), alone: sop.charts.length === 1, charts };
  },
  conclude({ sops, report }) {
    const byTitle = new Map<string, (typeof sops)[number]>();
    for (const each of sops) {
      const title = plainTitle(each.title);
      if (title !== "" && !byTitle.has(title)) byTitle.set(title, each);
    }
    for (const { path, title: own, value } of sops) {
      for (const { title, span, differs } of value.charts) {
        const other = differs === "neither" ? undefined : byTitle.get(plainTitle(title));
        if (!other && !(value.alone && differs === "both")) continue;
        const message = other ? messages.other : messages.differs;
        report(path, span, message, {
          labels: [
            { path, span: value.span, message: messages.own },
            ...(other
              ? [{ path: other.path, span: other.value.span, message: say(messages.theirs, { id: other.id }) }]
              : []),
          ],
          help: say(messages.help, { title: own }),
        });
      }
    }
  },
});
