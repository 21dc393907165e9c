import { type Datum, dagAv } from "./datum.ts";
import { gruppera } from "./gruppera.ts";
import { type Handelse, handelserI, sistaDagen } from "./handelser.ts";
import { type Manad, manadAv, manadenEfter } from "./manad.ts";
import type { VisadNotis } from "./site.ts";
import { type Vecka, veckaAv } from "./vecka.ts";

/** All that a notice has on a day: a meeting and what to do at it are one thing to a reader. */
export type Agendapost = {
  /** The day it stands under. */
  dag: Datum;
  /** Its last day; later than `dag` for what goes on for days. */
  slut: Datum;
  notis: VisadNotis;
  handelser: readonly Handelse[];
};

/** What notices have in the calendar, in the order of time, then by address. */
export const agenda = (notiser: readonly VisadNotis[]): Agendapost[] =>
  notiser
    .flatMap(posterI)
    .sort((a, b) => nar(a).localeCompare(nar(b), "en") || a.notis.id.localeCompare(b.notis.id, "en"));

/** What has no time of day comes first, as it stands over all the day. */
const nar = ({ dag, handelser }: Agendapost): string => handelser.find(({ slag }) => slag === "möte")?.start ?? dag;

function posterI(notis: VisadNotis): Agendapost[] {
  const dagar = gruppera(handelserI(notis), ({ start }) => [dagAv(start)]);
  return [...dagar].map(([dag, handelser]) => ({
    dag,
    slut: handelser.map(sistaDagen).reduce((a, b) => (a > b ? a : b)),
    notis,
    handelser,
  }));
}

/** What is left from a day on. What has begun before it and still goes on stands under that day. */
export const agendaFran = (poster: readonly Agendapost[], dag: Datum): Agendapost[] =>
  poster.filter(({ slut }) => slut >= dag).map((post) => (post.dag < dag ? { ...post, dag } : post));

/** The months that have something, earliest first; what goes on over the end of a month stands in both, under the first day there. */
export function manaderna(poster: readonly Agendapost[]): Map<Manad, Agendapost[]> {
  const perManad = gruppera(poster.flatMap(manadsvis), ({ dag }) => [manadAv(dag)]);
  return new Map([...perManad].sort(([a], [b]) => a.localeCompare(b, "en")));
}

function manadsvis(post: Agendapost): Agendapost[] {
  const delar = [post];
  for (let manad = manadenEfter(manadAv(post.dag)); manad <= manadAv(post.slut); manad = manadenEfter(manad))
    delar.push({ ...post, dag: `${manad}-01` });
  return delar;
}

/** The same in weeks and days. */
export type Agendavecka = { vecka: Vecka; dagar: { dag: Datum; poster: Agendapost[] }[] };

export const veckorna = (poster: readonly Agendapost[]): Agendavecka[] =>
  [...gruppera(poster, ({ dag }) => [veckaAv(dag)])].map(([vecka, veckans]) => ({
    vecka,
    dagar: [...gruppera(veckans, ({ dag }) => [dag])].map(([dag, dagens]) => ({ dag, poster: dagens })),
  }));
