import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Entry, FileInfo, GitAnswer, Host, Output } from "../host.ts";

const slashed = path.sep === "/" ? (text: string) => text : (text: string) => text.replaceAll(path.sep, "/");

/** The host of the command line: this computer, through Node. */
export function nodeHost(): Host {
  return {
    cwd: slashed(process.cwd()),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    today: () => {
      const now = new Date();
      const two = (value: number): string => String(value).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    readInput,
    resolve: (...parts) => slashed(path.resolve(...parts)),
    relative: (from, to) => slashed(path.relative(from, to)),
    stat,
    realPath: (name) => slashed(fs.realpathSync(name)),
    list: (name) => fs.readdirSync(name, { withFileTypes: true }).map(entryOf),
    readFile: (name) => fs.readFileSync(name),
    writeFile: (name, content, kind) => {
      makeFolder(path.dirname(name));
      fs.writeFileSync(name, content);
      if (kind === "program") fs.chmodSync(name, 0o755);
    },
    rename: (from, to) => {
      makeFolder(path.dirname(to));
      fs.renameSync(from, to);
    },
    remove: (name) => fs.rmSync(name, { recursive: true, force: true }),
    git,
    watch,
  };
}

/** Node's own way (`recursive`) never ends where the system makes no folder and says that there is none above: `/proc`. */
function makeFolder(name: string): void {
  if (stat(name)?.kind === "directory") return;
  const above = path.dirname(name);
  if (above !== name) makeFolder(above);
  try {
    fs.mkdirSync(name);
  } catch (thrown) {
    // Somebody else may have made it in between.
    if (stat(name)?.kind !== "directory") throw thrown;
  }
}

/** No question is asked on the terminal, no lock is taken, and messages are in English whatever the user's language. */
const gitEnvironment = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };

function git(args: readonly string[], input = ""): GitAnswer | undefined {
  const env = { ...process.env, ...gitEnvironment };
  const done = spawnSync("git", args, { input, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true });
  if (done.error !== undefined) {
    if ("code" in done.error && done.error.code === "ENOENT") return undefined;
    throw done.error;
  }
  return { code: done.status ?? 1, stdout: done.stdout, stderr: done.stderr.toString("utf8") };
}

/** What is good to read where nobody says how wide a line may be. */
const usualWidth = 100;
const narrowest = 20;

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get width() {
      return widthStated(process.env.COLUMNS) ?? Math.max(narrowest, stream.columns || usualWidth);
    },
  };
}

/** COLUMNS, as other programs take it: also where the output is no terminal. */
export function widthStated(columns: string | undefined): number | undefined {
  return /^[1-9]\d{0,4}$/.test(columns ?? "") ? Math.max(narrowest, Number(columns)) : undefined;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function stat(name: string): FileInfo | undefined {
  try {
    const found = fs.statSync(name);
    return { kind: found.isFile() ? "file" : found.isDirectory() ? "directory" : "other", size: found.size };
  } catch {
    return undefined;
  }
}

function entryOf(entry: fs.Dirent): Entry {
  const kind = entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "directory" : entry.isFile() ? "file" : "other";
  return { name: entry.name, kind };
}

function watch(paths: readonly string[], changed: (name: string | undefined) => void): () => void {
  const watchers = paths.map((name) => {
    const recursive = stat(name)?.kind === "directory";
    const watcher = fs.watch(name, { recursive }, (_event, file) => changed(file ?? undefined));
    watcher.on("error", () => changed(undefined));
    return watcher;
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
