#!/usr/bin/env node
import { nodeHost } from "./node-host.ts";
import { run } from "./run.ts";

// A reader that has seen enough (`sopan lint | head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), nodeHost());
