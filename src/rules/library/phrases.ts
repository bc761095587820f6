interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly things: T[];
}

/** Of things that go by one phrase, so many are kept. */
const SAME = 4;

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
  at(words: readonly string[], place: number): T[] {
    const found: T[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = place; node !== undefined; i++) {
      found.push(...node.things);
      const word = words[i];
      node = word === undefined ? undefined : node.next.get(word);
    }
    return found;
  }
}
