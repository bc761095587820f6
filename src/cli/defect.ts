import type { Host } from "../host.ts";
import { Failure, reasonOf, systemCode } from "./failure.ts";
import { version } from "./version.ts";

/** What the system refuses, which is nobody's defect. */
const system: ReadonlySet<string> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "EMFILE",
  "ENFILE",
  "EISDIR",
  "ENOTDIR",
  "EEXIST",
  "ENAMETOOLONG",
  "EADDRINUSE",
  "EBUSY",
]);

/** What a throw that nobody foresaw comes to: a refusal of the system, or a defect of sopan with what to report. */
export function ours(thrown: unknown, host: Host): Failure {
  const reason = reasonOf(thrown).split("\n", 1)[0] ?? "";
  if (system.has(systemCode(thrown) ?? "")) {
    return new Failure({ id: `sistem menolak: ${reason}`, en: `the system refuses: ${reason}` });
  }
  if (host.env.SOPAN_DEBUG === "1" && thrown instanceof Error) host.stderr.write(`${thrown.stack ?? ""}\n`);
  return new Failure(
    {
      id: `ini kesalahan sopan, bukan kesalahan SOP Anda: ${reason}`,
      en: `this is a defect of sopan, not of your SOP: ${reason}`,
    },
    {
      id: `laporkan baris di atas, perintah yang dijalankan, dan versi ${version} (SOPAN_DEBUG=1 menampilkan rinciannya)`,
      en: `report the line above, the command that you ran and the version ${version} (SOPAN_DEBUG=1 shows the details)`,
    },
  );
}
