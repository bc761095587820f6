/**
 * What a command costs before and beside its work: `sopan lint` on the library against an empty Node and against
 * loading elkjs, which drawing needs and checking must not. Runs take turns, so that a busy machine slows all alike.
 */
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

export const title = "start-up (median of runs that take turns; x = times an empty Node)";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = 15;

const cases = {
  "node -e 0": ["-e", "0"],
  "sopan --version": ["dist/cli/sopan.js", "--version"],
  "sopan lint sops": ["dist/cli/sopan.js", "lint", "sops", "--quiet"],
  "import elkjs": ["-e", 'import("elkjs/lib/elk.bundled.js")'],
};

export function measure() {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(cases)) {
      const begun = performance.now();
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
      // lint may find something; that it could not run is another matter.
      if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}`);
      times[name].push(performance.now() - begun);
    }
  }
  const empty = median(times["node -e 0"]);
  for (const [name, all] of Object.entries(times)) {
    const middle = median(all);
    console.log(`  ${name.padEnd(18)} ${middle.toFixed(0).padStart(5)} ms  ${(middle / empty).toFixed(2)}x`);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
