import { type Exit, exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import type { Session } from "../session.ts";
import { libraryTemplate } from "../templates/library.ts";

/** `sopan init`: a new library. What is there already stays as it is. */
export function init(session: Session, folder: string, version: string): Exit {
  const { host } = session;
  const root = host.resolve(folder);
  const there = host.stat(root);
  if (there !== undefined && there.kind !== "directory") {
    throw new Failure({ id: `\`${folder}\` bukan folder`, en: `\`${folder}\` is not a folder` });
  }
  for (const [path, text] of Object.entries(libraryTemplate(version))) {
    const target = host.resolve(root, path);
    const shown = folder === "." ? path : `${folder.replace(/\/+$/, "")}/${path}`;
    if (host.stat(target) !== undefined) {
      session.tell({ id: `sudah ada   ${shown}`, en: `exists   ${shown}` });
    } else {
      host.writeFile(target, text, ...(text.startsWith("#!") ? (["program"] as const) : []));
      session.tell({ id: `dibuat      ${shown}`, en: `created  ${shown}` });
    }
  }
  const into = folder === "." ? "" : `cd ${folder} && `;
  session.tell({
    id: `\nBerikutnya: ${into}npx sopan watch`,
    en: `\nNext: ${into}npx sopan watch`,
  });
  return exit.clean;
}
