/** What the commands hand back to the shell. */
export const exit = { clean: 0, findings: 1, failed: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
