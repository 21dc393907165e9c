import { rule } from "../rule.ts";

export const rubriksprang = rule({
  id: "rubriksprang",
  severity: "varning",
  titel: "Rubriknivå som hoppas över",
  why: "Den som lyssnar på sidan hör rubrikernas nivå. Ett hopp låter som om ett avsnitt saknas.",
  *check({ text }) {
    let forra = 1;
    for (const token of text.tokens) {
      if (token.type !== "heading_open") continue;
      const niva = Number(token.tag.slice(1));
      const over = forra + 1;
      forra = niva;
      if (niva <= over) continue;
      const [start, end] = text.locate(token)(token.markup);
      yield {
        start,
        end,
        message: `Rubriken är på nivå ${niva} (${token.markup}), men ${before(over - 1)}. Skriv ${"#".repeat(over)} i stället.`,
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "### Vem som kan söka\n\nSmå företag i hela landet.",
      ratt: "## Vem som kan söka\n\nSmå företag i hela landet.",
      tecken: "###",
    },
    {
      del: "text",
      fel: "## Villkor\n\nStödet är tillfälligt.\n\n#### Undantag\n\nBanker får inget stöd.",
      ratt: "## Villkor\n\nStödet är tillfälligt.\n\n### Undantag\n\nBanker får inget stöd.",
      tecken: "####",
    },
  ],
});

const before = (niva: number): string =>
  niva === 1 ? "texten börjar på nivå 2 (titeln är nivå 1)" : `rubriken före är på nivå ${niva}`;
