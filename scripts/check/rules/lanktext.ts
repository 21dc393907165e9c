import type { Token } from "markdown-it";
import { vik } from "../../../schemas/vik.ts";
import type { BodyText } from "../../content/body-text.ts";
import type { Finding } from "../problem.ts";
import { rule } from "../rule.ts";

/** Folded words that say nothing of where a link leads. */
const TOM =
  /^(?:(?:klicka|tryck|las|se|ga hit|hitta|titta)(?: mer| vidare| har| pa lanken| denna lank| den har lanken)*|(?:las |se )?(?:har|hit|mer|lank|lanken|denna lank|den har lanken|denna sida|den har sidan|sidan|har kan du lasa mer)|(?:mer )?(?:info|information)(?: har| finns har)?|webb|webbplats|webbplatsen|hemsida|hemsidan)$/;

/** How such words begin, unfolded; what holds other signs must be folded to be seen. Quick, for the many links whose words are right. */
const KANSKE_TOM = /^ *(?:kl|tr|l[aåä]|se|g[aåä]|ti|h[aåäei]|me|de|si|in|we)|[^a-zåäö ]/i;

/** More words, or one as long as this, say something. */
const MAX = 40;
const LANGT_ORD = /[a-zåäö]{12}/i;

/** `www.example.org`, `https://…`, `example.org/sida`; a bare `verksamt.se` is a name that readers know. */
const ADRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i;

export const lanktext = rule({
  id: "lanktext",
  severity: "varning",
  titel: "Länktext som inte säger vart länken leder",
  why: "Många hoppar från länk till länk, och hör eller ser då bara länkens egna ord. Tio länkar som heter ”här” går inte att skilja åt.",
  when: ({ text }) => text.tokens.some(hasFault),
  *check({ text }) {
    if (!/\]\(|\]\[|<http/i.test(text.body)) return;
    for (const { ord, start, end } of linksIn(text)) {
      const finding = judged(ord);
      if (finding) yield { start, end, ...finding };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Villkoren finns hos Almi, [klicka här](https://www.almi.se/brygglan).",
      ratt: "Villkoren finns i [Almis beskrivning av brygglånet](https://www.almi.se/brygglan).",
      tecken: "klicka här",
    },
    {
      del: "text",
      fel: "Ansökan öppnar i juni 2020. [Läs mer](https://www.esf.se/utlysningar)",
      ratt: "Ansökan öppnar i juni 2020. Datumen står bland [ESF-rådets utlysningar](https://www.esf.se/utlysningar).",
      tecken: "Läs mer",
    },
    {
      del: "text",
      fel: "Hela beslutet finns på <https://www.regeringen.se/beslut>.",
      ratt: "Hela beslutet finns på [regeringens webbplats](https://www.regeringen.se/beslut).",
      tecken: "https://www.regeringen.se/beslut",
    },
  ],
});

const isEmpty = (ord: string): boolean =>
  KANSKE_TOM.test(ord) &&
  TOM.test(
    vik(ord)
      .replace(/[^a-z ]+/g, "")
      .trim(),
  );

function judged(ord: string): Pick<Finding, "message" | "hint"> | undefined {
  const kort = ord.slice(0, 80);
  const hint = "Skriv vad läsaren möter där, till exempel ”Almis villkor för brygglånet”.";
  if (ord === "") return { message: "Länken har ingen text, så den går varken att se eller höra.", hint };
  if (ADRESS.test(ord)) return { message: `Länktexten är en naken adress (”${kort}”).`, hint };
  const tom = ord.length <= MAX && !LANGT_ORD.test(ord) && isEmpty(ord);
  return tom ? { message: `Länktexten ”${kort}” säger inte vart länken leder.`, hint } : undefined;
}

/** Where links stand is only looked for when any of them is to be told. */
function hasFault({ children }: Token): boolean {
  for (let i = 0; children && i < children.length; i++)
    if (children[i]?.type === "link_open" && judged(wordsFrom(children, i + 1).trim())) return true;
  return false;
}

type Link = { ord: string; start: number; end: number };

/** The links of a body in order, each with its words and where those stand. A single search that goes forward, since cells of tables know no lines. */
function* linksIn({ tokens, body, bodyStart }: BodyText): Generator<Link> {
  let after = 0;
  for (const { children } of tokens)
    for (const [i, child] of children?.entries() ?? []) {
      if (child.type !== "link_open") continue;
      const ord = wordsFrom(children ?? [], i + 1);
      const [open, close] = child.markup === "autolink" ? ["<", ">"] : ["[", "]"];
      // Without its brackets when the words have markup of their own.
      const whole = body.indexOf(`${open}${ord}${close}`, after);
      after = whole >= 0 ? whole + 1 : Math.max(body.indexOf(ord, after), after);
      yield { ord: ord.trim(), start: bodyStart + after, end: bodyStart + after + Math.max(ord.length, 1) };
    }
}

function wordsFrom(children: readonly Token[], from: number): string {
  let words = "";
  for (let i = from; children[i] && children[i]?.type !== "link_close"; i++)
    words += children[i]?.type === "softbreak" ? "\n" : children[i]?.content;
  return words;
}
