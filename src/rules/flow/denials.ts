import type { Edge } from "../../model/types.ts";

const denial = /^(?:tidak|belum|bukan|kurang|salah|ditolak|tolak|keliru|perlu perbaikan|revisi)\b/i;

/** Whether an outcome says that something does not pass: `tidak`, `belum lengkap`, `ditolak`. */
export function isDenial({ answer, word }: Pick<Edge, "answer" | "word">): boolean {
  return answer === "no" || denial.test((word ?? "").trim());
}
