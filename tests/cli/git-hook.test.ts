import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sopan } from "../support/cli.ts";

let folder = "";
const at = (path: string): string => join(folder, path);

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function git(...args: string[]): { status: number | null; said: string } {
  const env = { ...process.env, PATH: `${at("bin")}:${process.env.PATH}`, HOME: folder, LOG: at("log") };
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** What the hook called, a line a call, words in brackets. */
const called = (): string[] => (existsSync(at("log")) ? readFileSync(at("log"), "utf8").trim().split("\n") : []);

/** A repository with the hook that `sopan init` writes, and an `npx` that writes down its words and fails if told. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sopan-hook-"));
  const { host } = await sopan("init");
  expect(host.programs).toEqual(["/kerja/.githooks/pre-commit"]);
  put(".githooks/pre-commit", host.text(".githooks/pre-commit") ?? "");
  put("bin/npx", '#!/bin/sh\nprintf "[%s]" "$@" >> "$LOG"\necho >> "$LOG"\n[ ! -f fail ]\n');
  for (const program of [".githooks/pre-commit", "bin/npx"]) chmodSync(at(program), 0o755);
  git("init", "-q");
  git("config", "core.hooksPath", ".githooks");
  git("config", "user.email", "a@contoh.id");
  git("config", "user.name", "A");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("the hook of git", () => {
  it("checks the SOPs of the commit, whatever their names", () => {
    put("sops/surat masuk.sop", "a");
    put("sops/lain.sop", "a");
    git("add", "sops/surat masuk.sop");
    expect(git("commit", "-qm", "a").status).toBe(0);
    const [lint = "", fmt = "", ...more] = called();
    expect(lint).toMatch(/^\[--yes\]\[sopan@[\d.]+\]\[lint\]\[sops\/surat masuk\.sop\]$/);
    expect(fmt).toMatch(/^\[--yes\]\[sopan@[\d.]+\]\[fmt\]\[--check\]\[sops\/surat masuk\.sop\]$/);
    expect(more).toEqual([]);
  });

  it("keeps a commit from being made where the check fails", () => {
    put("fail", "");
    put("sops/a.sop", "a");
    git("add", "sops/a.sop");
    expect(git("commit", "-qm", "a").status).toBe(1);
    expect(called()).toHaveLength(1);
    expect(git("log").status).not.toBe(0);
  });

  it("asks nothing of a commit without SOPs", () => {
    put("fail", "");
    put("README.md", "a");
    git("add", "README.md");
    expect(git("commit", "-qm", "a")).toEqual({ status: 0, said: "" });
    expect(called()).toEqual([]);
  });

  it("knows the baseline", () => {
    put("sopan.baseline.json", "{}");
    put("sops/a.sop", "a");
    git("add", ".");
    git("commit", "-qm", "a");
    expect(called()[0]).toContain("[lint][--baseline][sopan.baseline.json][sops/a.sop]");
  });
});
