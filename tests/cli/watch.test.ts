import { get } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { watch } from "../../src/cli/commands/watch.ts";
import { Session } from "../../src/cli/session.ts";
import { answer } from "../../src/cli/site.ts";
import { organisation, sop } from "../support/cli.ts";
import { MemoryHost } from "../support/memory-host.ts";

describe("answer", () => {
  const host = new MemoryHost({
    "situs/index.html": "<html><body><p>halo</p></body></html>",
    "situs/sop/a.svg": "<svg/>",
    "situs/.sopan.json": "{}",
    "situs/keluar.html": { link: "../rahasia.html" },
    "rahasia.html": "rahasia",
  });
  const ask = (url: string, more = {}) =>
    answer(host, "/kerja/situs", { method: "GET", url, host: "127.0.0.1:4173", ...more });

  it("serves files and adds the script to pages only", () => {
    const page = ask("/?x#y");
    expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(page.body).toBe('<html><body><p>halo</p><script src="/__sopan/reload.js"></script></body></html>');
    expect(ask("/sop/a.svg")).toMatchObject({ status: 200, type: "image/svg+xml" });
  });

  it.each([
    ["/../rahasia.html", 400],
    ["/%2e%2e/rahasia.html", 400],
    ["/..%2frahasia.html", 400],
    ["/..\\rahasia.html", 400],
    ["/.sopan.json", 400],
    ["/%00", 400],
    ["/%zz", 400],
    ["//kerja/rahasia.html", 404],
    ["/keluar.html", 404],
    ["/sop", 404],
    ["/tidak-ada.html", 404],
  ])("%s -> %i", (url, status) => {
    expect(ask(url).status).toBe(status);
  });

  it("answers to its own names only, and to reading only", () => {
    expect(ask("/", { host: "jahat.example" }).status).toBe(403);
    expect(ask("/", { host: "127.0.0.1.jahat.example" }).status).toBe(403);
    expect(ask("/", { host: "localhost:1" }).status).toBe(200);
    expect(ask("/", { method: "POST" }).status).toBe(405);
  });
});

describe("sopan watch", () => {
  it("builds, builds again after a change, and tells the browser", async () => {
    const host = new MemoryHost({ "dinas.sop": organisation, "a.sop": sop("Judul Satu") });
    const end = new AbortController();
    const session = new Session(host, {});
    const done = watch(session, [], { port: 0, signal: end.signal });
    const page = (): string => host.text("dist/site/sop/a.html") ?? "";
    await vi.waitFor(() => expect(page()).toContain("Judul Satu"), { timeout: 10_000 });

    const url = /http:\S+/.exec(host.stdout.text)?.[0] ?? "";
    let heard = "";
    get(`${url}__sopan/events`, (response) => {
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        heard += text;
      });
    });
    await vi.waitFor(() => expect(heard).toContain(": sopan"));
    host.files.set("/kerja/a.sop", sop("Judul Dua"));
    host.changed?.("a.sop");
    await vi.waitFor(() => expect(page()).toContain("Judul Dua"), { timeout: 10_000 });
    await vi.waitFor(() => expect(heard).toContain("event: reload"), { timeout: 10_000 });

    host.files.set("/kerja/a.sop", "rusak");
    host.changed?.("a.sop");
    await vi.waitFor(() => expect(host.stderr.text).toContain("a.sop:1"), { timeout: 10_000 });
    end.abort();
    expect(await done).toBe(0);
  });
});
