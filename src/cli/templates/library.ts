import { defaultOut } from "../../config/config.ts";
import { organisationTemplate, sopTemplate } from "./sop.ts";
import { gitHook, githubWorkflow, gitlabPipeline, hookFolder } from "./workflows.ts";

/** The files of a new library: path -> text. `version` of sopan is what its checks will run. */
export function libraryTemplate(version: string): Readonly<Record<string, string>> {
  return {
    "sops/organisasi.sop": organisationTemplate,
    "sops/penerimaan-tamu.sop": sopTemplate,
    "sopan.config.json": config,
    ".github/workflows/sopan.yml": githubWorkflow(version),
    ".gitlab-ci.yml": gitlabPipeline(version),
    [`${hookFolder}/pre-commit`]: gitHook(version),
    ".gitignore": "dist/\nnode_modules/\n",
    "README.md": readme,
  };
}

const config = `${JSON.stringify(
  {
    $schema: "https://unpkg.com/sopan/grammar/config.schema.json",
    sops: ["sops"],
    out: defaultOut,
    language: "id",
    rules: {},
  },
  null,
  2,
)}\n`;

const readme = `# Pustaka SOP

SOP instansi ini ditulis sebagai teks dalam bahasa sopan, satu berkas untuk satu SOP.

| berkas | isinya |
| --- | --- |
| \`sops/organisasi.sop\` | instansi, unit, jabatan, pejabat, peraturan, dan jam kerja yang dipakai bersama |
| \`sops/penerimaan-tamu.sop\` | contoh SOP; nama berkas adalah nama SOP |
| \`sopan.config.json\` | pengaturan: di mana SOP berada, ke mana hasil ditulis, bobot temuan |
| \`.github/\`, \`.gitlab-ci.yml\` | pemeriksaan otomatis setiap kali ada perubahan (hapus yang tidak dipakai) |
| \`${hookFolder}/pre-commit\` | pemeriksaan sebelum commit; pasang dengan \`git config core.hooksPath ${hookFolder}\` |

## Sehari-hari

\`\`\`
npx sopan new surat-masuk --title "Penanganan Surat Masuk"
npx sopan watch
npx sopan lint
npx sopan fmt
npx sopan build
\`\`\`

\`new\` membuat SOP baru dari kerangka, \`watch\` menampilkannya di peramban selagi Anda menulis, \`lint\` memeriksa, \`fmt\`
merapikan, dan \`build\` membuat halaman yang siap dicetak di \`${defaultOut}/index.html\`.

Sebelum mulai: ganti nama instansi, jabatan, dan peraturan di \`sops/organisasi.sop\` dengan yang sebenarnya.
`;
