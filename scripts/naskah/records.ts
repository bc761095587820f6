import { type AnyNode, evaluate, parse } from "@humanwhocodes/momoa";
import { z } from "zod";
import { keyAt, spanOf, valueAt } from "../../src/config/places.ts";
import type { SourceFile } from "../../src/index.ts";

/**
 * What is known about the transcription of an SOP and has no place in its file: `sops/<unit>/naskah.json`.
 *
 *     { "surat-masuk": { "secondReading": ["Waktu langkah 3: 5 menit menjadi 15 menit"], "differences": {} } }
 */
const recordSchema = z.strictObject({
  /** What the second reading changed, a sentence each; empty where it changed nothing. Absent: not read again yet. */
  secondReading: z.array(z.string().trim().min(1)).optional(),
  /** Why the file differs from the manuscript, by the key that the check gives the difference. */
  differences: z.record(z.string().min(1), z.string().trim().min(1)).optional(),
});
const recordsSchema = z.record(z.string(), recordSchema);

export type TranscriptionRecord = z.infer<typeof recordSchema>;
export type Records = Readonly<Record<string, TranscriptionRecord>>;

/** The id under which `sops/naskah.json` explains what concerns the library as a whole. */
export const wholeLibrary = "pustaka";

export interface ReadRecords {
  readonly records: Records;
  /** `path:line:column: message`, in the order of the text. */
  readonly problems: readonly string[];
}

/** Reads one `naskah.json`. `ids` are the SOPs beside it. */
export function readRecords(file: SourceFile, ids: ReadonlySet<string>): ReadRecords {
  const say = (offset: number, message: string): string => {
    const { line, column } = file.position(offset);
    return `${file.path}:${line}:${column}: ${message}`;
  };
  const at = (node: AnyNode, message: string): string => say(spanOf(node).start, message);
  const tree = parseJson(file.text);
  if ("offset" in tree) return { records: {}, problems: [say(tree.offset, "bukan JSON yang sah mulai dari sini")] };
  const root = tree.body;
  const checked = recordsSchema.safeParse(evaluate(root));
  if (!checked.success) {
    const problems = checked.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) =>
            at(keyAt(root, [...issue.path, key]), `\`${key}\` tidak dikenal; yang ada secondReading dan differences`),
          )
        : [at(valueAt(root, issue.path), `\`${issue.path.join(".")}\` ${expectation(issue)}`)],
    );
    return { records: {}, problems };
  }
  const strangers = Object.keys(checked.data).filter((id) => !ids.has(id));
  const problems = strangers.map((id) => at(keyAt(root, [id]), `tidak ada ${id}.sop di folder ini`));
  return { records: checked.data, problems };
}

function expectation(issue: { readonly code: string; readonly expected?: string }): string {
  if (issue.code === "too_small") return "kosong; tulis sebuah kalimat";
  if (issue.expected === "array") return "harus daftar kalimat: [ ... ]";
  if (issue.expected === "string") return "harus kalimat dalam tanda kutip";
  return "harus isian dalam kurung kurawal: { ... }";
}

function parseJson(text: string): ReturnType<typeof parse> | { readonly offset: number } {
  try {
    return parse(text, { mode: "json", ranges: true });
  } catch (thrown) {
    const offset = thrown instanceof Error && "offset" in thrown ? thrown.offset : 0;
    return { offset: typeof offset === "number" ? offset : 0 };
  }
}
