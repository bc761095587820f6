import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { unifiedDiff } from "../source/unified-diff.ts";
import { type Exit, exit } from "./exit.ts";
import type { Rewrite } from "./mend.ts";
import type { Session } from "./session.ts";

/**
 * Writes what would change as a diff, to be applied in the folder of the configuration, and no file.
 * @param order the command that makes the change
 */
export function showDiff(session: Session, rewrites: readonly Rewrite[], order: string): Exit {
  for (const { path, before, after } of rewrites) session.host.stdout.write(unifiedDiff(path, before, after));
  const count = rewrites.length;
  const told: Bilingual =
    count === 0
      ? { id: "tidak ada yang akan berubah", en: "nothing would change" }
      : {
          id: `${count} berkas akan berubah; ubah dengan: ${order}`,
          en: `${count} files would change; do so: ${order}`,
        };
  session.tell(told);
  return count === 0 ? exit.clean : exit.findings;
}
