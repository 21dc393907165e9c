import type { Region } from "../../schemas/register.ts";
import type { Site } from "../../schemas/site.ts";
import { antal } from "../format.ts";
import { pages } from "../page.ts";
import { NotisLista } from "../parts/NotisLista.tsx";
import { Sektion } from "../parts/Sektion.tsx";
import { Sida } from "../parts/Sida.tsx";
import { urval } from "../urval.ts";

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
  const { snart, nu, moten, andrat, erfarenheter, behov, arkiv } = urval(site.forRegion(region.namn), today);
  const andras = site.forTyp("erfarenhet").filter((n) => !n.regioner.includes(region.namn));
  return (
    <>
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
      <Sektion id="nu" rubrik="Öppet och pågående" notiser={nu} today={today} tomt="Inga insatser pågår." />
      <Sektion id="andrat" rubrik="Ändringar i program och insatser" notiser={andrat} today={today} />
      <Sektion id="erfarenheter" rubrik="Egna erfarenheter" notiser={erfarenheter} today={today} medTyp={false} />
      <Sektion
        id="andras"
        rubrik="Vad andra regioner har lärt"
        notiser={andras.slice(0, ANDRAS)}
        today={today}
        medTyp={false}
      >
        <p>
          <a href="/erfarenheter/">Alla {antal(site.forTyp("erfarenhet").length, "erfarenhet", "erfarenheter")}</a>
        </p>
      </Sektion>
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
