import { say } from "../../diagnostics/define.ts";
import type { Span } from "../../source/span.ts";
import { libraryRule } from "../library-rule.ts";
import type { RuleSubject } from "../rule.ts";
import { loopsOf } from "./loops.ts";
import { isUnavoidable } from "./paths.ts";
import { viewFlows } from "./view.ts";

/** A row that another SOP carries out, on every way through its chart. */
interface Call {
  readonly sop: string;
  readonly span: Span;
}

export const callCircle = libraryRule({
  code: "flow/call-circle",
  severity: "warning",
  title: { id: "SOP yang saling memanggil tanpa akhir", en: "SOPs that call each other without end" },
  why: {
    id: "langkah SOP ini dikerjakan SOP lain, yang langkahnya kembali dikerjakan SOP ini, tanpa jalan lain: tidak satu pun bisa selesai",
    en: "a step of this SOP is done by another, a step of which is done by this one again, with no way round: none can end",
  },
  bad: `sop "Surat Keluar"
pelaksana staf "Staf"
langkah "Menyiapkan surat"
  oleh staf
langkah "Mengarsipkan surat"
  oleh staf
  melalui pengarsipan
`,
  good: `sop "Surat Keluar"
pelaksana staf "Staf"
langkah "Menyiapkan surat"
  oleh staf
langkah "Mengarsipkan surat"
  oleh staf
  lihat pengarsipan
`,
  also: {
    "pengarsipan.sop": `sop "Pengarsipan"
pelaksana staf "Staf"
langkah "Menerima berkas"
  oleh staf
  melalui contoh
langkah "Menyimpan berkas"
  oleh staf
`,
  },
  messages: {
    circle: { id: "`{id}` dipanggil, dan memanggil SOP ini lagi", en: "`{id}` is called, and calls this SOP again" },
    self: { id: "SOP ini memanggil dirinya sendiri", en: "this SOP calls itself" },
    next: { id: "`{id}` dipanggil di sini", en: "`{id}` is called here" },
    help: {
      id: 'ganti `melalui {id}` menjadi `lihat {id}`, atau beri syarat dengan `apabila "..."`',
      en: 'replace `melalui {id}` by `lihat {id}`, or give it a condition with `apabila "..."`',
    },
  },
  collect: callsOf,
  conclude({ sops, report }) {
    const { messages } = this;
    const at = new Map(sops.map(({ id }, index) => [id, index]));
    const calls = sops.map(({ value }) => value.filter(({ sop }) => at.has(sop)));
    const next = (index: number): number[] => (calls[index] ?? []).map(({ sop }) => at.get(sop) ?? index);
    const loops = loopsOf(sops.length, next);
    const told = new Set<number>();
    for (const [index, { id, path }] of sops.entries()) {
      const loop = loops[index] ?? -1;
      const inside = (calls[index] ?? []).find(({ sop }) => loops[at.get(sop) ?? -1] === loop);
      if (!inside || told.has(loop)) continue;
      told.add(loop);
      const { sop, span } = inside;
      const others = sops.flatMap((other, i) => {
        const call =
          i === index || loops[i] !== loop
            ? undefined
            : calls[i]?.find((each) => loops[at.get(each.sop) ?? -1] === loop);
        return call ? [{ path: other.path, span: call.span, message: say(messages.next, { id: call.sop }) }] : [];
      });
      report(path, span, sop === id ? messages.self : say(messages.circle, { id: sop }), {
        labels: others.slice(0, 5),
        help: say(messages.help, { id: sop }),
      });
    }
  },
});

function callsOf({ sop, tree }: RuleSubject): readonly Call[] | undefined {
  const rows = sop.charts
    .flatMap(({ steps }) => steps)
    .filter(({ calls }) => calls.some((call) => call.sop !== undefined));
  if (rows.length === 0) return undefined;
  const certain = new Set(rows.filter(({ conditions }) => conditions.length === 0));
  const found = viewFlows(sop, tree).flatMap((view) =>
    view.chart.steps
      .filter((step) => certain.has(step) && view.chart.index === 0 && isUnavoidable(view, step.symbols))
      .flatMap(({ calls }) => calls.filter(({ when }) => when === undefined))
      .flatMap(({ sop: id, span }): Call[] => (id === undefined ? [] : [{ sop: id, span }])),
  );
  return found.length > 0 ? found : undefined;
}
