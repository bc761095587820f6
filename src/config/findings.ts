import { define } from "../diagnostics/define.ts";

const why = {
  id: "pengaturan yang keliru diam-diam mengubah apa yang diperiksa",
  en: "a mistaken configuration silently changes what is checked",
};

export const notJson = define({
  code: "config/not-json",
  severity: "error",
  title: { id: "pengaturan bukan JSON yang sah", en: "the configuration is not valid JSON" },
  why: { id: "pengaturan harus dapat dibaca sebagai JSON", en: "the configuration must be readable as JSON" },
  bad: '{ "out": "hasil", }\n',
  good: '{ "out": "hasil" }\n',
  messages: {
    here: { id: "JSON tidak dapat dibaca mulai dari sini", en: "the JSON cannot be read from here on" },
    end: { id: "JSON belum selesai di akhir berkas", en: "the JSON is not complete at the end of the file" },
    deep: { id: "JSON bersarang terlalu dalam", en: "the JSON is nested too deeply" },
    help: {
      id: "periksa tanda kutip, koma (tidak ada koma setelah isi terakhir), dan kurung",
      en: "check the quotes, commas (none after the last entry) and brackets",
    },
  },
});

export const unknownKey = define({
  code: "config/unknown-key",
  severity: "error",
  title: { id: "pengaturan yang tidak dikenal", en: "an unknown setting" },
  why,
  bad: '{ "output": "hasil" }\n',
  good: '{ "out": "hasil" }\n',
  messages: {
    unknown: { id: "tidak ada pengaturan `{key}`", en: "there is no setting `{key}`" },
    near: { id: "mungkin maksud Anda {names}?", en: "did you mean {names}?" },
    all: { id: "yang ada: {names}", en: "there are: {names}" },
  },
});

export const badValue = define({
  code: "config/bad-value",
  severity: "error",
  title: { id: "nilai pengaturan yang tidak sah", en: "a setting with a value that it cannot have" },
  why,
  bad: '{ "language": "inggris" }\n',
  good: '{ "language": "en" }\n',
  messages: {
    expected: { id: "`{key}` harus berupa {expectedId}", en: "`{key}` must be {expectedEn}" },
    missing: { id: "`{key}` belum diisi", en: "`{key}` is missing" },
    empty: { id: "`{key}` tidak boleh kosong", en: "`{key}` must not be empty" },
    near: { id: "mungkin maksud Anda {names}?", en: "did you mean {names}?" },
  },
});

export const unknownRule = define({
  code: "config/unknown-rule",
  severity: "warning",
  title: { id: "kode temuan yang tidak dikenal", en: "the code of a finding that does not exist" },
  why,
  bad: '{ "rules": { "roles/unused-lan": "off" } }\n',
  good: '{ "rules": { "roles/unused-lane": "off" } }\n',
  messages: {
    unknown: { id: "tidak ada temuan dengan kode `{code}`", en: "there is no finding with the code `{code}`" },
    near: { id: "mungkin maksud Anda {names}?", en: "did you mean {names}?" },
    list: { id: "semua kode: sopan explain --all", en: "all codes: sopan explain --all" },
  },
});

export const missingPath = define({
  code: "config/missing-path",
  severity: "error",
  title: { id: "pengaturan menyebut yang tidak ada", en: "the configuration names what is not there" },
  why: {
    id: "SOP di folder yang salah disebut tidak diperiksa, dan tidak seorang pun melihatnya",
    en: "SOPs in a folder that is misnamed are not checked, and nobody sees it",
  },
  bad: '{ "sops": ["sop"] }\n',
  good: '{ "sops": ["sops"] }\n',
  messages: {
    missing: { id: "tidak ada berkas atau folder `{path}`", en: "there is no file or folder `{path}`" },
    near: { id: "mungkin maksud Anda {names}?", en: "did you mean {names}?" },
    make: {
      id: "betulkan namanya, atau hapus; dihitung dari folder pengaturan ini",
      en: "correct the name, or delete it; it counts from the folder of this configuration",
    },
  },
});

export const unmatchedFiles = define({
  code: "config/unmatched-files",
  severity: "warning",
  title: { id: "pengaturan untuk berkas yang tidak ada", en: "settings for files that are not there" },
  why,
  bad: '{ "overrides": [{ "files": ["umum/**"], "preset": "ketat" }] }\n',
  good: '{ "overrides": [{ "files": ["sops/umum/**"], "preset": "ketat" }] }\n',
  messages: {
    none: { id: "tidak ada berkas yang cocok dengan `{pattern}`", en: "no file fits `{pattern}`" },
    help: {
      id: "tulis dari folder pengaturan ini, misalnya `sops/umum/**`, atau hapus",
      en: "write it from the folder of this configuration, like `sops/umum/**`, or delete it",
    },
  },
});

export const configFindings = [notJson, unknownKey, badValue, unknownRule, missingPath, unmatchedFiles];
