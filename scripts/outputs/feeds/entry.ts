import { absolute } from "../../../schemas/adresser.ts";
import type { Register } from "../../../schemas/register.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import { typer } from "../../../schemas/typer.ts";
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
    categories: categoriesOf(notis, site.register, address),
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
function categoriesOf(
  { typ, teman, regioner, nationell, utom }: VisadNotis,
  register: Register,
  address: string,
): Category[] {
  const inRegister =
    (poster: Register["teman"], folder: string) =>
    (namn: string): Category => ({
      scheme: absolute(address, folder),
      term: slugIn(poster, namn),
      label: namn,
    });
  const helaLandet = { scheme: absolute(address, "/regioner/"), term: "hela-landet", label: "Hela landet" };
  return [
    { scheme: address, term: typer[typ].mapp, label: typer[typ].namn },
    ...teman.map(inRegister(register.teman, "/teman/")),
    ...(nationell && !utom ? [helaLandet] : regioner.map(inRegister(register.regioner, "/regioner/"))),
  ];
}

const slugIn = (poster: readonly { namn: string; slug: string }[], namn: string): string =>
  poster.find((post) => post.namn === namn)?.slug ?? "";
