import { InvalidArgumentError } from "commander";
import { allEmitters, type EmitterName } from "./emitter-names.ts";

/** Reads the values of options. A complaint only says what there can be: the rest is said around it. */

export function emitters(value: string): EmitterName[] {
  const names = value.split(",").map((each) => each.trim());
  const known = allEmitters.filter((each) => names.includes(each));
  if (known.length !== new Set(names).size) throw new InvalidArgumentError("html, svg, json");
  return known;
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("0, 1, 2, …");
  return Number(value);
}

const lastPort = 65_535;

export function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > lastPort) throw new InvalidArgumentError(`0, 1, 2, … ${lastPort}`);
  return Number(value);
}

export function isoDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // The engine may read 31 February as a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError("2026-01-31");
  return value;
}

/** `periksa=2 jam`: what stands before and behind the sign. */
export interface SetOption {
  readonly step: string;
  readonly time: string;
}

/** One more value of an option that may be given several times. */
export function settings(value: string, before: readonly SetOption[]): SetOption[] {
  const parts = /^([^=\r\n]+)=([^\r\n]+)$/.exec(value);
  const [step, time] = [parts?.[1]?.trim() ?? "", parts?.[2]?.trim() ?? ""];
  if (step === "" || time === "") throw new InvalidArgumentError("periksa=2 jam");
  return [...before, { step, time }];
}
