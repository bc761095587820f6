import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { reasonOf, systemCode } from "./failure.ts";

/** What systems refuse, by their short names for it (errno), in words that tell an author what to look at. */
const refusals: Readonly<Record<string, Bilingual>> = {
  EACCES: { id: "tidak ada izin", en: "no permission" },
  EPERM: { id: "tidak diizinkan", en: "not permitted" },
  EROFS: { id: "tempat itu hanya dapat dibaca", en: "the place is read-only" },
  ENOENT: { id: "tidak ada, atau tidak dapat dibuat di sana", en: "not there, or not to be made there" },
  ENOSPC: { id: "ruang penyimpanan penuh", en: "no space is left" },
  EDQUOT: { id: "jatah ruang penyimpanan habis", en: "the quota of space is used up" },
  EMFILE: { id: "terlalu banyak berkas terbuka", en: "too many files are open" },
  ENFILE: { id: "terlalu banyak berkas terbuka", en: "too many files are open" },
  EISDIR: { id: "itu folder, bukan berkas", en: "it is a folder, not a file" },
  ENOTDIR: { id: "di jalurnya ada yang bukan folder", en: "something on its way is not a folder" },
  ENOTEMPTY: { id: "foldernya tidak kosong", en: "the folder is not empty" },
  EEXIST: { id: "sudah ada", en: "it exists already" },
  ENAMETOOLONG: { id: "namanya terlalu panjang", en: "its name is too long" },
  EINVAL: { id: "namanya tidak dapat dipakai di sana", en: "its name cannot be used there" },
  ELOOP: { id: "tautannya berputar", en: "its link turns in circles" },
  EXDEV: { id: "hasilnya terpisah di dua cakram", en: "the output lies on two disks" },
  EBUSY: { id: "sedang dipakai program lain", en: "another program uses it" },
  EIO: { id: "cakramnya gagal dibaca atau ditulis", en: "the disk failed" },
  EADDRINUSE: { id: "porta itu sedang dipakai", en: "the port is in use" },
};

/** Why the system refused, with its short name for people who look it up; undefined where it was no refusal. */
export function refusalOf(thrown: unknown): Bilingual | undefined {
  const code = systemCode(thrown) ?? "";
  const words = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  return words && { id: `${words.id} (${code})`, en: `${words.en} (${code})` };
}

/** The same for what is told in any case: of what is not in the list, what it says of itself. */
export function whyRefused(thrown: unknown): Bilingual {
  const reason = systemCode(thrown) ?? reasonOf(thrown);
  return refusalOf(thrown) ?? { id: reason, en: reason };
}

/** The file that the system refused, where it says which. */
export function refusedPath(thrown: unknown): string | undefined {
  return thrown instanceof Error && "path" in thrown && typeof thrown.path === "string" ? thrown.path : undefined;
}
