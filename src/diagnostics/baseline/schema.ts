import * as z from "zod";
import { type Baseline, baselineSchemaName } from "./baseline.ts";

/** The shape of a baseline's file. Descriptions are what editors show. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional().describe("Alamat skema ini, untuk penyunting teks."),
  schema: z.literal(baselineSchemaName).describe("Bentuk catatan ini."),
  findings: z
    .array(
      z.strictObject({
        path: z.string().min(1).describe("Berkas tempat temuan, dihitung dari folder pengaturan."),
        code: z.string().min(1).describe("Kode temuan."),
        text: z.string().describe("Baris tempat temuan dimulai, untuk pembaca."),
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .describe("Pengenal temuan, tetap sama bila barisnya berpindah."),
      }),
    )
    .describe("Temuan yang sudah dikenal, satu per baris."),
}) satisfies z.ZodType<Baseline>;

/** The schema for editors and other tools. */
export function baselineJsonSchema(): object {
  return {
    ...z.toJSONSchema(baselineSchema, { io: "input", target: "draft-7" }),
    title: "sopan.baseline.json",
    description: "Catatan temuan lama sebuah pustaka SOP: dibuat dengan `sopan lint --update-baseline`.",
  };
}
