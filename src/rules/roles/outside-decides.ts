import { approvesAt, judgingOf } from "../../analysis/roles/approving.ts";
import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Lane } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { governs, officeOf } from "../words/offices.ts";

export const outsideDecides = rule({
  code: "roles/outside-decides",
  severity: "warning",
  title: { id: "pihak di luar instansi memutuskan", en: "somebody outside of the agency decides" },
  why: {
    id: "SOP mengatur pegawai instansi sendiri; keputusan pihak luar tidak dapat diperintahkan, dan tanggung jawabnya tetap pada instansi",
    en: "an SOP binds the agency's own people; what outsiders decide cannot be ordered, and the agency stays answerable for it",
  },
  bad: `sop "Pengadaan Konsumsi"
pelaksana
  - staf "Staf"
  - mitra "Penyedia" luar
langkah pesan "Memesan konsumsi"
  oleh staf
keputusan "Menyetujui daftar menu"
  oleh mitra
  tidak -> pesan
langkah "Menerima konsumsi"
  oleh staf
`,
  good: `sop "Pengadaan Konsumsi"
pelaksana
  - staf "Staf"
  - mitra "Penyedia" luar
langkah pesan "Memesan konsumsi"
  oleh staf
langkah "Menyampaikan daftar menu"
  oleh mitra
keputusan "Menyetujui daftar menu"
  oleh staf
  tidak -> pesan
langkah "Menerima konsumsi"
  oleh staf
`,
  messages: {
    decides: { id: "diputuskan pihak luar, `{name}`", en: "decided by an outsider, `{name}`" },
    outside: { id: "pelaksana di luar instansi", en: "a lane outside of the agency" },
    again: { id: "juga di sini", en: "here too" },
    help: {
      id: "beri keputusan itu kepada pelaksana instansi, dan tulis jawaban `{id}` sebagai langkah; bila `{id}` pegawai instansi, hapus `luar`",
      en: "give the decision to a lane of the agency, and make the answer of `{id}` a step; where `{id}` is of the agency, delete `luar`",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const chart of sop.charts) {
      for (const [lane, steps] of decisionsOutside(chart, organisation)) {
        const [first, ...others] = steps.map((step) => chart.steps[step]?.text.span ?? lane.span);
        if (!first) continue;
        report(first, say(messages.decides, { name: brief(lane.title, 18) }), {
          labels: [
            { span: lane.span, message: messages.outside },
            ...others.map((span) => ({ span, message: messages.again })),
          ],
          help: say(messages.help, { id: lane.id }),
        });
      }
    }
  },
});

/** Lanes outside of the agency with the rows in which they decide. Those who govern it decide by right. */
function decisionsOutside(chart: Chart, organisation: Organisation | undefined): Map<Lane, number[]> {
  const found = new Map<Lane, number[]>();
  for (const symbol of chart.symbols) {
    const [lane, step] = [chart.lanes[symbol.lane], chart.steps[symbol.step]];
    if (lane?.external !== "outside" || !step || isGoverning(lane, organisation)) continue;
    const signs = step.actors.length === 1 && symbol.owner === undefined && approvesAt(symbol, judgingOf(step));
    if (symbol.shape !== "ketupat" && !signs) continue;
    const steps = found.get(lane);
    if (!steps) found.set(lane, [step.index]);
    else if (steps.at(-1) !== step.index) steps.push(step.index);
  }
  return found;
}

/** Bupati and the like, and whoever the organisation says that its own people are under. */
function isGoverning({ title, roleId }: Lane, organisation: Organisation | undefined): boolean {
  const role = organisation?.roles.get(roleId ?? "");
  if (governs(officeOf(title)) || governs(officeOf(role?.title ?? ""))) return true;
  const roles = role && organisation ? [...organisation.roles.values()] : [];
  return roles.some(({ superior, external }) => superior === role?.id && external === "inside");
}
