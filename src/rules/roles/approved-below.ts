import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { approvedDrafts } from "./drafts.ts";
import { superiorsOf } from "./superiors.ts";

export const approvedBelow = rule({
  code: "roles/approved-below",
  severity: "warning",
  title: { id: "disetujui oleh bawahan penyusunnya", en: "approved by one below its drafter" },
  why: {
    id: "bawahan tidak dapat menolak susunan atasannya, jadi persetujuannya tidak memeriksa apa pun",
    en: "nobody can refuse what his superior wrote, so such an approval checks nothing",
  },
  bad: `sop "Penyusunan Jadwal"
pelaksana
  - kadis
  - kabid
langkah "Menyusun konsep jadwal"
  oleh kadis
  output "Konsep jadwal pembinaan"
langkah "Menyetujui jadwal"
  oleh kabid
  kelengkapan "Konsep jadwal pembinaan"
  output "Jadwal pembinaan"
`,
  good: `sop "Penyusunan Jadwal"
pelaksana
  - kadis
  - kabid
langkah "Menyusun konsep jadwal"
  oleh kabid
  output "Konsep jadwal pembinaan"
langkah "Menyetujui jadwal"
  oleh kadis
  kelengkapan "Konsep jadwal pembinaan"
  output "Jadwal pembinaan"
`,
  also: {
    "organisasi.sop": `instansi dinas "Dinas Contoh"
peran kadis "Kepala Dinas Contoh"
peran kabid "Kepala Bidang Arsip"
  atasan kadis
`,
  },
  messages: {
    below: { id: "`{name}` menyetujui susunan atasannya", en: "`{name}` approves a superior's draft" },
    draft: { id: "disusun di sini oleh `{name}`", en: "drafted here by `{name}`" },
    chain: { id: "atasan `{id}`: {chain}", en: "above `{id}`: {chain}" },
    help: {
      id: "beri langkah {number} kepada `{id}` atau atasannya, atau langkah {draft} kepada bawahan",
      en: "give step {number} to `{id}` or one above, or step {draft} to one below",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    if (!organisation) return;
    for (const { draft, drafter, approval, approver } of approvedDrafts(sop)) {
      const chain = approver.roleId === undefined ? [] : superiorsOf(organisation, approver.roleId);
      const at = drafter.roleId === undefined ? -1 : chain.indexOf(drafter.roleId);
      if (at < 0) continue;
      report(approval.text.span, say(messages.below, { name: brief(approver.title, 14) }), {
        labels: [{ span: draft.text.span, message: say(messages.draft, { name: drafter.title }) }],
        notes: [say(messages.chain, { id: approver.id, chain: chain.slice(0, at + 1).join(" → ") })],
        help: say(messages.help, { number: approval.called, draft: draft.called, id: drafter.id }),
      });
    }
  },
});
