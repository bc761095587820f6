// Finds a Chromium for the browser tests, or installs one: in the machine's usual places, then by Playwright's own
// download, then by Debian's package where this process may do so.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium, or undefined. `SOPAN_BROWSER` names one outright. */
export function findBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.SOPAN_BROWSER,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: "ignore",
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    // The next way is tried; the caller says so when none is left.
  }
}

/** The path of a Chromium, installed where there was none. Throws with what to do where that cannot be done. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  attempt(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  if (!findBrowser() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  const installed = findBrowser();
  if (!installed) throw new Error("no Chromium: install one, or name its path in SOPAN_BROWSER");
  return installed;
}
