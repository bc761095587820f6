import type { Session } from "./session.ts";

const patience = 300;

/** How far long work has come: one line on standard error that renews itself, only at a terminal and not at once. */
export class Progress {
  readonly #session: Session;
  readonly #total: number;
  readonly #begun = Date.now();
  #last = 0;
  #shown = false;

  constructor(session: Session, total: number) {
    this.#session = session;
    this.#total = total;
  }

  /** `done` of `total` are behind us; `path` is next. */
  at(done: number, path: string): void {
    const { host, quiet } = this.#session;
    const now = Date.now();
    if (quiet || !host.stderr.isTerminal || now - this.#begun < patience || now - this.#last < 100) return;
    this.#last = now;
    this.#shown = true;
    const line = `[${done}/${this.#total}] ${path}`;
    host.stderr.write(`\r\u001b[2K${line.slice(0, host.stderr.width - 1)}`);
  }

  end(): void {
    if (this.#shown) this.#session.host.stderr.write("\r\u001b[2K");
  }
}
