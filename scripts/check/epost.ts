import type { Stracka } from "../../schemas/through-markup.ts";

export type Epost = { adress: string; lokal: string; doman: string; plats: Stracka };

const FORM =
  /(?<![\w.+%-])(?<lokal>[\p{L}\d][\p{L}\d._+-]{0,63})@(?<doman>[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})*\.\p{L}{2,24})(?![\w-])/gu;

/** The mail addresses in a text, each once, in lower case. */
export function epostI(text: string): Epost[] {
  if (!text.includes("@")) return [];
  const found = new Map<string, Epost>();
  for (const { 0: written, index, groups = {} } of text.matchAll(FORM)) {
    const adress = written.toLowerCase();
    const [lokal, doman] = [groups.lokal ?? "", groups.doman ?? ""].map((del) => del.toLowerCase());
    if (lokal === undefined || doman === undefined || found.has(adress)) continue;
    found.set(adress, { adress, lokal, doman, plats: [index, index + written.length] });
  }
  return [...found.values()];
}

/** Services where people have their own mail. Some are also the mail of a small firm, so it is never more than a warning. */
const PRIVATA = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.se outlook.com outlook.se live.se live.com msn.com windowslive.com
  yahoo.com yahoo.se ymail.com icloud.com me.com mac.com telia.com bredband.net bredband2.com comhem.se spray.se
  passagen.se home.se swipnet.se algonet.se glocalnet.net ownit.nu tele2.se bahnhof.se tyfonmail.se brikks.com
  proton.me protonmail.com aol.com gmx.com gmx.net mail.com zoho.com fastmail.com hey.com`.split(/\s+/),
);

export const arPrivat = ({ doman }: Epost): boolean => PRIVATA.has(doman);

/** Beginnings of words that name a function, an office or a place, not a person: `info.skane`, `regional.utveckling`. */
const FUNKTION =
  /^(?:info|kontakt|affar|specialis|press|media|nyhet|redaktion|registrator|diari|arkiv|support|service|kund|vaxel|reception|kansli|ledning|styrels|namnd|region|kommun|lan|stad|landsting|naring|tillvaxt|utveckl|foretag|entrepren|start|innovation|projekt|program|stod|bidrag|finans|kapital|ekonomi|faktura|upphandl|inkop|hr|personal|rekryt|jobb|arbet|kompeten|utbild|skol|yh|kultur|turism|besok|event|konferens|kurs|anmal|bokning|motes|webb|web|digital|it|data|gdpr|dataskydd|sakerhet|kris|corona|covid|beredskap|trafik|resor|vard|halso|sjuk|miljo|klimat|energi|bygg|plan|samhall|social|fritid|idrott|landsbygd|leader|jordbruk|skog|eu|esf|erasmus|interreg|europa|international|export|analys|statistik|kommunik|marknad|information|hallbar|jamstall|norra|sodra|ostra|vastra|mellan|nord|syd|ost|vast|sverige|svenska|sweden|noreply|no-reply|post|mail|epost|office|team|grupp|enhet|avdelning)/;

const NAMN = /^(?<for>\p{L}{2,}(?:-\p{L}{2,})?)\.(?:\p{L}{1,2}\.)?(?<efter>\p{L}{2,}(?:-\p{L}{2,})?)\d?$/u;

/** `anna.svensson@`: two names with a dot, neither of them a function, nor one of the `orter` (in ASCII). */
export function arPersonlig({ lokal }: Epost, orter: ReadonlySet<string> = new Set()): boolean {
  const { for: fornamn = "", efter = "" } = NAMN.exec(lokal)?.groups ?? {};
  const ascii = (del: string) => del.normalize("NFD").replace(/\p{M}/gu, "");
  return fornamn !== "" && ![fornamn, efter].map(ascii).some((del) => FUNKTION.test(del) || orter.has(del));
}
