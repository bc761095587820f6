import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { nodeHost, widthStated } from "../../src/cli/node-host.ts";
import { walk } from "../../src/cli/walk.ts";

const host = nodeHost();
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sopan-host-"))).replaceAll("\\", "/");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("writes, moves and removes, with the folders that it takes", () => {
  host.writeFile(`${folder}/a/b/c.txt`, "isi");
  host.rename(`${folder}/a/b/c.txt`, `${folder}/d/e.txt`);
  expect(new TextDecoder().decode(host.readFile(`${folder}/d/e.txt`))).toBe("isi");
  expect(host.stat(`${folder}/d/e.txt`)).toEqual({ kind: "file", size: 3 });
  host.remove(`${folder}/d`);
  host.remove(`${folder}/d`);
  expect(host.stat(`${folder}/d`)).toBeUndefined();
});

it.skipIf(!existsSync("/proc/self"))("ends where the system makes no folders", () => {
  expect(() => host.writeFile("/proc/sopan/a/b.txt", "isi")).toThrow("ENOENT");
});

it("walks real links as it does those in memory", () => {
  mkdirSync(`${folder}/sops/.git`, { recursive: true });
  writeFileSync(`${folder}/sops/b.sop`, "");
  writeFileSync(`${folder}/sops/a.sop`, "");
  writeFileSync(`${folder}/sops/.git/c.sop`, "");
  symlinkSync("..", `${folder}/sops/naik`);
  symlinkSync("putar", `${folder}/sops/putar`);
  symlinkSync("a.sop", `${folder}/sops/z.sop`);
  const { files, problems } = walk(host, [`${folder}/sops`], { without: [], show: (path) => path });
  expect([...files.values()]).toEqual([`${folder}/sops/a.sop`, `${folder}/sops/b.sop`]);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([`io/link-loop ${folder}/sops/naik`]);
  expect(() => walk(host, [`${folder}/sops/putar`], { without: [], show: (path) => path })).toThrow("turns in circles");
});

it("tells of changes below a folder", async () => {
  mkdirSync(`${folder}/x`);
  const changed = vi.fn();
  const end = host.watch([folder], changed);
  await vi.waitFor(
    () => {
      host.writeFile(`${folder}/x/a.sop`, String(changed.mock.calls.length));
      expect(changed.mock.calls.some(([name]) => String(name).endsWith("a.sop"))).toBe(true);
    },
    { timeout: 10_000, interval: 100 },
  );
  end();
});

it.each([
  ["200", 200],
  ["3", 20],
  ["0", undefined],
  ["lebar", undefined],
  ["", undefined],
  [undefined, undefined],
])("takes COLUMNS=%s for %s columns", (columns, width) => {
  expect(widthStated(columns)).toBe(width);
});

it("knows the day as an ISO date", () => {
  expect(host.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
