import { type Typ, typer } from "../../../schemas/typer.ts";
import { rule } from "../rule.ts";
import { secondNotice } from "../second-notice.ts";

export const tvaNotiser = rule({
  id: "tva-notiser",
  severity: "fel",
  titel: "En notis till i samma fil",
  why: "En fil är en notis. Uppgifterna för en andra läses inte som uppgifter, utan visas som löpande text sist i den första.",
  when: ({ text }) => text.body.includes("typ:"),
  *check({ text }) {
    const andra = secondNotice(text);
    if (!andra) return;
    const mapp = andra.typ in typer ? `i content/${typer[andra.typ as Typ].mapp}/` : "i mappen för sin typ";
    yield {
      start: text.bodyStart + andra.start,
      end: text.bodyStart + andra.start + andra.first.length,
      message: `Här börjar uppgifterna för en notis till, mitt i brödtexten. Flytta den till en egen fil ${mapp}.`,
      hint: "Är det samma notis en gång till, ta bort upprepningen.",
    };
  },
  examples: [
    {
      del: "text",
      fel: "Stödet gäller nu.\n\n---\ntyp: behov\ntitel: Ett behov i samma fil\nkallor:\n  - titel: Region Skåne\n    url: https://www.skane.se/\n---\n\nRegionen behöver mer.",
      ratt: "Stödet gäller nu.",
      tecken: "typ: behov",
    },
  ],
});
