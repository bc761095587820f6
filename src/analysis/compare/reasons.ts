import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { PartName } from "./parts.ts";
import { parts } from "./parts.ts";

/** Why a role is told, behind its title. */
export const reasons = {
  newSteps: { id: "langkah baru: {steps}", en: "new steps: {steps}" },
  removedSteps: { id: "langkah yang dihapus: {steps}", en: "removed steps: {steps}" },
  takesOver: { id: "sekarang mengerjakan langkah {step}{from}", en: "now carries out step {step}{from}" },
  givesUp: { id: "tidak lagi mengerjakan langkah {step}{to}", en: "no longer carries out step {step}{to}" },
  changed: { id: "langkah {steps} berubah: {parts}", en: "changed in step {steps}: {parts}" },
  otherInput: {
    id: "menerima hasil lain dari langkah {step}: {parts}",
    en: "receives other work from step {step}: {parts}",
  },
  receives: { id: "menerima langkah {step} {new}, dulu {old}", en: "receives step {step} {new}, before {old}" },
  handsOn: { id: "meneruskan langkah {step} {new}, dulu {old}", en: "hands on step {step} {new}, before {old}" },
  copies: { id: "sekarang menerima tembusan langkah {step}", en: "now receives a copy of step {step}" },
  noCopies: { id: "tidak lagi menerima tembusan langkah {step}", en: "no longer receives a copy of step {step}" },
  renamed: { id: "sekarang ditulis “{new}”, dulu “{old}”", en: "is now written “{new}”, before “{old}”" },
  approves: { id: "sekarang mengesahkan SOP ini", en: "now approves this procedure" },
  noLonger: { id: "tidak lagi mengesahkan SOP ini", en: "no longer approves this procedure" },
  head: { id: "berubah untuk semua pelaksana: {parts}", en: "changed for all: {parts}" },
  newSop: { id: "SOP baru: langkah {steps}", en: "new procedure: steps {steps}" },
  removedSop: { id: "SOP ini dihapus", en: "this procedure is removed" },
} as const satisfies Record<string, Bilingual>;

/** Parts of a reason. */
export const sides = {
  before: { id: ", dulu {others}", en: ", {others} before" },
  now: { id: ", sekarang {others}", en: ", now {others}" },
  none: { id: "", en: "" },
  from: { id: "dari {others}", en: "from {others}" },
  to: { id: "ke {others}", en: "to {others}" },
  fromNobody: { id: "tidak dari peran lain", en: "from no other role" },
  toNobody: { id: "tidak ke peran lain", en: "to no other role" },
} as const satisfies Record<string, Bilingual>;

const named: Partial<Record<PartName, Bilingual>> = {
  flow: { id: "alur", en: "flow" },
  kind: { id: "keputusan", en: "decision" },
  actor: parts.actors.name,
};

/** Parts of a step or the head as a list, each once. */
export function partList(names: readonly PartName[]): Bilingual {
  const texts = names.map((name) => named[name] ?? parts[name].name);
  return together(texts.filter((text, at) => texts.findIndex(({ id }) => id === text.id) === at));
}

/** Texts as a list: `3, 4, 7`. */
export function together(texts: readonly Bilingual[]): Bilingual {
  return { id: texts.map(({ id }) => id).join(", "), en: texts.map(({ en }) => en).join(", ") };
}
