/** A word without the endings that a Swedish noun takes. Enough to know `checkarna` for `check`, not to be a grammar. */
export const ordstam = (ord: string): string =>
  ord.replace(/(?<=\p{L}{3})(?:arnas?|ernas?|ornas?|ets?|ens?|ar|er|or|na|n|t|s|a)$/u, "");
