/** Gives the engine an order and returns its answer at once; throws what it complains of. */
export type ElkCall = (order: Readonly<Record<string, unknown>>) => unknown;

/**
 * Loads elkjs, with the layered algorithm. Its own interface waits for a worker that we do not use, so the dispatcher
 * behind it is called directly.
 */
export async function loadElkWorker(): Promise<ElkCall> {
  // In a web worker the module takes the worker's messages for its own.
  const scope = globalThis as { onmessage?: unknown };
  const before = scope.onmessage;
  const { Worker } = (await import("elkjs/lib/elk-worker.min.js")).default;
  if (scope.onmessage !== before) scope.onmessage = before;
  const worker = new Worker();
  const call: ElkCall = (order) => {
    let [data, error]: unknown[] = [];
    worker.onmessage = (message) => {
      ({ data, error } = message.data);
    };
    worker.dispatcher.saveDispatch({ data: { id: 0, ...order } });
    if (error !== undefined) throw new Error(`free layout failed: ${reason(error)}`);
    return data;
  };
  call({ cmd: "register", algorithms: ["layered"] });
  return call;
}

function reason(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : String(error);
}
