import { minnsOm } from "./minne.ts";
import type { Site, VisadNotis } from "./site.ts";
import { type Typ, typer, typnamn } from "./typer.ts";

/** A part of the site that can be followed by itself: in a feed, a calendar, a file of open data. */
export type Samling = {
  /** Folder of its feeds, with slashes at both ends: `/`, `/insatser/`, `/regioner/skane/`, `/regioner/skane/insatser/`. */
  adress: string;
  /** The page that shows the same: that of the region, where a type within a region has none of its own. */
  sida: string;
  /** `Regionsidan`, `Insatser`, `Skåne`, `Skåne, insatser`. */
  namn: string;
  /** Name of the region, when it is of one. */
  region: string | undefined;
  typ: Typ | undefined;
  /** Latest first, national ones included. */
  notiser: readonly VisadNotis[];
};

/** Everything that can be followed: the whole site, each type, each region, each type within a region. */
export const samlingar: (site: Site) => readonly Samling[] = /* @__PURE__ */ minnsOm((site) => {
  const hela = { adress: "/", sida: "/", namn: "Regionsidan", region: undefined, typ: undefined };
  return [
    { ...hela, notiser: site.notiser },
    ...typnamn.map((typ) => forTyp(site, typ)),
    ...site.register.regioner.flatMap(({ namn, slug }) => forRegion(site, namn, `/regioner/${slug}/`)),
  ];
});

function forTyp(site: Site, typ: Typ): Samling {
  const adress = `/${typer[typ].mapp}/`;
  return { adress, sida: adress, namn: typer[typ].flertal, region: undefined, typ, notiser: site.forTyp(typ) };
}

function forRegion(site: Site, region: string, sida: string): Samling[] {
  const notiser = site.forRegion(region);
  const perTyp = typnamn.map((typ): Samling => {
    const { mapp, flertal } = typer[typ];
    const namn = `${region}, ${flertal.toLowerCase()}`;
    return { adress: `${sida}${mapp}/`, sida, namn, region, typ, notiser: notiser.filter((n) => n.typ === typ) };
  });
  return [{ adress: sida, sida, namn: region, region, typ: undefined, notiser }, ...perTyp];
}
