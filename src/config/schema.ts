import * as z from "zod";
import { presets } from "../diagnostics/define.ts";
import type { Config } from "./config.ts";

const path = z.string().min(1);
const preset = z.enum(presets);
const rules = z.record(z.string(), z.enum(["off", "hint", "warning", "error"]));

const overrideSchema = z.strictObject({
  files: z.array(path).min(1),
  preset: preset.optional(),
  rules: rules.optional(),
});
/** What an entry of `overrides` may set. */
export const overrideKeys = Object.keys(overrideSchema.shape);

/** The shape of `sopan.config.json`. Descriptions are what editors show to authors. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("Alamat skema ini, untuk penyunting teks."),
  sops: z.array(path).min(1).optional().describe("Berkas dan folder SOP, dihitung dari folder pengaturan ini."),
  organisation: path.optional().describe("Berkas organisasi, bila tidak berada di antara SOP."),
  out: path.optional().describe("Folder hasil `sopan build`."),
  language: z.enum(["id", "en"]).optional().describe("Bahasa pesan: id (Indonesia) atau en (Inggris)."),
  paper: z.enum(["a4", "f4", "letter"]).optional().describe("Kertas semua bagan, menggantikan yang disebut SOP-nya."),
  marks: z.boolean().optional().describe("Apakah tanda disimpulkan dan ragu tercetak di halaman."),
  preset: preset
    .optional()
    .describe("Pilihan aturan: inti (yang pasti keliru), disarankan (bila tidak disebut), atau ketat (semua)."),
  baseline: path
    .optional()
    .describe("Catatan temuan lama yang tidak ditampilkan; dibuat dengan `sopan lint --update-baseline`."),
  rules: rules.optional().describe("Bobot temuan menurut kodenya: off, hint, warning, atau error."),
  overrides: z
    .array(overrideSchema)
    .optional()
    .describe(
      "Pilihan aturan atau bobot lain untuk sebagian berkas; pola berkas memakai * dan **. Yang belakangan menang.",
    ),
}) satisfies z.ZodType<Config>;

/** The schema for editors and other tools. */
export function configJsonSchema(): object {
  return {
    ...z.toJSONSchema(configSchema, { io: "input", target: "draft-7" }),
    title: "sopan.config.json",
    description: "Pengaturan sebuah pustaka SOP untuk sopan.",
  };
}
