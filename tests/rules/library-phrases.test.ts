import { expect, test } from "vitest";
import { Phrases } from "../../src/rules/library/phrases.ts";

test("phrases are found where they begin, the shortest first, and nowhere else", () => {
  const phrases = new Phrases<string>();
  phrases.add(["rencana", "kerja"], "short");
  phrases.add(["rencana", "kerja", "tahunan"], "long");
  phrases.add(["rencana", "kerja"], "again");
  const words = ["menyusun", "rencana", "kerja", "tahunan"];
  expect(phrases.at(words, 1)).toEqual(["short", "again", "long"]);
  expect(phrases.at(words, 0)).toEqual([]);
  expect(phrases.at(words.slice(0, 2), 1)).toEqual([]);
  expect(phrases.at(words, 9)).toEqual([]);
});
