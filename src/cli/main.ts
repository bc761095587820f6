import { exit } from "./exit.ts";
import { nodeHost } from "./node-host.ts";
import { languageOf, run } from "./run.ts";

const argv = process.argv.slice(2);
let unwritten = false;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`sopan lint | head`) closes the pipe: no reason to complain.
    if (code === "EPIPE" || unwritten) return;
    unwritten = true;
    process.exitCode = exit.failed;
    const words = {
      id: `galat: keluaran tidak dapat ditulis: ${code ?? message}`,
      en: `error: the output cannot be written: ${code ?? message}`,
    };
    if (stream === process.stdout) process.stderr.write(`${words[languageOf(argv)]}\n`);
  });
}

const code = await run(argv, nodeHost());
if (!unwritten) process.exitCode = code;
