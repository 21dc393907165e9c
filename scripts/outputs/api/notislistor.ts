import { absolute } from "../../../schemas/adresser.ts";
import type { Post } from "../../../schemas/register.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import { typer, typnamn } from "../../../schemas/typer.ts";
import { foundIn } from "../found-in.ts";
import type { OutputContext } from "../output.ts";
import { avsandarvag, ROT, regionvag, temavag, typvag } from "./addresses.ts";
import type { Datafil } from "./datafil.ts";
import { jsonItem, jsonList } from "./json.ts";
import { listnotisOf } from "./notiser.ts";
import { avsandarpost, regionpost, temapost } from "./poster.ts";
import { CC0 } from "./schemas/grund.ts";

type Lista = { sokvag: string; titel: string; om: object; notiser: readonly VisadNotis[] };

/** Every list of notices: all of them, and those of each type, region, theme and sender. Each notice is made into JSON once. */
export function* notislistor(context: OutputContext): Generator<Datafil> {
  const items = new Map(context.site.notiser.map((notis) => [notis, jsonItem(listnotisOf(notis, context))]));
  for (const { sokvag, titel, om, notiser } of listor(context)) {
    const antal = notiser.length;
    const content = jsonList({ licens: CC0, antal, ...om }, "notiser", foundIn(notiser, items));
    yield { sokvag, titel, format: "application/json", antal, content };
  }
}

function* listor(context: OutputContext): Generator<Lista> {
  const { site, address } = context;
  const { regioner, teman, avsandare } = site.register;
  yield { sokvag: `${ROT}/notiser.json`, titel: "Alla notiser", om: {}, notiser: site.notiser };
  for (const typ of typnamn) {
    const { mapp, flertal } = typer[typ];
    const om = { typ, mapp, url: absolute(address, `/${mapp}/`) };
    yield { sokvag: typvag(typ), titel: flertal, om, notiser: site.forTyp(typ) };
  }
  for (const post of regioner)
    yield lista(regionvag, post, "Region", { region: regionpost(post, context) }, site.forRegion(post.namn));
  for (const post of teman)
    yield lista(temavag, post, "Tema", { tema: temapost(post, context) }, site.forTema(post.namn));
  for (const post of avsandare)
    yield lista(
      avsandarvag,
      post,
      "Avsändare",
      { avsandare: avsandarpost(post, context) },
      site.forAvsandare(post.namn),
    );
}

const lista = (
  sokvag: (slug: string) => string,
  { slug, namn }: Post,
  slag: string,
  om: object,
  notiser: readonly VisadNotis[],
): Lista => ({ sokvag: sokvag(slug), titel: `${slag}: ${namn}`, om, notiser });
