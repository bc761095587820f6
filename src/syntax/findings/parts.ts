import { define } from "../../diagnostics/define.ts";
import { inHead } from "./sample.ts";

export const misplacedPart = define({
  code: "syntax/misplaced-part",
  severity: "error",
  title: { id: "bagian baris yang tidak berlaku di situ", en: "a part that says nothing on its line" },
  why: {
    id: "yang tidak berlaku di sebuah baris tidak tercetak dan tidak tersimpan: ia hilang tanpa terlihat",
    en: "what says nothing on a line is neither printed nor kept: it would be lost unseen",
  },
  bad: inHead('peralatan "Komputer" dari luar'),
  good: inHead('peralatan "Komputer"'),
  messages: {
    part: { id: "`{part}` tidak berlaku di `{keyword}`", en: "`{part}` says nothing in `{keyword}`" },
    name: {
      id: "`{keyword}` berisi teks, bukan nama `{part}`",
      en: "`{keyword}` holds texts, not the name `{part}`",
    },
    text: {
      id: "`{keyword}` berisi nama saja, tanpa teks di sampingnya",
      en: "`{keyword}` holds names alone, without a text beside them",
    },
    jo: {
      id: "`jo` hanya menggabungkan peraturan di `dasar-hukum`",
      en: "`jo` joins regulations in `dasar-hukum` only",
    },
    second: {
      id: "`{keyword}` ini sudah berisi teks; teks kedua tidak berlaku",
      en: "this `{keyword}` already has a text; a second one says nothing",
    },
    help: { id: "hapus bagian itu, atau pindahkan ke barisnya sendiri", en: "delete it, or give it a line of its own" },
  },
});
