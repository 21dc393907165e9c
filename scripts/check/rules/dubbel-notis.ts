import { arExaktDag, dagAv } from "../../../schemas/datum.ts";
import { type LoadedNotis, rule, type SiteContext, type SiteFinding } from "../rule.ts";
import { isAlike, type Title, titleOf } from "../title-likeness.ts";

type Candidate = { notis: LoadedNotis; title: Title };

/** Compared with so many of the same sender and day; an honest day has a handful. */
const MAX_COMPARED = 100;

/** Notices of one sender and one day, which are few enough to be held against each other. */
function* groups(notiser: readonly LoadedNotis[]): Iterable<LoadedNotis[]> {
  const byKey = new Map<string, LoadedNotis[]>();
  for (const notis of notiser) {
    const { publicerad, avsandare } = notis.falt;
    if (!arExaktDag(publicerad)) continue;
    const key = `${dagAv(publicerad)} ${avsandare}`;
    const group = byKey.get(key);
    if (group) group.push(notis);
    else byKey.set(key, [notis]);
  }
  for (const group of byKey.values()) if (group.length > 1) yield group;
}

/** Notices that name one another are known to be two; meetings at different times and notices for different regions are. */
function areOne(a: Candidate, b: Candidate, linked: ReadonlySet<string>): boolean {
  const [one, other] = [a.notis, b.notis];
  if (linked.has(`${one.adress} ${other.adress}`) || linked.has(`${other.adress} ${one.adress}`)) return false;
  if (startOf(one) !== startOf(other)) return false;
  return isAlike(a.title, b.title) && one.regioner.some((region) => other.regioner.includes(region));
}

const startOf = ({ falt }: LoadedNotis) => (falt.typ === "informationstillfälle" ? falt.start : undefined);

function linksIn({ references }: SiteContext): Set<string> {
  return new Set(references.filter(({ falt }) => falt !== "text").map(({ fran, mal }) => `${fran} ${mal}`));
}

export const dubbelNotis = rule({
  id: "dubbel-notis",
  severity: "varning",
  titel: "Två notiser om samma sak",
  why: "Två notiser om samma sak blir snart olika, och läsaren vet inte vilken som gäller.",
  *checkSite(context): Generator<SiteFinding> {
    let linked: Set<string> | undefined;
    for (const group of groups(context.notiser)) {
      linked ??= linksIn(context);
      const before: Candidate[] = [];
      for (const notis of group) {
        const candidate = { notis, title: titleOf(notis.falt.titel) };
        const twin = before.find((one) => areOne(one, candidate, linked as Set<string>));
        if (twin) yield { ...notis.place("titel"), ...told(twin.notis) };
        if (!twin && before.length < MAX_COMPARED) before.push(candidate);
      }
    }
  },
  examples: [],
});

const told = (twin: LoadedNotis) => ({
  message: `Notisen har samma avsändare och dag och nästan samma titel som ${twin.place("titel").file}.`,
  hint: `Slå ihop dem. Är det två olika saker: skriv det i titeln, eller ”relaterade: [${twin.adress}]”.`,
});
