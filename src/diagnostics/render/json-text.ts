/** A value as JSON for files and pipes: two-space indentation, a line end at the end. */
export function jsonReport(value: unknown): string {
  return `${unicodeEscaped(JSON.stringify(value, null, 2))}\n`;
}

/** What JSON allows in a string but a terminal or a script would obey. */
export function unicodeEscaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
