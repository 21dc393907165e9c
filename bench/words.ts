/** Words of the trade, put together as Swedish does, so that the index and the pages weigh what real ones would. */
const forled =
  "närings region företags kompetens innovations besöks export utvecklings samverkans digital kris omställnings arbetsmarknads energi landsbygds likviditets investerings turism kultur klimat forsknings bransch läns stats kunskaps rådgivnings";
const efterled =
  "liv stöd program insats samtal möte uppdrag analys plan projekt nätverk process fond medel bidrag utlysning grupp strategi dialog verkstad samordning förändring utveckling enkät rapport åtgärd behov fråga period";

export const substantiv = forled
  .split(" ")
  .flatMap((a) => efterled.split(" ").flatMap((b) => [a + b, `${a}${b}en`, `${a}${b}er`]));
export const verb =
  "stödjer förlänger öppnar erbjuder samordnar informerar planerar fördjupar stärker utlyser prioriterar följer sammanfattar presenterar beskriver utvärderar finansierar inleder".split(
    " ",
  );
export const adjektiv =
  "särskilda nya regionala nationella förlängda aktuella gemensamma större mindre digitala tillfälliga långsiktiga drabbade berörda ansvariga öppna riktade hållbara snabba viktiga".split(
    " ",
  );
export const smaord =
  "och i att det som en på är av för med till den inte om ett har kan de från nu också mellan under efter ska genom samt där när hos inom blir deras alla mer många".split(
    " ",
  );

/** The same numbers in every run: a small generator with a seed (mulberry32). */
export function random(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: (share: number): boolean => next() < share,
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
    /** Some words are common and most are rare, as in any language. */
    zipf: <T>(items: readonly T[]): T => items[Math.floor(next() ** 2.6 * items.length)] as T,
    sample: <T>(items: readonly T[], count: number): T[] => {
      const rest = [...items];
      return Array.from(
        { length: Math.min(count, rest.length) },
        () => rest.splice(int(0, rest.length - 1), 1)[0] as T,
      );
    },
  };
}

export type Random = ReturnType<typeof random>;

export function sentence(r: Random): string {
  const length = r.int(9, 20);
  const words = [r.pick(adjektiv), r.zipf(substantiv), r.pick(verb)];
  while (words.length < length)
    words.push(r.chance(0.42) ? r.zipf(smaord) : r.chance(0.6) ? r.zipf(substantiv) : r.pick([...adjektiv, ...verb]));
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function paragraph(r: Random, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences.at(-1)?.split(" ").length ?? words) sentences.push(sentence(r));
  return sentences.join(" ");
}
