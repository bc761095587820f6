import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Inspected, type Measured, measuredOf } from "./inspect.ts";

/** A drawing of an earlier run. */
export interface Before extends Measured {
  readonly drawings: readonly string[];
}

const SCORES = "scores.json";
const fileOf = (key: string, index: number) => `${key}-${index + 1}.svg`;

/** Stores drawings and their scores in `folder`, in place of what was there. */
export function save(folder: string, all: readonly Inspected[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { key, drawings } of all) {
    drawings.forEach((svg, index) => {
      writeFileSync(`${folder}/${fileOf(key, index)}`, svg);
    });
  }
  const scores = all.map((one) => [one.key, { ...measuredOf(one), drawings: one.drawings.length }]);
  writeFileSync(`${folder}/${SCORES}`, `${JSON.stringify(Object.fromEntries(scores), null, 2)}\n`);
}

/** What was stored, by key; nothing where nothing was. */
export function load(folder: string): Map<string, Before> {
  if (!existsSync(`${folder}/${SCORES}`)) return new Map();
  const scores: Record<string, Measured & { readonly drawings: number }> = JSON.parse(
    readFileSync(`${folder}/${SCORES}`, "utf8"),
  );
  return new Map(
    Object.entries(scores).map(([key, stored]) => {
      const files = Array.from({ length: stored.drawings }, (_, index) => `${folder}/${fileOf(key, index)}`);
      return [key, { ...measuredOf(stored), drawings: files.map((file) => readFileSync(file, "utf8")) }];
    }),
  );
}
