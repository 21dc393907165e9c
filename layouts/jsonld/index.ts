import { absolute } from "../../schemas/adresser.ts";
import type { Region } from "../../schemas/register.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { mote } from "./mote.ts";
import { type Nod, SAJTNAMN, type Sammanhang } from "./nod.ts";
import { artikel, tillkannagivande } from "./text.ts";

type Smula = readonly [adress: string, namn: string];

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

/** The list of a type, as a collection. Which notices it holds stands in the list itself; here is how many. */
export function typData(typ: Typ, sammanhang: Sammanhang): Nod[] {
  const { mapp, flertal } = typer[typ];
  return listData([[`/${mapp}/`, flertal]], sammanhang.site.forTyp(typ).length, sammanhang);
}

/** The page of a region, as a collection. */
export function regionData({ namn, slug, region }: Region, sammanhang: Sammanhang): Nod[] {
  const vagen: Smula[] = [
    ["/regioner/", "Regioner"],
    [`/regioner/${slug}/`, region],
  ];
  return listData(vagen, sammanhang.site.forRegion(namn).length, sammanhang);
}

function listData(vagen: readonly Smula[], numberOfItems: number, sammanhang: Sammanhang): Nod[] {
  const [adress = "/", name] = vagen.at(-1) ?? [];
  const url = absolute(sammanhang.address, adress);
  const lista = { "@type": "ItemList", numberOfItems };
  return [{ "@type": "CollectionPage", "@id": url, url, name, mainEntity: lista }, smulor(sammanhang, ...vagen)];
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
const smulor = ({ address }: Sammanhang, ...sidor: Smula[]): Nod => ({
  "@type": "BreadcrumbList",
  itemListElement: [["/", "Start"] as const, ...sidor].map(([adress, name], i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item: absolute(address, adress),
  })),
});
