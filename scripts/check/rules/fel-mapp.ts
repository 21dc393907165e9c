import { typer, typForMapp, typnamn } from "../../../schemas/typer.ts";
import { rule } from "../rule.ts";

export const felMapp = rule({
  id: "fel-mapp",
  severity: "fel",
  titel: "Notisen ligger i fel mapp",
  why: "Mappen blir första delen av adressen, och listan som läsaren hittar notisen i.",
  *check({ file, data, tree }) {
    const typ = typnamn.find((namn) => namn === data.typ);
    if (!typ || typForMapp(file.mapp) === typ) return;
    const [start, end] = tree.valueSpan(["typ"]);
    const message = `Filen ligger i mappen ”${file.mapp}” men typen är ”${typ}”.`;
    yield {
      start,
      end,
      message,
      hint: `Flytta filen till content/${typer[typ].mapp}/, eller ändra typen till ”${typForMapp(file.mapp)}”.`,
    };
  },
  examples: [
    { fel: "typ: behov\nriktas_till: Regeringen\nlage: fångat\n-tills_vidare", ratt: "typ: insats", tecken: "behov" },
  ],
});
