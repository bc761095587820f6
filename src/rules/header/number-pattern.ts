import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";

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
    other: { id: "nomor ini tidak menurut pola `{pattern}`", en: "this number is not in the pattern `{pattern}`" },
    help: {
      id: "tulis menurut pola, misalnya `{example}`; pola ada di baris `pola-nomor` berkas organisasi",
      en: "write it in the pattern, such as `{example}`; the pattern stands in `pola-nomor` of the organisation file",
    },
  },
  check({ sop, organisation, report }) {
    const pattern = organisation?.numberPattern;
    const { value, span } = sop.number;
    if (pattern === undefined || value === undefined || !span || fits(value, pattern)) return;
    const example = pattern.replace(/\{(\w+)\}/g, (_, name: string) => (name === "tahun" ? "2026" : "012"));
    report(span, say(this.messages.other, { pattern }), { help: say(this.messages.help, { example }) });
  },
});

/** Spaces and case do not count, and what was left open (`065/…/2018`) fits anything. */
function fits(number: string, pattern: string): boolean {
  const parts = plainParts(number);
  const wanted = plainParts(pattern);
  return (
    parts.length === wanted.length &&
    parts.every((part, i) => {
      const form = wanted[i] ?? "";
      if (isOpen(part)) return form.includes("{");
      return isFitting(part, form);
    })
  );
}

const plainParts = (text: string): string[] => text.toUpperCase().replace(/\s+/g, "").split("/");
const isOpen = (part: string): boolean => part === "" || /^(?:…|\.{2,}|_+)$/.test(part);

/** One part between slashes: a word as it stands, a year of four digits, any other placeholder filled with something. */
function isFitting(part: string, form: string): boolean {
  const [before = "", name, after = ""] = form.split(/[{}]/);
  if (name === undefined) return part === form;
  if (!part.startsWith(before) || !part.endsWith(after) || part.length < before.length + after.length) return false;
  const filled = part.slice(before.length, part.length - after.length);
  return name === "TAHUN" ? /^\d{4}$/.test(filled) : name === "URUT" ? /^\d+[A-Z]?$/.test(filled) : filled !== "";
}
