import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeHost } from "../../src/cli/node-host.ts";
import { run } from "../../src/cli/run.ts";
import type { Host, Output } from "../../src/host.ts";

/** A git repository on disk, and the command line in one of its folders. */
export class Repository {
  readonly root = mkdtempSync(path.join(tmpdir(), "sopan-git-"));

  constructor() {
    this.git("init", "--quiet", "--initial-branch=utama");
  }

  git(...args: readonly string[]): void {
    const author = { GIT_AUTHOR_NAME: "Uji", GIT_AUTHOR_EMAIL: "uji@contoh.go.id" };
    const committer = { GIT_COMMITTER_NAME: "Uji", GIT_COMMITTER_EMAIL: "uji@contoh.go.id" };
    const alone = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
    execFileSync("git", args, { cwd: this.root, env: { ...process.env, ...author, ...committer, ...alone } });
  }

  write(name: string, text: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  async sopan(words: readonly string[], folder = "."): Promise<{ code: number; out: string; err: string }> {
    const [out, err] = [recorder(), recorder()];
    const cwd = path.join(this.root, folder);
    const host: Host = {
      ...nodeHost(),
      cwd,
      stdout: out,
      stderr: err,
      resolve: (...parts) => path.resolve(cwd, ...parts),
      stat: (name) => nodeHost().stat(path.resolve(cwd, name)),
    };
    const code = await run(words, host);
    return { code, out: out.text, err: err.text };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function recorder(): Output & { text: string } {
  return {
    text: "",
    isTerminal: false,
    width: 100,
    write(text) {
      this.text += text;
    },
  };
}
