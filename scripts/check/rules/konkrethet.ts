import { dagAv } from "../../../schemas/datum.ts";
import { MANADER } from "../../../schemas/kalender.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import type { NotisFalt } from "../../../schemas/notis.ts";
import { vik } from "../../../schemas/vik.ts";
import { type FileContext, rule } from "../rule.ts";
import { MANAD } from "../swedish-dates.ts";

type Insats = Extract<NotisFalt, { typ: "insats" | "programförändring" }>;
type Mote = Extract<NotisFalt, { typ: "informationstillfälle" }>;

/** What a reader misses, and where it is written. */
type Saknat = [vad: string, falt: string];

const BELOPP =
  /\d[\s\u00A0]*(?:kronor|kr(?!\p{L})|tkr|mnkr|mkr|miljon|miljard|procent|euro|%)|(?<!\p{L})(?:halva|hälften|tredjedel|fjärdedel|kostnadsfri|gratis|utan kostnad)/iu;
const mayHoldBelopp = mayHold([
  ..."kr tkr mnkr mkr milj procent euro %".split(" ").flatMap((matt) => [`#${matt}`, `# ${matt}`]),
  ..."halva|hälften|tredjedel|fjärdedel|kostnadsfri|gratis|utan kostnad".split("|"),
]);
const TID = new RegExp(`(?<!\\d)20\\d\\d(?!\\d)|(?<!\\p{L})(?:${MANAD})(?!\\p{L})|tills vidare`, "iu");
const mayHoldTime = mayHold([...MANADER, "vidare"]);
const FOR_VEM =
  /företag|näring|firm(?:a|or)|arbetsgiv|anställd|varslad|permitterad|kommun|region(?:er|ens?)(?!\p{L})|län(?:en|ets?)(?!\p{L})|förening|stiftels|organisation|projekt|aktör|hyresvärd|bransch|bolag|bank|skol|studerande|lärosäte|konst|kultur|turis|handel|invånar/iu;
const DELTAGANDE = /anmäl|länk|ring |sänds|telefonnummer/iu;

/** Roles that ask for something to be done; that `sprida` needs a text is a rule of its own. */
const GORANDE = new Set(["ansöka", "medfinansiera", "handlägga", "lämna underlag", "delta"]);
/** Changes that are about money. */
const PENGAR = new Set(["nya medel", "omfördelning", "ny utlysning"]);

export const konkrethet = rule({
  id: "konkrethet",
  severity: "råd",
  titel: "Det konkreta som saknas",
  why: "Läsaren ska på 20 sekunder se vem, vad, för vem, när, hur mycket, vad regionen väntas göra och var originalet finns.",
  *check(context) {
    const saknat = missing(context);
    if (saknat.length === 0) return;
    const [start, end] = context.tree.valueSpan(["titel"]);
    const falt = [...new Set(saknat.map(([, ett]) => `”${ett}”`))];
    yield {
      start,
      end,
      message: `Notisen säger inte ${list(saknat.map(([vad]) => vad))}.`,
      hint: `Det skrivs i ${list(falt)}, om det är känt; annars i ”osakert”.`,
    };
  },
  examples: [
    {
      fel: "regionens_roll: [handlägga]",
      ratt: "regionens_roll: [handlägga]\ngor_sa_har:\n  - vad: Ta emot ansökningarna och besluta inom två veckor.",
      tecken: "Stöd till små företag under krisen",
    },
    {
      fel: "-tills_vidare\nsammanfattning: Tillväxtverket lämnar stöd till små företag som krisen har drabbat.\nansokan:\n  lank: https://tillvaxtverket.se/ansok",
      ratt: "-tills_vidare\nsammanfattning: Tillväxtverket lämnar stöd till små företag som krisen har drabbat.\nbelopp: Högst 100\u00A0000\u00A0kronor per företag\nansokan:\n  lank: https://tillvaxtverket.se/ansok\n  stanger: 2020-05-29",
    },
    {
      typ: "informationstillfälle",
      fel: "start: 2020-11-25 13:00",
      ratt: "start: 2020-11-25 13:00\nanmalan:\n  lank: https://tillvaxtverket.se/anmalan",
    },
  ],
});

function missing({ falt, text, source, today }: FileContext): Saknat[] {
  if (falt?.typ === "insats" || falt?.typ === "programförändring") return missingInsats(falt, text.body, source);
  if (falt?.typ === "informationstillfälle") return missingMote(falt, text.body, today);
  return [];
}

function missingInsats(n: Insats, body: string, source: string): Saknat[] {
  const saknat = missingAlways(n);
  const osakert = n.osakert ?? "";
  if (!n.malgrupp && !FOR_VEM.test(`${n.titel} ${n.sammanfattning}`)) saknat.push(["för vem det är", "malgrupp"]);
  if (!hasTime(n, body, source) && !/dag|datum|tid|när/i.test(osakert))
    saknat.push(["när det gäller", n.ansokan ? "ansokan" : "galler"]);
  if (isMoney(n) && !n.belopp && !namesBelopp(source) && !/belopp|medel|pengar|ram|summa/i.test(osakert))
    saknat.push(["hur mycket det gäller", "belopp"]);
  if (n.regionens_roll.some((roll) => GORANDE.has(roll)) && !n.gor_sa_har)
    saknat.push(["vad regionen väntas göra", "gor_sa_har"]);
  return saknat;
}

const namesBelopp = (source: string): boolean => mayHoldBelopp(source) && BELOPP.test(source);

/** A meeting that is over needs no directions any more. */
function missingMote(n: Mote, body: string, today: string): Saknat[] {
  const saknat = missingAlways(n);
  const isOver = n.lage === "inställt" || !n.start || dagAv(n.start) < today;
  const told = n.lank ?? n.plats ?? n.anmalan ?? (DELTAGANDE.test(`${body} ${n.osakert ?? ""}`) ? body : undefined);
  if (!isOver && told === undefined) saknat.push(["hur man deltar", n.form === "på plats" ? "plats" : "anmalan"]);
  return saknat;
}

function missingAlways({ titel, sammanfattning, kallor }: NotisFalt): Saknat[] {
  const saknat: Saknat[] = [];
  if (
    sammanfattning.length < titel.length + 4 &&
    vik(sammanfattning).replace(/\W+$/, "") === vik(titel).replace(/\W+$/, "")
  )
    saknat.push(["mer än titeln om vad det är", "sammanfattning"]);
  if (kallor.every(({ url }) => /^https:\/\/[^/?#]+\/?$/i.test(url)))
    saknat.push(["var originalet finns (källan är en startsida)", "kallor"]);
  return saknat;
}

function hasTime(n: Insats, body: string, source: string): boolean {
  const { ansokan, galler, stodperiod } = n;
  if (ansokan?.oppnar || ansokan?.stanger || galler || stodperiod || (n.typ === "insats" && n.tills_vidare))
    return true;
  // What is not decided has no day yet.
  if (n.typ === "programförändring" && (n.beslut === "föreslagen" || n.beslut === "aviserad")) return true;
  const kort = `${n.titel} ${n.sammanfattning} ${"efter" in n ? n.efter : ""}`;
  return TID.test(mayHoldTime(source) || /20\d\d/.test(body) ? `${kort} ${body}` : kort);
}

const isMoney = (n: Insats): boolean =>
  n.typ === "insats" ? Boolean(n.ansokan ?? n.stodperiod) : n.andring.some((slag) => PENGAR.has(slag));

const list = (items: readonly string[]): string => items.join(", ").replace(/, (?=[^,]*$)/, " och ");
