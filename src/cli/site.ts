import type { Host } from "../host.ts";

/** Pages of a folder as answers to a browser on the same computer. */
export interface Asked {
  readonly method: string;
  /** As it stands in the request: path and query. */
  readonly url: string;
  /** The `Host` header. */
  readonly host: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The type of the one answer that stays open. */
export const eventStream = "text/event-stream";
const eventsPath = "/__sopan/events";
const scriptPath = "/__sopan/reload.js";

const script = `new EventSource(${JSON.stringify(eventsPath)}).addEventListener("reload", () => location.reload());\n`;

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json; charset=utf-8",
  woff2: "font/woff2",
  png: "image/png",
};

/** Answers one request for a file below `root`, and for nothing else. */
export function answer(host: Host, root: string, asked: Asked): Answer {
  // A page of another site can make a browser ask us under that site's name; only our own names are answered.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(asked.host)) return plain(403, "403");
  if (asked.method !== "GET" && asked.method !== "HEAD") return plain(405, "405");
  const path = pathOf(asked.url);
  if (path === undefined) return plain(400, "400");
  if (path === scriptPath) return { status: 200, type: "text/javascript; charset=utf-8", body: script };
  if (path === eventsPath) return { status: 200, type: eventStream, body: ": sopan\n\n" };
  const file = locate(host, root, path);
  if (file === undefined) return missing(path);
  const type = types[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const body = host.readFile(file);
  return { status: 200, type, body: type === types.html ? withScript(new TextDecoder().decode(body)) : body };
}

/** The path asked for, decoded; undefined where it is none, or tries to climb. */
function pathOf(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
  if (!path.startsWith("/") || /[\\\0:]/.test(path)) return undefined;
  // Names with a dot in front are no pages: they cover `.`, `..` and what is ours in the folder.
  return path.split("/").some((part) => part.startsWith(".")) ? undefined : path;
}

function locate(host: Host, root: string, path: string): string | undefined {
  const file = host.resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  if (host.stat(file)?.kind !== "file") return undefined;
  // A link in the folder may lead out of it.
  return host.realPath(file).startsWith(`${host.realPath(root)}/`) ? file : undefined;
}

function withScript(page: string): string {
  const tag = `<script src="${scriptPath}"></script>`;
  const at = page.lastIndexOf("</body>");
  return at < 0 ? page + tag : page.slice(0, at) + tag + page.slice(at);
}

function missing(path: string): Answer {
  const words =
    path.endsWith(".html") || path.endsWith("/")
      ? "Halaman ini belum ada. Bila SOP-nya bermasalah, temuannya ada di terminal; halaman muncul setelah diperbaiki."
      : "404";
  const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>404</title><body><p>${words}</p></body></html>`;
  return { status: 404, type: "text/html; charset=utf-8", body: withScript(page) };
}

function plain(status: number, body: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body };
}
