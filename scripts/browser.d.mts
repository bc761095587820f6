/** The path of a Chromium, or undefined. */
export function findBrowser(): string | undefined;
/** The path of a Chromium, installed where there was none; throws where that cannot be done. */
export function ensureBrowser(): string;
