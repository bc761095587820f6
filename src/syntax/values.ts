import type { IToken } from "chevrotain";
import type { Span } from "../source/span.ts";
import type { DateValue, Name, Text } from "./ast.ts";
import { monthPatterns } from "./vocabulary.ts";

/** The span of a token. */
export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: (token.endOffset ?? token.startOffset + token.image.length - 1) + 1 };
}

const proper = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The name that a word is or resembles: small letters, marks dropped, hyphens for what no name may hold. */
export function nameValue(word: string): string {
  // Nearly all names are written as they should be.
  if (proper.test(word)) return word;
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  return plain === "" ? word.toLowerCase() : plain;
}

export function nameOf(token: IToken): Name {
  return { kind: "name", span: spanOf(token), value: nameValue(token.image) };
}

/** True where a text's closing quote is there. */
export function isClosed(image: string): boolean {
  if (image.length < 2) return false;
  if (!image.startsWith('"')) return /[”"]$/.test(image);
  let quotes = 0;
  for (let i = image.length - 1; i > 0 && image[i] === '"'; i--) quotes++;
  return quotes % 2 === 1;
}

/** What a text says, without its quotes. */
export function textValue(image: string): string {
  const inner = isClosed(image) ? image.slice(1, -1) : image.slice(1).trimEnd();
  return image.startsWith('"') ? inner.replaceAll('""', '"') : inner;
}

/** How a text is written. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

export function textOf(token: IToken): Text {
  return { kind: "text", span: spanOf(token), value: textValue(token.image) };
}

const monthNames = monthPatterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

/** The date of a token, or nothing where the calendar has no such day. */
export function dateOf(token: IToken): DateValue | undefined {
  const parts = token.image.split(/[-/\s]+/);
  const [first, second, third] = [parts[0] ?? "", (parts[1] ?? "").replace(/\.$/, ""), parts[2] ?? ""];
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  const month = /^\d+$/.test(second) ? Number(second) : monthNames.findIndex((name) => name.test(second)) + 1;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { kind: "date", span: spanOf(token), iso };
}

/** `1,5` or `1.980` as a number. */
export function numberOf(token: IToken): number {
  return Number(token.image.replaceAll(".", "").replace(",", "."));
}

/** True where a number is written with dots between its thousands. */
export function isGrouped(token: IToken): boolean {
  return token.image.includes(".");
}

/**
 * How a number is written: with a decimal comma, never in powers of ten, for which the language has no spelling; with
 * dots between its thousands where it is `grouped`.
 */
export function numberText(value: number, grouped = false): string {
  const [whole = "", decimals] = plainDigits(value).split(".");
  const dotted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  return decimals === undefined ? dotted : `${dotted},${decimals}`;
}

function plainDigits(value: number): string {
  const plain = String(value);
  if (!plain.includes("e")) return plain;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(100).replace(/\.?0+$/, "");
}

/** Minutes since midnight of `08.00`, or nothing where no clock shows it. */
export function minutesOf(token: IToken): number | undefined {
  const [hours = 0, minutes = 0] = token.image.split(/[.:]/).map(Number);
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) ? undefined : hours * 60 + minutes;
}
