import { configName } from "../../config/config.ts";
import { DrawingMemory } from "../../emit/drawing-memory.ts";
import { ours } from "../defect.ts";
import { allEmitters } from "../emitter-names.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure, systemCode } from "../failure.ts";
import { BrokenConfig, openProject, type Project } from "../project.ts";
import { type Server, serve } from "../server.ts";
import type { Session } from "../session.ts";
import { buildSite, tellBuilt } from "./build.ts";

export interface WatchOptions {
  readonly out?: string;
  readonly port: number;
  readonly marks?: boolean;
  /** Ends the watch; without it only the end of the process does. */
  readonly signal?: AbortSignal;
}

/** Editors write a file in several steps; what follows within this many milliseconds belongs together. */
const calm = 100;

/** `sopan watch`: builds, serves on this computer, and does both again whenever a file is saved. */
export async function watch(session: Session, paths: readonly string[], options: WatchOptions): Promise<Exit> {
  const { host, common } = session;
  if (paths.includes("-")) {
    throw new Failure({ id: "masukan baku tidak dapat diawasi", en: "standard input cannot be watched" });
  }
  const open = (): Promise<Project> => openProject(host, { paths, config: common.config, out: options.out });
  const project = await open();
  session.speak(project.config.language);
  const server = await start(session, project.out, options.port);
  session.print({ id: `Buka ${server.url} (berhenti: Ctrl+C)`, en: `Open ${server.url} (stop: Ctrl+C)` });

  const memory = new DrawingMemory();
  const rebuild = async (): Promise<void> => {
    try {
      const current = await open();
      const built = await buildSite(session, current, { ...options, format: allEmitters, memory });
      await tellBuilt(session, current, built);
      server.reload();
    } catch (thrown) {
      if (thrown instanceof BrokenConfig) await session.report(thrown.problems, thrown);
      else session.fail(thrown instanceof Failure ? thrown : ours(thrown, host));
    }
  };
  const turns = inTurn(rebuild);
  const stopWatching = host.watch(watched(session, project, paths), turns.soon);
  await turns.now();
  await ended(options.signal);
  stopWatching();
  server.close();
  return exit.clean;
}

async function start(session: Session, out: string, port: number): Promise<Server> {
  try {
    return await serve(session.host, out, port);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code !== "EADDRINUSE" && code !== "EACCES") throw thrown;
    throw new Failure(
      { id: `porta ${port} tidak dapat dipakai (${code})`, en: `the port ${port} cannot be used (${code})` },
      { id: "pilih porta lain: --port 0", en: "choose another: --port 0" },
    );
  }
}

function watched({ host }: Session, { root, config }: Project, paths: readonly string[]): string[] {
  const sops = paths.length > 0 ? paths.map((path) => host.resolve(path)) : [];
  const shared = [...(config.sops ?? (paths.length > 0 ? [] : ["."])), configName, config.organisation ?? configName];
  const all = new Set([...sops, ...shared.map((path) => host.resolve(root, path))]);
  return [...all].filter((path) => host.stat(path) !== undefined);
}

interface Turns {
  now(): Promise<void>;
  /** Only files of ours count: the output may lie in the same folder and changes too. */
  soon(name: string | undefined): void;
}

/** Never two at a time; waits until it is calm. */
function inTurn(work: () => Promise<void>): Turns {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const now = (): Promise<void> => {
    last = last.then(work);
    return last;
  };
  return {
    now,
    soon: (name) => {
      if (name !== undefined && !name.endsWith(".sop") && !name.endsWith(configName)) return;
      clearTimeout(timer);
      timer = setTimeout(now, calm);
    },
  };
}

function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}
