import { readFileSync } from "node:fs";

/** A colour `#rrggbb` in light and in dark mode. */
export type TokenColour = { ljus: string; mork: string };

const TOKENS = "layouts/assets/css/tokens.css";

/** The colours of the design by the names of their custom properties, without the dashes. */
export const tokenColours = (): Record<string, TokenColour> => coloursIn(readFileSync(TOKENS, "utf8"));

export function coloursIn(css: string): Record<string, TokenColour> {
  const colours: Record<string, TokenColour> = {};
  const declared = /--([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
  for (const [, name = "", light, dark, both] of css.matchAll(declared)) {
    const [ljus, mork] = [light ?? both, dark ?? both];
    if (ljus && mork) colours[name] = { ljus, mork };
  }
  return colours;
}
