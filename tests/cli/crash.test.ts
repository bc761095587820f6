import { describe, expect, it, vi } from "vitest";
import { reportFormats } from "../../src/diagnostics/render/names.ts";
import type { LibraryRule } from "../../src/rules/library-rule.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { inLibrary, sop } from "../support/cli.ts";

// Two rules that are none of ours, each of which breaks on one SOP.
vi.mock("../../src/rules/index.ts", async (original) => {
  const real = await original<{ rules: Rule[]; libraryRules: LibraryRule<boolean>[] }>();
  const words = { id: "-", en: "-" };
  const samples = { severity: "error", bad: "", good: "", messages: {}, title: words, why: words } as const;
  const broken: Rule = {
    ...samples,
    code: "test/broken",
    check: ({ sop: { title } }) => {
      if (title === "Zat") throw new TypeError("x is not a function");
    },
  };
  const brokenOverall: LibraryRule<boolean> = {
    ...samples,
    code: "test/broken-overall",
    collect: ({ sop: { title } }) => title === "Zit",
    conclude: ({ sops }) => {
      if (sops.some(({ value }) => value)) throw new TypeError("y is not a function");
    },
  };
  return { ...real, rules: [...real.rules, broken], libraryRules: [...real.libraryRules, brokenOverall] };
});

/** The last SOP of the library is the one that breaks the rule: all before it have been checked. */
const files = {
  "sops/kusut.sop": sop("Surat Kusut").replace('"Komputer"', "Komputer"),
  "sops/zat.sop": sop("Zat"),
};

describe("a rule that throws is a defect of sopan: exit 2, and no half of a result", () => {
  it.each(reportFormats)("%s", async (format) => {
    const { code, out, err, host } = await inLibrary(`lint --format ${format}`, files);
    expect({ code, out, touched: host.touched }).toEqual({ code: 2, out: "", touched: [] });
    expect(err).toContain("ini kesalahan sopan, bukan kesalahan SOP Anda: x is not a function");
  });

  it("also one that looks at the library as a whole", async () => {
    const { code, out, err } = await inLibrary("lint", { "sops/zit.sop": sop("Zit") });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("y is not a function");
  });

  it.each(["--fix", "--diff", "--baseline a.json --update-baseline"])("%s writes nothing", async (options) => {
    const { code, out, host } = await inLibrary(`lint ${options}`, files);
    expect({ code, out, touched: host.touched }).toEqual({ code: 2, out: "", touched: [] });
  });

  it("does not break where it does not look", async () => {
    expect((await inLibrary("lint")).code).toBe(0);
  });
});
