import type { VisadNotis } from "../../schemas/site.ts";
import { typer } from "../../schemas/typer.ts";
import { absolute } from "../absolute.ts";
import { mote } from "./mote.ts";
import { type Nod, SAJTNAMN, type Sammanhang } from "./nod.ts";
import { artikel, tillkannagivande } from "./text.ts";

/** A notice for machines that read the page: the same facts, by the words of schema.org, and the way to it from the start page. */
export function notisData(notis: VisadNotis, sammanhang: Sammanhang): Nod[] {
  const url = absolute(sammanhang.address, `/${notis.adress}/`);
  const { mapp, flertal } = typer[notis.typ];
  const { "@type": type, ...egenskaper } = innehall(notis, sammanhang);
  return [
    { "@type": type, "@id": url, url, ...egenskaper },
    smulor(sammanhang, [`/${mapp}/`, flertal], [`/${notis.adress}/`, notis.titel]),
  ];
}

function innehall(notis: VisadNotis, sammanhang: Sammanhang): Nod {
  switch (notis.typ) {
    case "insats":
    case "programförändring":
      return tillkannagivande(notis, sammanhang);
    case "informationstillfälle":
      return mote(notis, sammanhang);
    case "erfarenhet":
    case "behov":
      return artikel(notis, sammanhang);
  }
}

/** A page that lists notices. Which they are stands in the list itself; here is how many. */
export function listData(
  sida: { adress: string; namn: string; beskrivning: string; antal: number; over?: readonly [string, string] },
  sammanhang: Sammanhang,
): Nod[] {
  const url = absolute(sammanhang.address, sida.adress);
  const lista = { "@type": "ItemList", numberOfItems: sida.antal };
  return [
    { "@type": "CollectionPage", "@id": url, url, name: sida.namn, description: sida.beskrivning, mainEntity: lista },
    smulor(sammanhang, ...(sida.over ? [sida.over] : []), [sida.adress, sida.namn]),
  ];
}

/** The site, how it is searched, and who answers for it. */
export function startData(beskrivning: string, { address }: Sammanhang, mailbox: string): Nod[] {
  const redaktionen = `${address}#redaktionen`;
  const target = { "@type": "EntryPoint", urlTemplate: `${address}sok/?q={search_term_string}` };
  const sok = { "@type": "SearchAction", target, "query-input": "required name=search_term_string" };
  const webbplats = { name: SAJTNAMN, url: address, description: beskrivning, inLanguage: "sv" };
  return [
    {
      "@type": "WebSite",
      "@id": address,
      ...webbplats,
      publisher: { "@id": redaktionen },
      potentialAction: sok,
    },
    { "@type": "Organization", "@id": redaktionen, name: SAJTNAMN, url: address, email: mailbox },
  ];
}

/** The way from the start page: address and name of each page below it. */
const smulor = ({ address }: Sammanhang, ...sidor: (readonly [adress: string, namn: string])[]): Nod => ({
  "@type": "BreadcrumbList",
  itemListElement: [["/", "Start"] as const, ...sidor].map(([adress, name], i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item: absolute(address, adress),
  })),
});
