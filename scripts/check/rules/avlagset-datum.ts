import { type DateField, datesIn } from "../date-fields.ts";
import type { Finding } from "../problem.ts";
import { tellsYear } from "../reader-texts.ts";
import { type FileContext, rule } from "../rule.ts";

/** Years from the publication that a meeting or a last day may lie without being told in the text. */
const MAX_AR = 2;

/** Periods may have begun long ago and go on for long: `langt-spann` judges those. */
const PERIODER = new Set<PropertyKey>(["galler", "stodperiod"]);

export const avlagsetDatum = rule({
  id: "avlagset-datum",
  severity: "varning",
  titel: "Ett datum långt från publiceringen",
  why: "Ett fel årtal är lätt att skriva och svårt att se. En frist före publiceringen har ingen läsare kunnat hålla.",
  when: mayBeFar,
  *check(context) {
    const publicerad = publicationOf(context);
    if (!/^20\d{2}/.test(publicerad)) return;
    const andra = datesIn(context.data).filter(({ path, ar }) => !PERIODER.has(path[0] ?? "") && /^(?:19|20)/.test(ar));
    const told = andra.flatMap((datum) => {
      const message = faultOf(datum, publicerad, context);
      return message ? [{ datum, message }] : [];
    });
    // When nothing agrees with the publication, it is one mistake.
    const isOne = told.length > 1 && told.length === andra.length - 1;
    for (const { datum, message } of isOne ? told.slice(0, 1) : told) yield finding(context, datum, message);
  },
  examples: [
    {
      typ: "informationstillfälle",
      fel: "publicerad: 2020-04-07\nstart: 2012-05-07 13:00",
      ratt: "publicerad: 2020-04-07\nstart: 2020-05-07 13:00",
      tecken: "2012-05-07 13:00",
    },
    {
      fel: "gor_sa_har:\n  - vad: Sprid uppgiften.\n    senast: 2019-04-15",
      ratt: "gor_sa_har:\n  - vad: Sprid uppgiften.\n    senast: 2020-04-15",
      tecken: "2019-04-15",
    },
    {
      fel: "andringar:\n  - datum: 2031-04-15\n    slag: rättelse\n    text: Rätt belopp.",
      ratt: "andringar:\n  - datum: 2020-04-15\n    slag: rättelse\n    text: Rätt belopp.",
      tecken: "2031-04-15",
    },
  ],
});

/** Is any date before the publication, or of another year than it and the one after? Most notices have none. */
function mayBeFar(context: FileContext): boolean {
  const { data, source, text, today } = context;
  if (!("publicerad" in data)) return false;
  const publicerad = publicationOf(context);
  const [nextYear, farDay] = [Number(publicerad.slice(0, 4)) + 1, yearAfter(today)];
  for (const [dag] of source.slice(0, text.bodyStart).matchAll(DATUM))
    if (dag < publicerad || Number(dag.slice(0, 4)) > nextYear || dag > farDay) return true;
  return false;
}

/** As much of the day as is written, without its time. */
const publicationOf = ({ data }: FileContext): string => String(data.publicerad).trim().slice(0, 10);

const DATUM = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?/g;

function finding({ tree }: FileContext, { path }: DateField, message: string): Finding {
  const [start, end] = tree.valueSpan(path);
  return { start, end, message };
}

const yearAfter = (dag: string): string => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;

function faultOf({ path, falt, dag, ar }: DateField, publicerad: string, context: FileContext): string | undefined {
  const [forst] = path;
  const framat = dag > yearAfter(context.today);
  if (forst === "publicerad")
    return framat ? `Notisen visas först ${dag}, mer än ett år fram. Kontrollera årtalet.` : undefined;
  if (forst === "andringar")
    return framat ? `Ändringen är daterad ${dag}, mer än ett år fram. Kontrollera årtalet.` : undefined;
  if (forst === "gor_sa_har" && dag.length === 10 && publicerad.length === 10 && dag < publicerad)
    return `Sista dagen ${dag} hade redan gått när notisen publicerades ${publicerad}. Kontrollera båda datumen.`;
  const avstand = Number(ar) - Number(publicerad.slice(0, 4));
  if (Math.abs(avstand) <= MAX_AR || isEnd(path, context) || tellsYear(context, ar)) return undefined;
  const lage = `${Math.abs(avstand)} år ${avstand < 0 ? "före" : "efter"} publiceringen ${publicerad}`;
  return `Datumet i ”${falt}” är ${lage}. Kontrollera årtalen; är de rätta, nämn ${ar} i texten också.`;
}

/** Is it the end of a time whose length is judged from its beginning? */
const isEnd = (path: DateField["path"], { data }: FileContext): boolean =>
  path[0] === "ansokan" && path[1] === "stanger" && "oppnar" in Object(data.ansokan);
