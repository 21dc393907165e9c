import type { Site } from "../../schemas/site.ts";
import { arForbi } from "../../schemas/status.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { type Avdelning, bladadress, bladFor, bladtitel } from "../blad.ts";
import { typData } from "../jsonld/index.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Typmarke } from "../parts/Typmarke.tsx";
import { urval } from "../urval.ts";

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

/** What hurries first, then what is current, then the rest. */
function delarAv(site: Site, typ: Typ): Avdelning[] {
  const notiser = site.forTyp(typ);
  const { snart, moten } = urval(notiser, site.today);
  const framst = new Set([...snart, ...moten]);
  const ovriga = notiser.filter((n) => !framst.has(n));
  return [
    { id: "snart", rubrik: "Stänger snart", poster: snart },
    { id: "moten", rubrik: "Framöver", poster: moten },
    { id: "aktuella", rubrik: "Aktuella", poster: ovriga.filter((n) => !arOver(n.typ, n.status)) },
    { id: "arkiv", rubrik: "Tidigare", poster: ovriga.filter((n) => arOver(n.typ, n.status)) },
  ];
}

/** A meeting that is neither to come nor held has been cancelled. */
const arOver = (typ: string, status: Parameters<typeof arForbi>[0]): boolean =>
  arForbi(status) || typ === "informationstillfälle";
