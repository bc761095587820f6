import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { fingerprints } from "../../src/diagnostics/fingerprint.ts";
import { hashOf } from "../../src/diagnostics/hash.ts";
import { found, optionsFor, spanIn } from "./samples.ts";

const text = 'sop "A"\nlangkah "B"\n  oleh kabit\n  waktu 5\nlangkah "C"\n  waktu 5\n';

/** The fingerprint of a finding at the `nth` occurrence of `words`, in a file of this text. */
function at(words: string, source = text, parts: Partial<Diagnostic> = {}, nth = 1): string {
  const [print = ""] = fingerprints([found({ ...parts, span: spanIn(source, words, nth) })], sourcesOf(source));
  return print;
}

function sourcesOf(source: string) {
  return optionsFor({ "sops/rka.sop": source, "sops/lain.sop": source }).sources;
}

describe("hash", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %j is the published one", (value, hash) => {
    expect(hashOf(value)).toBe(hash);
  });

  it("agrees with the definition on any text", () => {
    const defined = (value: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(value))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      return hash.toString(16).padStart(16, "0");
    };
    fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => hashOf(value) === defined(value)));
  });
});

describe("a fingerprint", () => {
  it("stays when lines move and when the layout changes", () => {
    expect(at("kabit", `# catatan\n\n${text}`)).toBe(at("kabit"));
    expect(at("kabit", text.replace("  oleh kabit", "\toleh   kabit"))).toBe(at("kabit"));
    expect(at("kabit", text.replaceAll("\n", "\r\n"))).toBe(at("kabit"));
  });

  it("goes when the line, the file or the code is another", () => {
    const prints = [
      at("kabit"),
      at("kabid", text.replace("kabit", "kabid")),
      at("kabit", text, { code: "roles/other" }),
      at("kabit", text, { path: "sops/lain.sop" }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("does not depend on the message", () => {
    expect(at("kabit", text, { message: { id: "3 kali", en: "3 times" } })).toBe(at("kabit"));
  });

  it("tells equal lines apart by their order", () => {
    const both = [1, 2].map((nth) => found({ span: spanIn(text, "waktu 5", nth) }));
    const [first, second] = fingerprints(both, sourcesOf(text));
    expect(first).not.toBe(second);
    expect(at("waktu 5", text, {}, 2)).toBe(first);
  });

  it("is there without a text and beyond its end", () => {
    const lost = [found({ span: { start: 0, end: 0 }, path: "x.sop" }), found({ span: { start: 9999, end: 9999 } })];
    for (const print of fingerprints(lost, sourcesOf(text))) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });
});
