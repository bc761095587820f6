/** A strict reader of XML, as small as drawings need: enough to tell whether a browser would refuse one. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const tag = /<(?:(\/)([\w:-]+)\s*|([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?))>/y;
const words = /[^<]+/y;
const attribute = /([\w:-]+)="([^"<]*)"/g;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/y;
const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as const;

/** The root element; throws, with the place, where the text is no well-formed XML. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at += found[0].length;
    return found;
  };
  while (at < xml.length) {
    const here = open.at(-1) ?? root;
    const run = match(words);
    if (run) {
      here.text += decoded(run[0]);
      continue;
    }
    const found = match(tag);
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, closed, name = "", attributes = "", empty] = found;
    if (closing) {
      if (open.length < 2 || here.name !== closed) throw new Error(`</${closed}> closes <${here.name}> at ${at}`);
      open.pop();
      continue;
    }
    const read = new Map<string, string>();
    for (const [, key = "", value = ""] of attributes.matchAll(attribute)) {
      if (read.has(key)) throw new Error(`${key} stands twice at ${at}`);
      read.set(key, decoded(value));
    }
    const element: XmlElement = { name, attributes: read, children: [], text: "" };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || !only || more.length > 0 || root.text.trim() !== "")
    throw new Error("not one whole element");
  return only;
}

function decoded(text: string): string {
  // What XML 1.0 forbids even as a reference.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u.test(text))
    throw new Error("forbidden character");
  let plain = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "&") {
      plain += text[at];
      at += 1;
      continue;
    }
    entity.lastIndex = at;
    const found = entity.exec(text);
    if (!found) throw new Error(`bare & in ${text}`);
    const [all, name, decimal, hex] = found;
    plain += name
      ? named[name as keyof typeof named]
      : String.fromCodePoint(Number.parseInt(decimal ?? hex ?? "", decimal ? 10 : 16));
    at += all.length;
  }
  return plain;
}

/** The element and all below it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
