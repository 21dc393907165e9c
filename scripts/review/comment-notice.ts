import { antal, datum, uppraknat, versal } from "../../schemas/format.ts";
import { typer } from "../../schemas/typer.ts";
import { asCode, asText } from "../check/report/escape-markdown.ts";
import type { Andrad, Kalenderandring, Notisandring } from "./granskning.ts";

const KINDS: Record<Notisandring["slag"], string> = {
  ny: "Ny notis",
  ändrad: "Ändrad notis",
  flyttad: "Notis med ny adress",
  borttagen: "Notis som tas bort",
};

/** How a notice will look, and what its readers get. */
export function noticeSection(notis: Notisandring): string {
  const removed = notis.slag === "borttagen";
  return [
    `#### ${KINDS[notis.slag]}${removed ? `: ${asText(notis.titel)}` : ""}`,
    "",
    ...(removed ? [] : preview(notis)),
    ...points(notis).map(([ord, text]) => `- **${ord}:** ${text}`),
    "",
    ...(removed
      ? []
      : folded(
          "Hela faktarutan",
          notis.fakta.map(({ ord, text }) => `- ${asText(ord)}: ${asText(text)}`),
        )),
    ...folded("Id och nummer i flöden och kalendrar", identities(notis)),
  ].join("\n");
}

function preview({ titel, sammanfattning, typ, status, nyckeldatum, omrade, visasFran }: Notisandring): string[] {
  const above = [typer[typ].namn, status && versal(status)].filter(Boolean).join(" · ");
  const below = [nyckeldatum, omrade]
    .filter((part) => part !== undefined)
    .map(asText)
    .join(" · ");
  return [
    `> ${asText(above)}  `,
    `> **${asText(titel)}**  `,
    `> ${asText(sammanfattning)}  `,
    `> ${below}`,
    "",
    ...(visasFran ? [`Visas från den ${datum(visasFran)}.`, ""] : []),
  ];
}

type Point = [ord: string, text: string];

function points(notis: Notisandring): Point[] {
  const { adress, tidigareAdress, andrat, roller, attGora, slag } = notis;
  const live = slag !== "borttagen";
  return [
    ["Adress", [tidigareAdress, adress].flatMap((one) => (one ? asCode(`/${one}/`) : [])).join(" → ")],
    ...andrat.map((one): Point => [asText(one.ord), difference(one)]),
    ...when<Point>(live, ["Regioner", regions(notis)]),
    ...when<Point>(live && roller.length > 0, ["För regionen", roller.map(asText).join(", ")]),
    ...when<Point>(live && attGora.length > 0, ["Att göra", attGora.map(asText).join(" ")]),
    ...when<Point>(live && notis.frist !== undefined, ["Tid", deadline(notis)]),
    ...when<Point>(live, ["Flöden", feeds(notis)]),
    ...when<Point>(notis.kalender.length > 0, ["Kalender", calendar(notis.kalender)]),
    ...notis.krockar.map(({ titel, nar, regioner }): Point => {
      const for_ = antal(regioner, "region är inbjuden", "regioner är inbjudna");
      return ["Krock", `samma tid som ”${asText(titel)}” (${asText(nar)}). ${for_} till båda.`];
    }),
    ...when<Point>(live && notis.konkret === true, ["Konkret", "det som läsaren frågar efter finns med."]),
    ...notis.rad.map((rad): Point => ["Råd", asText(rad)]),
  ];
}

const when = <T>(condition: boolean, one: T): T[] => (condition ? [one] : []);

function difference({ fore, efter }: Andrad): string {
  if (fore && efter) return `${asText(fore)} → ${asText(efter)}`;
  if (efter) return `${asText(efter)} (tillagt)`;
  return fore ? `${asText(fore)} (borttaget)` : "ändrad";
}

const regions = ({ regioner }: Notisandring): string =>
  regioner.length === 21 ? "alla 21" : asText(uppraknat(regioner));

function deadline({ frist }: Notisandring): string {
  if (!frist) return "";
  const ahead = frist.dagar === undefined ? "" : `, ${antal(frist.dagar, "dag", "dagar")} efter publiceringen`;
  return `sista dag ${asText(frist.sista)}${ahead}.`;
}

function feeds({ floden: { slag, antal: many } }: Notisandring): string {
  const where = antal(many, "flöde", "flöden");
  const what = {
    ny: `kommer in som ny i ${where}.`,
    lyfts: `visas överst som uppdaterad i ${where}.`,
    oförändrad:
      "ligger kvar där den är, och den som följer ett flöde får inget nytt. Är ändringen viktig, skriv en rad i ”andringar”.",
    försvinner: `försvinner ur ${where}.`,
  };
  return what[slag];
}

const CALENDAR: Record<Kalenderandring["slag"], string> = {
  ny: "ny",
  ändrad: "ändrad",
  inställd: "inställd",
  försvinner: "försvinner utan förklaring för den som har den i sin kalender",
  oförändrad: "oförändrad",
};

const calendar = (kalender: readonly Kalenderandring[]): string =>
  kalender
    .map(({ slag, text, tidigare }) => `${tidigare ? `${asText(tidigare)} → ` : ""}${asText(text)} (${CALENDAR[slag]})`)
    .join("; ");

const identities = ({ floden, kalender }: Notisandring): string[] => [
  `- Flöden: ${asCode(floden.id)}`,
  ...kalender.map(({ id, sekvens: { fore, efter } }) => {
    const numbers = [fore, efter].flatMap((one) => (one === undefined ? [] : String(one))).join(" → ");
    return `- Kalender: ${asCode(id)}, SEQUENCE ${numbers}`;
  }),
];

const folded = (summary: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["<details>", `<summary>${summary}</summary>`, "", ...lines, "", "</details>", ""] : [];
