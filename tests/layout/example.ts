import type { Chart, Display } from "../../src/model/types.ts";
import { makeChart } from "./charts.ts";

/** A made-up chart with grouped lanes, long words, lists, joint rows, chains, nested decisions and footnotes. */
export function exampleChart(display: Partial<Display> = {}): Chart {
  return makeChart({
    title: "A. Permohonan dan persetujuan",
    lanes: ["Petugas", "Kepala", "Petugas", "Kepala Subbagian Kepegawaian", "Portal Layanan Terintegrasi"],
    groups: ["Unit Pemohon", "Unit Layanan Pengadministrasian"],
    groupOf: [0, 0, 1, 1, undefined],
    footnotes: ["Kunci dikembalikan paling lambat pukul 16.00 pada hari yang sama", "Lihat juga SOP arsip"],
    display,
    steps: [
      {
        text: "Mengajukan permohonan",
        needs: ["Surat permohonan", "KTP"],
        symbols: [
          [0, "kapsul"],
          [0, "kotak"],
          [2, "kotak"],
        ],
      },
      {
        text: "Memeriksa berkas dan kelayakan permohonan sesuai dengan ketentuan-ketentuan yang dipertanggungjawabkan",
        needs: ["Surat permohonan", "https://portal.example.go.id/layanan/permohonan/formulir-pendaftaran-2026"],
        gives: ["Berkas lengkap"],
        time: "1 x 24 jam",
        symbols: [
          [2, "ketupat"],
          [3, "ketupat"],
          [3, "kapsul"],
        ],
        remarks: ["Surat penolakan disampaikan kepada pemohon melalui portal layanan"],
      },
      {
        text: "Membahas permohonan",
        symbols: [
          [3, "kotak"],
          [1, "kotak"],
          [2, "kotak"],
        ],
        ties: [
          [0, 1, "and"],
          [0, 2, "and"],
        ],
      },
      {
        text: "Meninjau lokasi",
        symbols: [
          [2, "kotak"],
          [3, "kotak"],
        ],
        time: "1-3 hari kerja",
      },
      {
        text: "Menjawab keberatan",
        symbols: [
          [0, "kotak"],
          [1, "kotak"],
        ],
        ties: [[0, 1, "or"]],
      },
      { text: "Menandatangani keputusan", symbols: [[3, "ketupat"]] },
      {
        text: "Menerbitkan keputusan lewat portal",
        symbols: [
          [4, "kotak"],
          [2, "kotak"],
          [2, "kapsul"],
        ],
      },
    ],
    edges: [
      { from: [0, 0], to: [0, 1] },
      { from: [0, 1], to: [0, 2] },
      { from: [0, 2], to: [1, 0] },
      { from: [1, 0], to: [1, 1], word: "lengkap", answer: "yes" },
      { from: [1, 0], to: [0, 1], word: "tidak lengkap", answer: "no" },
      { from: [1, 1], to: [1, 2], word: "tidak", answer: "no" },
      { from: [1, 1], to: [2, 0], word: "ya", answer: "yes" },
      { from: [2, 0], to: [3, 0] },
      { from: [2, 0], to: [3, 1] },
      { from: [3, 0], to: [4, 0] },
      { from: [3, 1], to: [4, 0], word: "Laporan" },
      { from: [4, 0], to: [5, 0] },
      { from: [5, 0], to: [6, 0], word: "ya", answer: "yes" },
      { from: [5, 0], to: [2, 0], word: "tidak", answer: "no" },
      { from: [6, 0], to: [6, 1] },
      { from: [6, 1], to: [6, 2] },
    ],
  });
}
