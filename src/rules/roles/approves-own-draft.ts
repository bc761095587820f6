import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { approvedDrafts } from "./drafts.ts";
import { isSameRole } from "./lanes.ts";

export const approvesOwnDraft = rule({
  code: "roles/approves-own-draft",
  severity: "warning",
  title: { id: "penyusun menyetujui konsepnya sendiri", en: "the drafter approves its own draft" },
  why: {
    id: "persetujuan berarti orang lain ikut melihat; kekeliruan yang tidak dilihat penyusunnya tidak akan dilihatnya juga saat menyetujui",
    en: "an approval means that somebody else has looked; what the drafter did not see he will not see when approving",
  },
  bad: `sop "Penyusunan Jadwal"
pelaksana
  - kabid "Kabid"
  - staf "Staf"
langkah "Menyusun konsep jadwal"
  oleh kabid
  output "Konsep jadwal pembinaan"
langkah "Mengetik jadwal"
  oleh staf
  kelengkapan "Konsep jadwal pembinaan"
  output "Draft jadwal pembinaan"
langkah "Menandatangani jadwal"
  oleh kabid
  kelengkapan "Draft jadwal pembinaan"
  output "Jadwal pembinaan"
`,
  good: `sop "Penyusunan Jadwal"
pelaksana
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Menyusun konsep jadwal"
  oleh kabid
  output "Konsep jadwal pembinaan"
langkah "Menandatangani jadwal"
  oleh kadis
  kelengkapan "Konsep jadwal pembinaan"
  output "Jadwal pembinaan"
`,
  messages: {
    own: { id: "disetujui penyusunnya, `{name}`", en: "approved by its drafter, `{name}`" },
    draft: { id: "disusun di sini oleh `{name}` juga", en: "drafted here, by `{name}` too" },
    paper: { id: "yang disusun dan disetujui: {text}", en: "what is drafted and approved: {text}" },
    help: {
      id: "beri langkah {number} kepada atasan `{id}`, atau tambahkan sesudahnya langkah persetujuan oleh atasannya",
      en: "give step {number} to a superior of `{id}`, or add behind it a step in which a superior approves",
    },
  },
  check({ sop, report }) {
    const { messages } = this;
    for (const { paper, draft, drafter, approval, approver } of approvedDrafts(sop)) {
      if (!isSameRole(drafter, approver) || approver.external !== "inside") continue;
      report(approval.text.span, say(messages.own, { name: brief(approver.title, 14) }), {
        labels: [{ span: draft.text.span, message: say(messages.draft, { name: drafter.title }) }],
        notes: [say(messages.paper, { text: paper.thing.text })],
        help: say(messages.help, { number: approval.called, id: approver.id }),
      });
    }
  },
});
