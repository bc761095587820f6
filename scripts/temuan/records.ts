import * as z from "zod";

/** What a reader said of the findings of one rule: how many were compared with the SOPs, and how many are right. */
const verdict = z
  .strictObject({
    read: z.int().min(0),
    confirmed: z.int().min(0),
    remark: z.string().min(1),
    wrong: z.array(z.string().min(1)).default([]),
  })
  .refine(({ read, confirmed }) => confirmed <= read, "lebih banyak yang dibenarkan daripada yang dibaca");
const verdicts = z.record(z.string(), verdict);

/** What the agency should mend, the most pressing first: in words, with the codes whose findings show where. */
const advice = z.array(
  z.strictObject({ title: z.string().min(1), why: z.string().min(1), codes: z.array(z.string().min(1)).min(1) }),
);

export type Verdict = z.infer<typeof verdict>;
export type Advice = z.infer<typeof advice>[number];

export interface Records {
  /** By code. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly advice: readonly Advice[];
  /** What is wrong with the records themselves, a sentence each. */
  readonly problems: readonly string[];
}

export const adviceName = "pembenahan.json";

/**
 * Reads the records beside the library.
 * @param texts by name of the file: `pembenahan.json`, every other one with verdicts
 * @param codes all codes there are
 */
export function readRecords(texts: ReadonlyMap<string, string>, codes: ReadonlySet<string>): Records {
  const found = new Map<string, Verdict>();
  const problems: string[] = [];
  let advised: readonly Advice[] = [];
  for (const [name, text] of texts) {
    const json = parse(text);
    const read = name === adviceName ? advice.safeParse(json) : verdicts.safeParse(json);
    if (!read.success) {
      problems.push(`${name}: ${z.prettifyError(read.error)}`);
      continue;
    }
    if (Array.isArray(read.data)) {
      advised = read.data;
      continue;
    }
    for (const [code, one] of Object.entries(read.data)) {
      if (found.has(code)) problems.push(`${name}: ${code} sudah dinilai di berkas lain`);
      found.set(code, one);
    }
  }
  const named = [...found.keys(), ...advised.flatMap((each) => each.codes)];
  problems.push(...named.filter((code) => !codes.has(code)).map((code) => `tidak ada temuan ${code}`));
  return { verdicts: found, advice: advised, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
