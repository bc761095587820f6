const PRIME_LOW = 0x1b3;
const WORD = 0x1_0000_0000;
const encoder = new TextEncoder();

/**
 * FNV-1a, 64 bits, of a text's UTF-8 bytes, as 16 hex digits: short and the same everywhere, for telling things apart
 * and not for secrets. After Fowler, Noll and Vo, draft-eastlake-fnv: the prime is 2^40 + 0x1b3, so that a product is
 * a small one and a shift, both exact in doubles.
 */
export function hashOf(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const bytes = encoder.encode(text);
  for (let i = 0; i < bytes.length; i++) {
    low = (low ^ (bytes[i] ?? 0)) >>> 0;
    const small = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(small / WORD) + ((low << 8) >>> 0)) % WORD;
    low = small % WORD;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
