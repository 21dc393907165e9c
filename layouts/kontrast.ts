/** Luminance of a colour `#rrggbb` relative to white, 0–1, as WCAG 2.2 defines it. */
function luminans(farg: string): number {
  const [rod = 0, gron = 0, bla = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(farg.slice(i, i + 2), 16) / 255)
    .map((kanal) => (kanal <= 0.04045 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4));
  return 0.2126 * rod + 0.7152 * gron + 0.0722 * bla;
}

/** Contrast of two colours `#rrggbb`, 1–21, as WCAG 2.2 defines it. */
export function kontrast(a: string, b: string): number {
  const [morkare = 0, ljusare = 0] = [luminans(a), luminans(b)].sort((x, y) => x - y);
  return (ljusare + 0.05) / (morkare + 0.05);
}
