import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Host } from "../host.ts";
import { type Answer, type Asked, answer, eventStream } from "./site.ts";

export interface Server {
  readonly url: string;
  /** Makes the browsers that look at a page load it again. */
  reload(): void;
  close(): void;
}

/**
 * Serves a folder to browsers on this computer alone.
 * @throws Error with the system's code where the port is taken
 */
export async function serve(host: Host, root: string, port: number): Promise<Server> {
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const asked = { method: request.method ?? "", url: request.url ?? "/", host: request.headers.host ?? "" };
    const { status, type, body } = answered(host, root, asked);
    const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
    response.writeHead(status, { ...headers, "content-type": type });
    if (type === eventStream && asked.method === "GET") {
      response.write(body);
      listening.add(response);
      response.on("close", () => listening.delete(response));
    } else {
      response.end(asked.method === "HEAD" ? undefined : body);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}/`,
    reload: () => {
      for (const response of listening) response.write("event: reload\ndata: 1\n\n");
    },
    close: () => {
      for (const response of listening) response.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A file can go between looking and reading, as when it is being rebuilt. */
function answered(host: Host, root: string, asked: Asked): Answer {
  try {
    return answer(host, root, asked);
  } catch {
    return { status: 503, type: "text/plain; charset=utf-8", body: "503" };
  }
}
