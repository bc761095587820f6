import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { netOf } from "./soundness/build.ts";
import { meetingsOf } from "./soundness/meetings.ts";
import { rowNumber, rowPlace, viewFlows } from "./view.ts";

export const waitForOutcomes = rule({
  code: "flow/wait-for-outcomes",
  severity: "warning",
  title: { id: "menunggu hasil yang tidak datang bersama", en: "waiting for outcomes that never come together" },
  why: {
    id: "sebuah keputusan memilih satu jalan; yang menunggu semua jalannya menunggu sesuatu yang tidak akan datang",
    en: "a decision chooses one way; who waits for all of its ways waits for what will not come",
  },
  bad: `sop "Pelayanan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> lengkapi
langkah "Mencatat surat"
  oleh staf
  lanjut -> simpan
langkah lengkapi "Melengkapi surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
  gabung semua
`,
  good: `sop "Pelayanan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> lengkapi
langkah "Mencatat surat"
  oleh staf
  lanjut -> simpan
langkah lengkapi "Melengkapi surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
`,
  messages: {
    waits: {
      id: "langkah {number} menunggu yang tak akan datang",
      en: "step {number} waits for what never comes",
    },
    choice: { id: "di sini dipilih salah satu jalan", en: "here one way is chosen" },
    help: { id: "hapus baris `gabung semua`", en: "delete the line `gabung semua`" },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      if (!chart.symbols.some(({ join }) => join === "all")) continue;
      const net = netOf(view, tree.procedure?.charts[chart.index]?.flow ?? []);
      for (const { node, forked, choices } of meetingsOf(net, chart.symbols)) {
        const at = net.nodes[node]?.symbol ?? -1;
        if (chart.symbols[at]?.join !== "all" || forked) continue;
        const places = choices.flatMap((choice) => {
          const symbol = net.nodes[choice]?.symbol ?? -1;
          return symbol < 0 ? [] : [rowPlace(chart, symbol)];
        });
        report(rowPlace(chart, at), say(messages.waits, { number: rowNumber(chart, at) }), {
          labels: places.map((span) => ({ span, message: messages.choice })),
          help: messages.help,
        });
      }
    }
  },
});
