/**
 * The address where it may be followed: http, https, mailto, or relative to the page; undefined for every other.
 * Browsers drop control characters and spaces before they read a scheme, so an address with any is refused.
 */
export function safeLink(address: string): string | undefined {
  const link = address.trim();
  if (link === "" || /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\\]/u.test(link)) return undefined;
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(link)) return link;
  // `//host` leaves the site; a colon before the first slash makes a scheme.
  return link.startsWith("//") || /^[^/?#]*:/.test(link) ? undefined : link;
}
