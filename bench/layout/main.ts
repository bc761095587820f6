import { parseArgs } from "node:util";
import { libraryCharts } from "../../scripts/layout/library-charts.ts";
import { compare, report, reportBehind, reportCharts } from "./compare.ts";
import { reportFrontier } from "./frontier.ts";
import { seededGroups, stayShare } from "./groups.ts";
import { explain } from "./legend.ts";
import { loadElk } from "./peers/elk.ts";
import { DEAR, EASY, libavoid, loadAvoid } from "./peers/libavoid.ts";
import { reportSample } from "./sample.ts";
import { markdownPaper, type Paper, plainPaper } from "./table.ts";

const USAGE = `npm run bench:layout -- [--markdown] [--only library|seeds] [--frontier] [--flows N]
  (nothing)     sopan, elkjs and libavoid-js side by side on the charts of sops/ and on seeded flows
  --only        one half of that
  --frontier    crossings against bends, libavoid-js at several prices of a crossing
  --flows N     no peers: N seeded flows of mixed sizes, split and tall; lists hard faults, and fails where there are any
  --markdown    tables in Markdown`;

/** Measures what was asked for; 1 where a drawing of sopan's has a hard fault. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      markdown: { type: "boolean", default: false },
      frontier: { type: "boolean", default: false },
      only: { type: "string" },
      flows: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const write = (text: string) => console.log(text);
  const paper = values.markdown ? markdownPaper(write) : plainPaper(write);
  if (values.help) write(USAGE);
  else if (values.flows !== undefined) return sample(Number(values.flows), paper);
  else if (values.frontier) await frontier(paper);
  else await sideBySide(values.only, paper);
  return 0;
}

function sample(count: number, paper: Paper): number {
  if (!Number.isInteger(count) || count < 1) throw new Error(`--flows wants a number of flows\n${USAGE}`);
  const begun = Date.now();
  const faults = reportSample(count, paper, (done, found) => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    process.stderr.write(`${done} of ${count} flows, ${found} faults, ${seconds} s\n`);
  });
  return faults === 0 ? 0 : 1;
}

async function frontier(paper: Paper): Promise<void> {
  const avoid = await loadAvoid();
  const prices = [0, 20, 50, 100, 200, 500, 2000, 10_000];
  const swept = prices.map((crossing) => libavoid(avoid, `libavoid-js, crossing ${crossing}`, { bend: 10, crossing }));
  reportFrontier([await loadElk(), ...swept], paper);
}

async function sideBySide(only: string | undefined, paper: Paper): Promise<void> {
  const avoid = await loadAvoid();
  const quick = [await loadElk(), libavoid(avoid, "libavoid-js", EASY)];
  const peers = [...quick, libavoid(avoid, "libavoid-js, crossings dear", DEAR)];
  explain(paper);
  if (only !== "seeds") {
    const charts = libraryCharts();
    const names = charts.map(({ name }) => name);
    const group = {
      title: "",
      charts: charts.map(({ chart }) => chart),
      timed: charts.length,
      rounds: 3,
      large: false,
    };
    const { stay, all } = stayShare(group.charts);
    const found = compare(group, peers);
    paper.heading(`The ${charts.length} charts of sops/`);
    paper.text(`Arrows to the next row that stay in their lane: ${stay} of ${all} (${(stay / all).toFixed(2)}).`);
    report(found, paper);
    paper.text("");
    reportBehind(found, names, paper);
    paper.text(`\nBy chart; figures in the order sopan, ${peers.map(({ name }) => name).join(", ")}:`);
    reportCharts(found, names, paper);
  }
  if (only === "library") return;
  for (const group of seededGroups()) {
    paper.heading(group.title);
    report(compare(group, group.large ? quick : peers), paper);
  }
}
