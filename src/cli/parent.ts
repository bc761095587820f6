/** The folder that a path lies in; paths are absolute, with forward slashes. */
export function parent(path: string): string {
  const cut = path.lastIndexOf("/");
  // `/` and `C:/` are their own parents.
  if (cut <= 0) return "/";
  return path[cut - 1] === ":" ? path.slice(0, cut + 1) : path.slice(0, cut);
}
