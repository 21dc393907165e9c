import { arForbi } from "../../schemas/status.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { pages } from "../page.ts";
import { Sektion } from "../parts/Sektion.tsx";
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

export default pages({
  items: () => typnamn,
  address: (typ) => `/${typer[typ].mapp}/`,
  view: ({ item: typ, visning }) => {
    const { today } = visning.site;
    const notiser = visning.site.forTyp(typ);
    const { snart, moten } = urval(notiser, today);
    const framst = new Set([...snart, ...moten]);
    const ovriga = notiser.filter((n) => !framst.has(n));
    const del = { today, medTyp: false };
    return (
      <Sida titel={typer[typ].flertal} beskrivning={INGRESSER[typ]} adress={`/${typer[typ].mapp}/`} visning={visning}>
        <h1>{typer[typ].flertal}</h1>
        <p class="ingress">{INGRESSER[typ]}</p>
        <p class="bitext">
          Märket: <Typmarke typ={typ} />
        </p>
        <Sektion {...del} id="snart" rubrik="Stänger snart" notiser={snart} />
        <Sektion {...del} id="moten" rubrik="Framöver" notiser={moten} />
        <Sektion {...del} id="aktuella" rubrik="Aktuella" notiser={ovriga.filter((n) => !arOver(n.typ, n.status))} />
        <Sektion {...del} id="arkiv" rubrik="Tidigare" notiser={ovriga.filter((n) => arOver(n.typ, n.status))} />
      </Sida>
    );
  },
});

/** A meeting that is neither to come nor held has been cancelled. */
const arOver = (typ: string, status: Parameters<typeof arForbi>[0]): boolean =>
  arForbi(status) || typ === "informationstillfälle";
