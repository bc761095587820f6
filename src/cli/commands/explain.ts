import { catalogue } from "../../catalogue.ts";
import { explain as explainFinding, nearCodes } from "../../diagnostics/explain.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure, meant } from "../failure.ts";
import type { Session } from "../session.ts";

/** `sopan explain`: all that there is to say on one finding, or the list of all. */
export function explain(session: Session, code: string | undefined, options: { readonly all?: boolean }): Exit {
  const { language, host } = session;
  if (options.all === true || code === undefined) {
    const width = Math.max(...[...catalogue.keys()].map((each) => each.length));
    for (const each of [...catalogue.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
      host.stdout.write(`${each.code.padEnd(width)}  ${each.title[language]}\n`);
    }
    return exit.clean;
  }
  const definition = catalogue.get(code);
  if (definition === undefined) throw unknownCode(code);
  host.stdout.write(explainFinding(definition, language));
  return exit.clean;
}

function unknownCode(code: string): Failure {
  return new Failure(
    { id: `tidak ada temuan dengan kode \`${code}\``, en: `there is no finding with the code \`${code}\`` },
    meant(nearCodes(code, catalogue)) ?? {
      id: "semua kode: sopan explain --all",
      en: "all codes: sopan explain --all",
    },
  );
}
