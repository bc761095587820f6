/** So many texts are remembered by each reader: more than rules of one SOP ask for one after another. */
const MOST = 1000;

/**
 * A reader of texts that remembers what it read last. Many rules ask the same of the same texts, one after another;
 * what is remembered is bounded, and forgotten as a whole.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
