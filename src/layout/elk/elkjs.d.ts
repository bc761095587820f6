/** The part of elkjs that does the work, without the shell that talks to a worker. */
declare module "elkjs/lib/elk-worker.min.js" {
  interface Answer {
    readonly data?: unknown;
    readonly error?: unknown;
  }
  class Worker {
    onmessage: (message: { readonly data: Answer }) => void;
    readonly dispatcher: { saveDispatch(message: { readonly data: unknown }): void };
  }
  const elk: { readonly Worker: typeof Worker };
  export default elk;
}
