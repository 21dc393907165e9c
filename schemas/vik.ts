/** Folds a name for comparison: case, diacritics, hyphens and doubled spaces do not count (`Jämtland-Härjedalen` = `jamtland harjedalen`). */
export function vik(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\-–]+/g, " ")
    .trim();
}
