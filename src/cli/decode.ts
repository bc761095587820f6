import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import { notText, tooLarge, unreadable } from "../host-findings.ts";
import type { ReadResult } from "../library/files.ts";
import { whyRefused } from "./refusals.ts";

const megabyte = 1_000_000;
/** Ten times the longest SOP; what is larger is no SOP, and is told so at once. */
const limit = megabyte;
const start = { start: 0, end: 0 };

/**
 * Reads a file as text.
 * @param path what findings call it; `absolute` is where it is.
 */
export function readText(host: Host, path: string, absolute: string): ReadResult {
  const info = host.stat(absolute);
  if (info !== undefined && info.size > limit) return { problem: large(path, info.size) };
  try {
    return decode(path, host.readFile(absolute));
  } catch (thrown) {
    return { problem: cannotOpen(path, thrown) };
  }
}

/** A file or folder that the system refuses to open. */
export function cannotOpen(path: string, thrown: unknown): Diagnostic {
  const message = say(unreadable.messages.cannot, { reason: whyRefused(thrown) });
  return finding(unreadable, path, start, message, { help: unreadable.messages.help });
}

/** Bytes as text; a byte order mark stays, as offsets count it. */
export function decode(path: string, bytes: Uint8Array): ReadResult {
  if (bytes.length > limit) return { problem: large(path, bytes.length) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = utf16 ? notText.messages.utf16 : say(notText.messages.byte, firstBadByte(bytes));
    return { problem: finding(notText, path, start, message, { help: notText.messages.help }) };
  }
}

function large(path: string, size: number): Diagnostic {
  const values = { size: (size / megabyte).toFixed(1), limit: limit / megabyte };
  return finding(tooLarge, path, start, say(tooLarge.messages.size, values), { help: tooLarge.messages.help });
}

/** Decodes with replacement characters, and looks for the first that the bytes themselves do not hold. */
function firstBadByte(bytes: Uint8Array): { byte: number; hex: string; line: number } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let line = 1;
  for (const character of text) {
    if (
      character === "\ufffd" &&
      !(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)
    ) {
      break;
    }
    if (character === "\n") line++;
    offset += byteLength(character.codePointAt(0) ?? 0);
  }
  const hex = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase()}`;
  return { byte: offset + 1, hex, line };
}

function byteLength(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
