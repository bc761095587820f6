interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly things: T[];
}

/** Of things that go by one phrase, so many are kept. */
const SAME = 4;

const none: readonly never[] = [];

/** Things by phrases of words, in a tree: what begins at a place is found in as many steps as it has words. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), things: [] };

  add(words: readonly string[], thing: T): void {
    let node = this.#root;
    for (const word of words) {
      const known = node.next.get(word) ?? { next: new Map(), things: [] };
      node.next.set(word, known);
      node = known;
    }
    if (node.things.length < SAME) node.things.push(thing);
  }

  /** Things whose phrases begin at a place among the words, the shortest first, each phrase's in the order added. */
  at(words: readonly string[], place: number): readonly T[] {
    let node = this.#root.next.get(words[place] ?? "");
    // With most words no phrase begins.
    if (node === undefined) return none;
    const found: T[] = [];
    for (let i = place + 1; node !== undefined; i++) {
      found.push(...node.things);
      node = node.next.get(words[i] ?? "");
    }
    return found;
  }
}
