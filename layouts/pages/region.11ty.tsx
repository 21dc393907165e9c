import type { Datum } from "../../schemas/datum.ts";
import { antal } from "../../schemas/format.ts";
import type { Region } from "../../schemas/register.ts";
import type { Site } from "../../schemas/site.ts";
import { pages } from "../page.ts";
import { NotisLista } from "../parts/NotisLista.tsx";
import { PaSidan } from "../parts/PaSidan.tsx";
import { Sektion } from "../parts/Sektion.tsx";
import { Sida } from "../parts/Sida.tsx";
import { type Urval, urval } from "../urval.ts";

/** Experiences of other regions that are shown before the link to them all. */
const ANDRAS = 5;

export default pages({
  items: ({ register }) => register.regioner,
  address: ({ slug }) => `/regioner/${slug}/`,
  view: ({ item: region, visning }) => {
    const { site } = visning;
    const notiser = site.forRegion(region.namn);
    const nationella = notiser.filter(({ nationell }) => nationell).length;
    return (
      <Sida
        titel={region.region}
        beskrivning={`Insatser, ändringar, möten, erfarenheter och behov som gäller ${region.region}.`}
        adress={`/regioner/${region.slug}/`}
        visning={visning}
      >
        <h1>{region.region}</h1>
        <p class="ingress">
          {antal(notiser.length, "notis", "notiser")} rör {region.namn}. {antal(nationella, "gäller", "gäller")} hela
          landet och är märkta så.
        </p>
        <p class="bitext">
          {region.lan}, länskod {region.kod}, programområde {region.programomrade} för EU:s fonder.
        </p>
        <Innehall region={region} site={site} />
      </Sida>
    );
  },
});

function Innehall({ region, site }: { region: Region; site: Site }) {
  const { today } = site;
  const grupper = urval(site.forRegion(region.namn), today);
  const { nu, andrat, erfarenheter, behov, arkiv } = grupper;
  return (
    <>
      <PaSidan delar={delarAv(grupper)} />
      <Narmast {...grupper} today={today} />
      <div class="spalter">
        <Sektion {...KORT} id="nu" rubrik="Öppet och pågående" notiser={nu} today={today} tomt="Inga insatser pågår." />
        <Sektion {...KORT} id="andrat" rubrik="Ändringar i program och insatser" notiser={andrat} today={today} />
      </div>
      <Sektion id="erfarenheter" rubrik="Egna erfarenheter" notiser={erfarenheter} today={today} medTyp={false} />
      <Andras region={region} site={site} />
      <Sektion id="behov" rubrik="Behov" notiser={behov} today={today} medTyp={false} />
      {arkiv.length > 0 && (
        <details class="arkiv">
          <summary>Avslutat och stängt ({arkiv.length})</summary>
          <NotisLista notiser={arkiv} today={today} medText={false} />
        </details>
      )}
    </>
  );
}

/** The type goes without saying under its own heading, and the title says enough at a glance. */
const KORT = { medTyp: false, medText: false };

const delarAv = ({ snart, moten, nu, andrat, erfarenheter, behov }: Urval) => [
  { id: "snart", text: "Stänger snart", antal: snart.length },
  { id: "moten", text: "Möten", antal: moten.length },
  { id: "nu", text: "Öppet", antal: nu.length },
  { id: "andrat", text: "Ändringar", antal: andrat.length },
  { id: "erfarenheter", text: "Egna erfarenheter", antal: erfarenheter.length },
  { id: "behov", text: "Behov", antal: behov.length },
];

/** What cannot wait: deadlines and meetings. */
function Narmast({ snart, moten, today }: Pick<Urval, "snart" | "moten"> & { today: Datum }) {
  return (
    <div class="spalter">
      <Sektion
        id="snart"
        rubrik="Stänger snart"
        notiser={snart}
        today={today}
        tomt="Inget stänger de närmaste två veckorna."
        medText={false}
      />
      <Sektion
        id="moten"
        rubrik="Möten framöver"
        notiser={moten}
        today={today}
        tomt="Inga möten är planerade."
        medText={false}
      />
    </div>
  );
}

function Andras({ region, site }: { region: Region; site: Site }) {
  const alla = site.forTyp("erfarenhet");
  const andras = alla.filter((n) => !n.regioner.includes(region.namn)).slice(0, ANDRAS);
  return (
    <Sektion {...KORT} id="andras" rubrik="Vad andra regioner har lärt" notiser={andras} today={site.today} urval>
      <p>
        <a href="/erfarenheter/">Alla {antal(alla.length, "erfarenhet", "erfarenheter")}</a>
      </p>
    </Sektion>
  );
}
