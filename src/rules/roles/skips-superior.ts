import { judgingOf } from "../../analysis/roles/approving.ts";
import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Edge, Lane, Step } from "../../model/types.ts";
import { type FlowView, viewFlows } from "../flow/view.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { guessedIn } from "./guesses.ts";
import { superiorsOf } from "./superiors.ts";
import { before, wayTo } from "./ways.ts";

export const skipsSuperior = rule({
  code: "roles/skips-superior",
  severity: "warning",
  title: { id: "berkas melewati atasan langsung", en: "the work passes over the direct superior" },
  why: {
    id: "atasan langsung bertanggung jawab atas pekerjaan bawahannya; yang tidak pernah dilihatnya tidak dapat dipertanggungjawabkannya",
    en: "the direct superior answers for the work of those below; what he never saw he cannot answer for",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - subkoor
  - kadis
langkah susun "Menyusun laporan"
  oleh subkoor
keputusan "Menyetujui laporan"
  oleh kadis
  tidak -> susun
langkah "Menyimpan laporan"
  oleh subkoor
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - subkoor
  - kabid
  - kadis
langkah susun "Menyusun laporan"
  oleh subkoor
langkah "Memaraf laporan"
  oleh kabid
keputusan "Menyetujui laporan"
  oleh kadis
  tidak -> susun
langkah "Menyimpan laporan"
  oleh subkoor
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran kadis "Kepala Dinas Contoh"
peran kabid "Kepala Bidang Layanan"
  atasan kadis
peran subkoor "Sub Koordinator Layanan"
  atasan kabid
`,
  },
  messages: {
    skips: { id: "`{name}`, atasan langsung, dilewati", en: "`{name}`, the direct superior, is skipped" },
    from: { id: "dari `{name}` langsung ke sini", en: "from `{name}` straight to here" },
    way: { id: "jalan ke sini: langkah {rows}", en: "the way here: steps {rows}" },
    help: {
      id: "tambahkan sebelum langkah {number} sebuah langkah `oleh {id}`, misalnya memeriksa dan memaraf",
      en: "add before step {number} a step `oleh {id}`, such as to check and initial",
    },
  },
  check({ sop, tree, organisation, report }) {
    const { messages } = this;
    if (!organisation) return;
    for (const view of viewFlows(sop, tree)) {
      const reported = new Set<string>();
      for (const edge of view.chart.edges) {
        const skip = skippedBy(view, edge, organisation);
        if (!skip || reported.has(`${skip.drafter.id} ${skip.step.index}`)) continue;
        reported.add(`${skip.drafter.id} ${skip.step.index}`);
        const { drafter, step, superior, from } = skip;
        const role = organisation.roles.get(superior);
        const lane = view.chart.lanes.find(({ roleId }) => roleId === superior);
        report(step.text.span, say(messages.skips, { name: brief(lane?.title ?? role?.short ?? superior, 16) }), {
          labels: [{ span: from.text.span, message: say(messages.from, { name: drafter.title }) }],
          notes: [say(messages.way, { rows: wayTo(view, edge.to) })],
          help: say(messages.help, { number: step.called, id: lane?.id ?? superior }),
        });
      }
    }
  },
});

interface Skip {
  readonly drafter: Lane;
  readonly from: Step;
  readonly step: Step;
  /** The direct superior that never had it. */
  readonly superior: string;
}

/**
 * Work that goes on from a role to one two or more ranks above, who judges it, while none of those between acts before.
 * Where a note of the row names one of them as well, its lane is a guess and nothing is said.
 */
function skippedBy(view: FlowView, { from, to, kind }: Edge, organisation: Organisation): Skip | undefined {
  const { chart } = view;
  const [source, target] = [chart.symbols[from], chart.symbols[to]];
  const [drafter, above] = [chart.lanes[source?.lane ?? -1], chart.lanes[target?.lane ?? -1]];
  const [own, step] = [chart.steps[source?.step ?? -1], chart.steps[target?.step ?? -1]];
  if (kind === "skip" || !source || !target || !drafter || !above || !own || !step || target.step <= source.step)
    return undefined;
  if (drafter.roleId === undefined || above.roleId === undefined) return undefined;
  const chain = superiorsOf(organisation, drafter.roleId);
  const between = chain.slice(0, Math.max(0, chain.indexOf(above.roleId)));
  const [superior] = between;
  if (superior === undefined || !(judgingOf(step).judges || judgingOf(step).approves || target.shape === "ketupat"))
    return undefined;
  const ranks = chart.lanes.filter(({ roleId }) => roleId !== undefined && between.includes(roleId));
  const lanes = new Set(ranks.map(({ index }) => index));
  const beside = [...own.actors, ...step.actors].some((id) => ranks.some((lane) => lane.id === id));
  const guessed = [own, step]
    .flatMap((row) => guessedIn(row, chart, organisation))
    .some(({ lanes: ids, roles }) =>
      ids.length > 0
        ? ids.some((id) => ranks.some((lane) => lane.id === id))
        : roles.some((id) => between.includes(id)),
    );
  if (beside || guessed) return undefined;
  const earlier = lanes.size === 0 ? [] : [...before(view, to)];
  return earlier.some((at) => lanes.has(chart.symbols[at]?.lane ?? -1))
    ? undefined
    : { drafter, from: own, step, superior };
}
