import { type Bladvecka, bladveckor } from "./bladvecka.ts";
import { antal, datum, uppraknat } from "./format.ts";
import { gruppera } from "./gruppera.ts";
import type { Region } from "./register.ts";
import type { Site } from "./site.ts";
import type { Veckopost } from "./veckopost.ts";
import { type Delnamn, veckourval } from "./veckourval.ts";

/** A headed part of a letter. `fler` more of them are left to the page `mer`. */
export type Veckobladsdel = {
  id: Delnamn;
  rubrik: string;
  poster: readonly Veckopost[];
  fler: number;
  mer: string;
};

/** What a region should know of a week: a letter to pass on. It has at least one part, and no part is empty. */
export type Veckoblad = Bladvecka & {
  region: Region;
  /** Its folder, with slashes at both ends. */
  adress: string;
  /** How much of each part there is, in words: `2 nya notiser och 1 möte.` */
  sammanfattning: string;
  delar: readonly Veckobladsdel[];
};

/** Entries of a part: more is read by nobody, and mail programs cut long letters off. */
const HOGST = 30;

/** The letters of all regions, latest week first. All is told as it stood at the end of the week, as far as the dates of the notices tell. */
export const veckoblad = (site: Site): Veckoblad[] =>
  veckourval(site, bladveckor(site.today)).flatMap(([vecka, delar]) => {
    const perRegion = delar.map(({ id, poster }) => ({ id, poster: gruppera(poster, ({ notis }) => notis.regioner) }));
    return site.register.regioner.flatMap((region): Veckoblad[] => {
      const egna = perRegion.flatMap(({ id, poster }) => del(id, poster.get(region.namn) ?? [], vecka, region));
      return egna.length > 0 ? [blad(region, vecka, egna)] : [];
    });
  });

const blad = (region: Region, vecka: Bladvecka, delar: readonly Veckobladsdel[]): Veckoblad => ({
  ...vecka,
  region,
  adress: `${veckobladsmapp(region)}${vecka.vecka}/`,
  sammanfattning: `${uppraknat(delar.map(({ id, poster, fler }) => antal(poster.length + fler, ...DELAR[id].ord)))}.`,
  delar,
});

/** Where the letters of a region lie. */
export const veckobladsmapp = ({ slug }: Region): string => `/regioner/${slug}/veckoblad/`;

/** `Veckoblad för Region Skåne`. */
export const veckobladstitel = (region: Pick<Region, "region">): string => `Veckoblad för ${region.region}`;

function del(id: Delnamn, poster: readonly Veckopost[], vecka: Bladvecka, region: Region): Veckobladsdel[] {
  if (poster.length === 0) return [];
  const { rubrik, mer } = DELAR[id];
  const fler = Math.max(0, poster.length - HOGST);
  return [{ id, rubrik: rubrik(vecka), poster: poster.slice(0, HOGST), fler, mer: mer(region, vecka) }];
}

/** A part's heading, what its entries are called, one and many, and where there is more. */
type Ord = { rubrik(v: Bladvecka): string; ord: [string, string]; mer(region: Region, v: Bladvecka): string };

const DELAR: Record<Delnamn, Ord> = {
  nytt: { rubrik: () => "Nytt", ord: ["ny notis", "nya notiser"], mer: (_, { vecka }) => `/nytt/${vecka}/` },
  andrat: {
    rubrik: () => "Ändrat",
    ord: ["ändrad notis", "ändrade notiser"],
    mer: (_, { vecka }) => `/nytt/${vecka}/`,
  },
  "sista-dagar": {
    rubrik: ({ till }) => `Sista dagar till och med den ${datum(till)}`,
    ord: ["sista dag", "sista dagar"],
    mer: ({ slug }) => `/kalender/${slug}/`,
  },
  moten: {
    rubrik: ({ till }) => `Möten till och med den ${datum(till)}`,
    ord: ["möte", "möten"],
    mer: ({ slug }) => `/kalender/${slug}/`,
  },
  "att-gora": {
    rubrik: () => "Att göra",
    ord: ["sak att göra", "saker att göra"],
    mer: ({ slug }) => `/regioner/${slug}/att-gora/`,
  },
};
