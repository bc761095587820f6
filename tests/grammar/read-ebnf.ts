/** A production's body, as the notation of `grammar/sop.ebnf` writes it. */
export type Body =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Body[] }
  | { readonly kind: "repeat" | "optional"; readonly part: Body };

/** Reads the productions of an EBNF text. Throws where it is no EBNF. */
export function readEbnf(text: string): ReadonlyMap<string, Body> {
  const tokens = text.replace(/\(\*[\s\S]*?\*\)/g, " ").match(/"[^"]*"|[A-Za-z][A-Za-z-]*|[=,;|()[\]{}]/g) ?? [];
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++] ?? "";
    if (wanted !== undefined && token !== wanted) throw new Error(`expected ${wanted}, found ${token} (token ${at})`);
    return token;
  };
  const several = (kind: "sequence" | "choice", separator: string, part: () => Body): Body => {
    const parts = [part()];
    while (tokens[at] === separator) {
      at++;
      parts.push(part());
    }
    return parts.length === 1 ? (parts[0] as Body) : { kind, parts };
  };
  const choice = (): Body => several("choice", "|", () => several("sequence", ",", term));
  const inside = (close: string): Body => {
    const body = choice();
    take(close);
    return body;
  };
  const term = (): Body => {
    const token = take();
    if (token === "(") return inside(")");
    if (token === "[") return { kind: "optional", part: inside("]") };
    if (token === "{") return { kind: "repeat", part: inside("}") };
    return token.startsWith('"') ? { kind: "word", text: token.slice(1, -1) } : { kind: "name", text: token };
  };
  const productions = new Map<string, Body>();
  while (at < tokens.length) {
    const name = take();
    take("=");
    productions.set(name, inside(";"));
  }
  return productions;
}

/** Every body below one, itself included. */
export function* parts(body: Body): Generator<Body> {
  yield body;
  if ("parts" in body) for (const part of body.parts) yield* parts(part);
  if ("part" in body) yield* parts(body.part);
}
