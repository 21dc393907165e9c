import { absolute } from "../../../schemas/adresser.ts";
import { minnsOm } from "../../../schemas/minne.ts";
import type { Register } from "../../../schemas/register.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import { typer } from "../../../schemas/typer.ts";
import { foundIn } from "../found-in.ts";
import { type OutputContext, tagUri } from "../output.ts";
import { contentOf } from "./entry-content.ts";
import { datesOf, type EntryDates } from "./entry-dates.ts";

type Link = { href: string; title: string };

/** `scheme` and `term` together are the address of the page that lists the same. */
export type Category = { scheme: string; term: string; label: string };

/** A notice as every feed that has it tells it, whatever the format. */
export type Entry = EntryDates & {
  id: string;
  url: string;
  title: string;
  summary: string;
  author: { name: string; url: string };
  categories: readonly Category[];
  /** Where what it says comes from. */
  sources: readonly Link[];
  related: readonly Link[];
  /** The whole text as HTML. Made when asked for, since only the latest are told in full. */
  content(): string;
};

export function entryOf(notis: VisadNotis, context: OutputContext): Entry {
  const { site, address, idDomain } = context;
  const pageOf = (adress: string) => absolute(address, `/${adress}/`);
  let content: string | undefined;
  return {
    ...datesOf(notis),
    id: tagUri(idDomain, notis.id),
    url: pageOf(notis.adress),
    title: notis.titel,
    summary: notis.sammanfattning,
    author: { name: notis.avsandare, url: pageOf(`avsandare/${slugIn(site.register.avsandare, notis.avsandare)}`) },
    categories: categoriesOf(notis, context),
    sources: notis.kallor.map(({ titel, url }) => ({ href: url, title: titel })),
    related: (notis.relaterade ?? []).flatMap((adress) => {
      const other = site.notis(adress);
      return other ? [{ href: pageOf(adress), title: other.titel }] : [];
    }),
    content() {
      content ??= contentOf(notis, context);
      return content;
    },
  };
}

/** Type, themes and regions. A notice for the whole country has that as its one region, unless some region is left out. */
function categoriesOf({ typ, teman, regioner, nationell, utom }: VisadNotis, context: OutputContext): Category[] {
  const named = categoriesIn(context);
  return [
    { scheme: context.address, term: typer[typ].mapp, label: typer[typ].namn },
    ...foundIn(teman, named.teman),
    ...(nationell && !utom ? [named.helaLandet] : foundIn(regioner, named.regioner)),
  ];
}

/** The category of each theme and region, by its name. */
const categoriesIn = minnsOm(({ site: { register }, address }: OutputContext) => {
  const byName = (poster: Register["teman"], folder: string) =>
    new Map(poster.map(({ namn, slug }) => [namn, { scheme: absolute(address, folder), term: slug, label: namn }]));
  const regioner = byName(register.regioner, "/regioner/");
  const helaLandet = { scheme: absolute(address, "/regioner/"), term: "hela-landet", label: "Hela landet" };
  return { teman: byName(register.teman, "/teman/"), regioner, helaLandet };
});

const slugIn = (poster: readonly { namn: string; slug: string }[], namn: string): string =>
  poster.find((post) => post.namn === namn)?.slug ?? "";
