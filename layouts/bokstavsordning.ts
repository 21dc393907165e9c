/** Entries as a Swedish reader looks for them. */
export const iBokstavsordning = <T extends { namn: string }>(poster: readonly T[]): T[] =>
  [...poster].sort((a, b) => a.namn.localeCompare(b.namn, "sv"));
