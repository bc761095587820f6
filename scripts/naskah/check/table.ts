const heads = /m[ut]{2,3}u\s*b[ao]ku|kelengkapan\s+w|waktu\s+output|uraian\s+(?:kegiatan|tugas|prosedur)/i;

/** Where the table begins in a scan: at its head, else behind the last part of the identity page. */
export function tableStart(text: string): number {
  const head = text.search(heads);
  if (head !== -1) return head;
  return Math.max(0, text.search(/pencatatan\s*(?:&|dan)\s*pendataan/i));
}
