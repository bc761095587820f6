/** Text made safe for the places where it is put. Every emitter passes every text of an author through here. */

/** What XML cannot hold at all, and what could turn the direction of the text around it. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/gu;
const directional = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text without characters that break a page: each becomes U+FFFD; marks of direction are dropped. */
export function clean(text: string): string {
  return text.replace(unprintable, "\ufffd").replace(directional, "");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A backtick ends an attribute in very old browsers.
  "`": "&#96;",
};

/** For text between tags, in HTML and in SVG. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (character) => entities[character] ?? "");
}

/** A sentence of ours: what stands between backticks is to be written as it stands. */
export function sentenceHtml(text: string): string {
  return escapeText(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** For an attribute's value between double quotes, in HTML and in SVG. */
export function escapeAttribute(text: string): string {
  return clean(text)
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? "")
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A value as JSON that is also safe inside of a page: two-space indentation, a line end at the end. */
export function jsonText(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
