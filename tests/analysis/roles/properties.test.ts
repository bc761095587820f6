import fc from "fast-check";
import { expect, it } from "vitest";
import { rolesOf } from "../../../src/analysis/roles/facts.ts";
import { rolesJson } from "../../../src/analysis/roles/json.ts";
import { raciOf } from "../../../src/analysis/roles/raci.ts";
import { reduceRoles } from "../../../src/analysis/roles/reduce.ts";
import { rolesSchema } from "../../../src/analysis/roles/schema.ts";
import { checkText, filesOf, surveyLibrary } from "../../../src/pipeline.ts";
import { sopText } from "../../support/arbitrary-sop.ts";
import { organisation } from "./library.ts";

const library = surveyLibrary(filesOf({ "organisasi.sop": organisation }));
const known = library.organisations.get("dinas");
const texts = fc.array(sopText, { minLength: 1, maxLength: 3 });

it("whatever SOPs say, the sums agree and the data keep their schema", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const sops = all.flatMap((text, at) => checkText(`uji-${at}.sop`, text, library).sop ?? []);
      const facts = sops.map((sop) => rolesOf(sop, known));
      const { roles, handOvers } = reduceRoles(facts);
      const sum = (count: (work: (typeof roles)[number]) => number) => roles.reduce((so, work) => so + count(work), 0);
      expect(sum(({ received }) => received)).toBe(sum(({ handedOn }) => handedOn));
      expect(sum(({ returned }) => returned)).toBe(sum(({ sentBack }) => sentBack));
      expect(sum(({ handedOn }) => handedOn)).toBe(handOvers.reduce((so, { onward }) => so + onward, 0));
      const alone = facts.flatMap((each) => reduceRoles([each]).roles);
      expect(sum(({ steps }) => steps)).toBe(alone.reduce((so, { steps }) => so + steps, 0));
      for (const { minMinutes, maxMinutes, steps, waiting } of roles) {
        expect(minMinutes).toBeLessThanOrEqual(maxMinutes);
        if (steps === 0) expect(waiting).toBe(0);
      }
      const raci = sops.map((sop) => ({ id: sop.id, title: sop.title, charts: raciOf(sop, known) }));
      const json = rolesJson(sops.length, roles, handOvers, raci);
      expect(rolesSchema.parse(json)).toEqual(json);
      for (const { rows, whole } of raci.flatMap(({ charts }) => charts)) {
        for (const entries of [...rows.map((row) => row.entries), whole]) {
          expect(entries.filter(({ letter }) => letter === "A").length).toBeLessThanOrEqual(1);
          const each = entries.map(({ letter, role }) => `${letter} ${role.id}`);
          expect(new Set(each).size).toBe(each.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
