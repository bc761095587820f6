/** What the title of a regulation says of it. */
export interface Citation {
  readonly type?: string;
  readonly number?: string;
  readonly year?: number;
  readonly subject?: string;
}

const numbered = /\b(?:Nomor|Nomer|No\.?)\s*:?\s*([\w./-]+)(?:\s+(?:Tahun|Th\.?)\s*(\d{4}))?/iu;

/** Reads `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`; parts that are not there stay absent. */
export function readCitation(title: string): Citation {
  const match = numbered.exec(title);
  const [, number, tahun] = match ?? [];
  const type = match ? title.slice(0, match.index).trim() : "";
  const about = /\btentang\s/iu.exec(title);
  const subject = about && title.slice(about.index + about[0].length).replace(/[.\s]+$/u, "");
  const year = tahun ?? /\/(\d{4})$/.exec(number ?? "")?.[1];
  return {
    ...(type !== "" && { type }),
    ...(number !== undefined && { number }),
    ...(year !== undefined && { year: Number(year) }),
    ...(subject && { subject }),
  };
}
