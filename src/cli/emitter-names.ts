/** What `build` can make. */
export const allEmitters = ["html", "svg", "json"] as const;
export type EmitterName = (typeof allEmitters)[number];
