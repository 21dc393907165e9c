import { z } from "zod";
import { Antal, Dag, Licens, Notistyp, Url } from "./grund.ts";

const lage = {
  dag: Dag.describe("Dagen som data visar. Status och urval gäller den dagen."),
  ogonblicksbild: z.boolean().describe("Är dagen vald, i stället för i dag?"),
};

const SOKVAG = z.string().describe("Sökväg från webbplatsens rot.");

export const Oversikt = z
  .object({
    namn: z.string(),
    licens: Licens,
    ...lage,
    dokumentation: Url.describe("Sidan som beskriver data."),
    openapi: Url.describe("Den här beskrivningen, för program."),
    version: Url.describe("Kontrollsummor, för den som vill veta om något har ändrats."),
    notismall: z.string().describe("Adressen till en hel notis; byt {adress} mot notisens id eller adress."),
    filer: z.array(
      z.object({
        sokvag: SOKVAG,
        url: Url,
        titel: z.string().describe("Vad filen innehåller."),
        format: z.string().describe("Medietyp."),
        antal: Antal.describe("Antal poster."),
      }),
    ),
  })
  .describe("Allt som finns att hämta, utom de enskilda notiserna.");
export type Oversikt = z.output<typeof Oversikt>;

export const Version = z
  .object({
    commit: z.string().optional().describe("Versionen i git som webbplatsen är byggd ur, när den är känd."),
    ...lage,
    antal: Antal.describe("Antal notiser."),
    per_typ: z.array(z.object({ typ: Notistyp, antal: Antal })),
    filer: z
      .array(
        z.object({
          sokvag: SOKVAG,
          byte: Antal.describe("Storlek."),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe("Kontrollsumma. Samma summa betyder samma innehåll."),
        }),
      )
      .describe("Filerna i index.json."),
  })
  .describe("Vilken version av innehållet som visas.");
export type Version = z.output<typeof Version>;
