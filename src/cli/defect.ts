import type { Host } from "../host.ts";
import { Failure, reasonOf } from "./failure.ts";
import { refusalOf, refusedPath } from "./refusals.ts";
import { version } from "./version.ts";

/** What a throw that nobody foresaw comes to: a refusal of the system, or a defect of sopan with what to report. */
export function ours(thrown: unknown, host: Host): Failure {
  const refusal = refusalOf(thrown);
  if (refusal) {
    const path = refusedPath(thrown);
    const where = path === undefined ? "" : `\`${shown(host, path)}\`: `;
    return new Failure(
      { id: `sistem menolak: ${where}${refusal.id}`, en: `the system refuses: ${where}${refusal.en}` },
      {
        id: "periksa izin dan ruang penyimpanannya, atau pilih tempat lain",
        en: "check the permissions and the space there, or choose another place",
      },
    );
  }
  const reason = reasonOf(thrown).split("\n", 1)[0] ?? "";
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

/** From the working directory, for what lies below it. */
function shown(host: Host, path: string): string {
  const way = host.relative(host.cwd, host.resolve(path));
  return way === "" || way.startsWith("..") ? path : way;
}
