/** What the title of a regulation says of it. */
export interface Citation {
  readonly type?: string;
  readonly number?: string;
  readonly year?: number;
  readonly subject?: string;
}

const numbered =
  /^\s*(\p{L}[\p{L}\s.,/()-]*?)\s*(?:Nomor|No\.?|Nomer)\s*:?\s*([\w./-]+)\s*(?:(?:Tahun|Th\.?)\s*(\d{4}))?/iu;

/** Reads `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`; parts that are not there stay absent. */
export function readCitation(title: string): Citation {
  const match = numbered.exec(title);
  const subject = /\btentang\s+(.+?)[.\s]*$/isu.exec(title)?.[1];
  const slashed = /\/(\d{4})$/.exec(match?.[2] ?? "")?.[1];
  const year = match?.[3] ?? slashed;
  return {
    ...(match?.[1] && { type: match[1].trim() }),
    ...(match?.[2] && { number: match[2] }),
    ...(year && { year: Number(year) }),
    ...(subject && { subject }),
  };
}
