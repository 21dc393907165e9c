import type { Site } from "../../schemas/site.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { type Avdelning, bladadress, bladFor, bladtitel } from "../blad.ts";
import { typData } from "../jsonld/index.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Typmarke } from "../parts/Typmarke.tsx";
import { UTAN_SLUT, urval } from "../urval.ts";

const INGRESSER: Record<(typeof typnamn)[number], string> = {
  insats: "Särskilda åtgärder med anledning av krisen, där regionerna är en viktig mottagare.",
  programförändring:
    "Större ändringar av uppdrag och insatser: förlängningar, nya villkor, nytt fokus i kommande utlysningar.",
  informationstillfälle: "Informationsmöten, digitala möten och avstämningar dit regionernas företrädare är inbjudna.",
  erfarenhet: "Vad regionerna gjorde i sin roll som regionalt utvecklingsansvariga, och vad andra kan lära.",
  behov: "Behov i regioner och näringsliv som har fångats upp och förts vidare.",
};

const grund = (typ: Typ): string => `/${typer[typ].mapp}/`;

export default pages({
  items: (site) => typnamn.flatMap((typ) => bladFor(typ, delarAv(site, typ))),
  address: ({ post, blad }) => bladadress(grund(post), blad.nummer),
  view: ({ item: { post: typ, blad }, visning }) => (
    <Sida
      titel={bladtitel(typer[typ].flertal, blad)}
      beskrivning={INGRESSER[typ]}
      adress={bladadress(grund(typ), blad.nummer)}
      visning={visning}
      samling={{ adress: grund(typ), namn: typer[typ].flertal }}
      jsonld={blad.nummer === 1 ? typData(typ, visning) : undefined}
    >
      <h1>{bladtitel(typer[typ].flertal, blad)}</h1>
      <p class="ingress">{INGRESSER[typ]}</p>
      <p class="bitext">
        Märket: <Typmarke typ={typ} />
      </p>
      <Bladsektioner blad={blad} grund={grund(typ)} today={visning.site.today} medTyp={false} />
    </Sida>
  ),
});

/** What hurries first, then what is current, then the rest. What has no course is neither current nor over. */
function delarAv(site: Site, typ: Typ): Avdelning[] {
  const { snart, moten, nu, andrat, installda, utanSlut, erfarenheter, behov, arkiv } = urval(
    site.forTyp(typ),
    site.today,
  );
  return [
    { id: "snart", rubrik: "Stänger snart", poster: snart },
    { id: "moten", rubrik: "Framöver", poster: moten },
    { id: "installda", rubrik: "Inställda", poster: installda },
    { id: "aktuella", rubrik: snart.length > 0 ? "Övriga aktuella" : "Aktuella", poster: [...nu, ...andrat] },
    { id: "alla", rubrik: "Alla", poster: [...erfarenheter, ...behov] },
    { id: "utan-slut", rubrik: UTAN_SLUT, poster: utanSlut },
    { id: "arkiv", rubrik: "Tidigare", poster: arkiv },
  ];
}
