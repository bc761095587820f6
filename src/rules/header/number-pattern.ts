import { say } from "../../diagnostics/define.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { rule } from "../rule.ts";
import { isOpenPart, partsOf } from "./open-number.ts";

export const numberPattern = rule({
  code: "header/number-pattern",
  severity: "warning",
  title: { id: "nomor tidak menurut pola instansi", en: "a number not in the agency's pattern" },
  why: {
    id: "nomor SOP satu instansi berbentuk sama; yang lain bentuknya sering salah salin, atau nomor surat dan bukan nomor SOP",
    en: "the numbers of an agency's SOPs have one form; another form is often a slip, or the number of a letter",
  },
  bad: 'sop "Penerimaan Surat"\nnomor "65-012 tahun 2026"\n',
  good: 'sop "Penerimaan Surat"\nnomor "065/012/DISCONTOH/2026"\n',
  also: { "organisasi.sop": 'instansi contoh "Dinas Contoh"\npola-nomor "065/{urut}/DISCONTOH/{tahun}"\n' },
  messages: {
    other: { id: "nomor ini tidak menurut pola instansi", en: "this number is not in the agency's pattern" },
    year: { id: "tahun pada nomor ini bukan tahun SOP-nya", en: "the year of this number is no year of the SOP" },
    date: { id: "`{name}` tahun {year}", en: "`{name}` in {year}" },
    yearHelp: {
      id: "periksa tahun nomor dan ketiga tanggal pada naskah yang ditandatangani",
      en: "check the year of the number and the three dates on the signed document",
    },
    help: {
      id: "tulis menurut pola `{pattern}`, misalnya `{example}`; pola ada di `pola-nomor` berkas organisasi",
      en: "write it in the pattern `{pattern}`, such as `{example}`; it stands in `pola-nomor` of the organisation file",
    },
  },
  check({ sop, organisation, report }) {
    const pattern = organisation?.numberPattern;
    const { value, span } = sop.number;
    if (pattern === undefined || value === undefined || !span) return;
    if (fits(value, pattern)) {
      const year = yearIn(value, pattern);
      const years = yearsOf(sop.dates);
      if (year === undefined || years.length === 0 || years.some((each) => each.year === year)) return;
      report(span, this.messages.year, {
        labels: years.map((each) => ({ span: each.span, message: say(this.messages.date, each) })),
        help: this.messages.yearHelp,
      });
      return;
    }
    const example = pattern.replace(/\{(\w+)\}/g, (_, name: string) => (name === "tahun" ? "2026" : "012"));
    report(span, this.messages.other, { help: say(this.messages.help, { pattern, example }) });
  },
});

/** The year that a number states, where its pattern has one. */
function yearIn(number: string, pattern: string): string | undefined {
  const at = partsOf(pattern).indexOf("{TAHUN}");
  const part = at < 0 ? undefined : partsOf(number)[at];
  return part !== undefined && /^\d{4}$/.test(part) ? part : undefined;
}

/** Years of the dates of the head; none where one of them cannot be read: the number may be of that year. */
function yearsOf({ created, revised, effective }: Sop["dates"]): { name: string; year: string; span: Span }[] {
  const fields = Object.entries({ dibuat: created, direvisi: revised, efektif: effective });
  const known = fields.flatMap(([name, { value, span }]) => {
    const year = legibleDate(value)?.slice(0, 4);
    return year !== undefined && span ? [{ name, year, span }] : [];
  });
  const open = fields.some(
    ([, { state, value }]) => state === "unknown" || (value !== undefined && legibleDate(value) === undefined),
  );
  return open ? [] : known;
}

/** Spaces and case do not count, and what was left open (`065/…/2018`) fits anything. */
function fits(number: string, pattern: string): boolean {
  const parts = partsOf(number);
  const wanted = partsOf(pattern);
  return (
    parts.length === wanted.length &&
    parts.every((part, i) => {
      const form = wanted[i] ?? "";
      if (isOpenPart(part)) return form.includes("{");
      return isFitting(part, form);
    })
  );
}

/** One part between slashes: a word as it stands, a year of four digits, any other placeholder filled with something. */
function isFitting(part: string, form: string): boolean {
  const [before = "", name, after = ""] = form.split(/[{}]/);
  if (name === undefined) return part === form;
  if (!part.startsWith(before) || !part.endsWith(after) || part.length < before.length + after.length) return false;
  const filled = part.slice(before.length, part.length - after.length);
  return name === "TAHUN" ? /^\d{4}$/.test(filled) : name === "URUT" ? /^\d+[A-Z]?$/.test(filled) : filled !== "";
}
