import { isBlank, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";

export const missingApproval = rule({
  code: "header/missing-approval",
  severity: "warning",
  title: { id: "SOP tanpa pejabat yang mengesahkan", en: "an SOP that nobody approves" },
  why: {
    id: "SOP berlaku karena disahkan; jabatan yang mengesahkan tercetak pada halaman identitas dan menentukan tempat tanda tangan",
    en: "an SOP is in force because it was approved; the approving office is printed on the identity page, where the signature goes",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\nnomor belum\n',
  good: 'sop "Peminjaman Ruang Rapat"\nnomor belum\ndisahkan "Sekretaris Dinas Contoh"\n',
  messages: {
    absent: { id: "SOP ini tidak menyebut siapa yang mengesahkan", en: "this SOP does not say who approves it" },
    blank: { id: "pejabat yang mengesahkan SOP ini kosong", en: "the approving office of this SOP is blank" },
    help: {
      id: 'tulis `disahkan` dengan nama pejabat dari berkas organisasi, atau `disahkan "Kepala Dinas ..."`',
      en: 'write `disahkan` with an official of the organisation file, or `disahkan "Kepala Dinas ..."`',
    },
  },
  check({ sop, tree, report }) {
    const { state, span } = sop.approval;
    if (!isBlank(state)) return;
    const message = state === "absent" ? this.messages.absent : this.messages.blank;
    report(span ?? titlePlace(tree), message, { help: this.messages.help });
  },
});
