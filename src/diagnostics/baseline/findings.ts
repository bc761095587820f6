import { define } from "../define.ts";

export const staleKnown = define({
  code: "baseline/stale",
  severity: "error",
  title: {
    id: "catatan temuan lama menyebut temuan yang sudah tidak ada",
    en: "the baseline names a finding that is gone",
  },
  why: {
    id: "catatan yang tertinggal membiarkan kesalahan yang sama lewat bila terulang",
    en: "an entry left behind lets the same mistake pass when it is made again",
  },
  bad: "",
  good: "",
  messages: {
    gone: { id: "temuan `{rule}` di {path} sudah tidak ada", en: "the finding `{rule}` in {path} is gone" },
    help: {
      id: "hapus baris ini, atau jalankan: sopan lint --update-baseline",
      en: "delete this line, or run: sopan lint --update-baseline",
    },
    helpFile: {
      id: "hapus baris ini, atau jalankan: sopan lint --baseline {file} --update-baseline",
      en: "delete this line, or run: sopan lint --baseline {file} --update-baseline",
    },
  },
});

export const unreadableBaseline = define({
  code: "baseline/unreadable",
  severity: "error",
  title: { id: "catatan temuan lama yang tidak dapat dibaca", en: "a baseline that cannot be read" },
  why: {
    id: "tanpa catatan yang utuh tidak dapat dikatakan temuan mana yang baru",
    en: "without the whole baseline nobody can say which findings are new",
  },
  bad: "",
  good: "",
  messages: {
    here: {
      id: "catatan temuan lama tidak dapat dibaca mulai dari sini",
      en: "the baseline cannot be read from here on",
    },
    help: {
      id: "kembalikan berkas ini dari riwayat git, atau hapus lalu jalankan: sopan lint --update-baseline",
      en: "restore this file from the history of git, or delete it and run: sopan lint --update-baseline",
    },
  },
});

export const baselineFindings = [staleKnown, unreadableBaseline];
