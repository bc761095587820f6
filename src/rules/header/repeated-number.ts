import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { type Kept, libraryRule } from "../library-rule.ts";
import { plain } from "../words/plain.ts";
import { isOpenPart, partsOf } from "./open-number.ts";

interface Numbered {
  readonly agency: string;
  readonly number: string;
  readonly span: Span;
}

/** At most so many other SOPs are named. */
const named = 3;

const messages = {
  repeated: { id: "`{number}` dipakai SOP lain", en: "`{number}` is on another SOP" },
  other: { id: "di sini juga", en: "here too" },
  more: { id: "dan pada {count} SOP lain", en: "and on {count} more" },
  help: {
    id: "periksa nomor pada naskah yang ditandatangani, lalu ganti yang keliru",
    en: "check the number on the signed document, then change the wrong one",
  },
} as const satisfies Record<string, Bilingual>;

export const repeatedNumber = libraryRule<Numbered, typeof messages>({
  code: "header/repeated-number",
  severity: "warning",
  preset: "inti",
  title: { id: "nomor dipakai lebih dari satu SOP", en: "one number on several SOPs" },
  why: {
    id: "nomor menunjuk tepat satu dokumen; bila dua SOP memakainya, surat dan SOP lain yang mengutip nomor itu tidak lagi jelas",
    en: "a number names exactly one document; when two SOPs bear it, whatever cites the number is no longer clear",
  },
  bad: 'sop "Penerimaan Surat"\nnomor "065/012/2026"\n',
  good: 'sop "Penerimaan Surat"\nnomor "065/013/2026"\n',
  also: { "arsip.sop": 'sop "Penyimpanan Arsip"\nnomor "065/012/2026"\n' },
  messages,
  collect({ sop }) {
    const { value, span } = sop.number;
    return value === undefined || span === undefined || !isWhole(value)
      ? undefined
      : { agency: sop.agency?.id ?? "", number: value, span };
  },
  conclude({ sops, report }) {
    for (const same of byNumber(sops)) {
      for (const [at, { path, value }] of same.entries()) {
        const others = [...same.slice(0, at), ...same.slice(at + 1, at + 1 + named)].slice(0, named);
        const labels = others.map((each) => ({ path: each.path, span: each.value.span, message: messages.other }));
        const count = same.length - 1 - others.length;
        const notes = count === 0 ? [] : [say(messages.more, { count })];
        report(path, value.span, say(messages.repeated, { number: brief(value.number, 24) }), {
          labels,
          notes,
          help: messages.help,
        });
      }
    }
  },
});

/** Numbers whose running number was left open (`065/…/2018`) are as equal as forms before they are filled in. */
function isWhole(number: string): boolean {
  return plain(number) !== "" && !partsOf(number).some(isOpenPart);
}

/** SOPs of one agency that bear one number, where there are several. */
function byNumber(sops: readonly Kept<Numbered>[]): Kept<Numbered>[][] {
  const groups = new Map<string, Kept<Numbered>[]>();
  for (const each of sops) {
    const key = `${each.value.agency} ${plain(each.value.number)}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
