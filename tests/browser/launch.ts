import type { LaunchOptions } from "playwright-core";
import { ensureBrowser } from "../../scripts/browser.mjs";

/** How tests start a browser: the one of the machine, or one installed for them. */
export function launchOptions(): LaunchOptions {
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { executablePath: ensureBrowser(), args: [...quiet, ...sandbox] };
}
