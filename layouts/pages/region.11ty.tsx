import { antal, datum } from "../../schemas/format.ts";
import type { Region } from "../../schemas/register.ts";
import type { Site } from "../../schemas/site.ts";
import { typer } from "../../schemas/typer.ts";
import { antalUppgifter } from "../att-gora.ts";
import { regionData } from "../jsonld/index.ts";
import { andrasLardomar } from "../lardomar.ts";
import { pages } from "../page.ts";
import { AndrasLardomar } from "../parts/AndrasLardomar.tsx";
import { AttGora } from "../parts/AttGora.tsx";
import { Kortlista } from "../parts/Kortlista.tsx";
import { PaSidan } from "../parts/PaSidan.tsx";
import { Sektion } from "../parts/Sektion.tsx";
import { SenasteNytt } from "../parts/SenasteNytt.tsx";
import { Sida } from "../parts/Sida.tsx";
import { type Regionlage, regionlage } from "../regionlage.ts";
import { sokadress } from "../sokadress.ts";

/** Rows shown at once of what hurries, and of what does not. */
const NARMAST = 6;
const HOGST = 8;
/** What other regions have learnt, at most so many of each theme. */
const PER_TEMA = 3;

export default pages({
  items: ({ register }) => register.regioner,
  address: ({ slug }) => `/regioner/${slug}/`,
  view: ({ item: region, visning }) => {
    const { site } = visning;
    const lage = regionlage(site, region);
    return (
      <Sida
        titel={region.region}
        beskrivning={`Insatser, ändringar, möten, erfarenheter och behov som gäller ${region.region}.`}
        adress={`/regioner/${region.slug}/`}
        visning={visning}
        jsonld={regionData(region, visning)}
      >
        <div class="region">
          <h1>{region.region}</h1>
          <p class="ingress">
            Det här gäller i {region.namn} den {datum(site.today)}.
            <span class="bara-tryck">
              {" "}
              Allt finns på {visning.address.replace(/^https:\/\//, "")}regioner/{region.slug}/
            </span>
          </p>
          <PaSidan delar={delarAv(lage)} />
          <Narmast lage={lage} site={site} region={region} />
          <AttGora region={region} lista={lage.uppgifter} today={site.today} />
          <div class="region-mer">
            <Lage lage={lage} site={site} region={region} />
            <AndrasLardomar teman={andrasLardomar(site, region.namn, PER_TEMA)} />
            <Arkiv lage={lage} site={site} region={region} />
          </div>
        </div>
      </Sida>
    );
  },
});

type Props = { lage: Regionlage; site: Site; region: Region };

/** The type goes without saying under its own heading, and the title says enough at a glance. */
const KORT = { medTyp: false, medText: false };

const delarAv = ({ grupper, nytt, uppgifter }: Regionlage) => [
  { id: "snart", text: "Stänger snart", antal: grupper.snart.length },
  { id: "moten", text: "Möten", antal: grupper.moten.length },
  { id: "nytt", text: "Nytt", antal: nytt.senasteVeckan },
  { id: "att-gora", text: "Att göra", antal: antalUppgifter(uppgifter) },
  { id: "nu", text: "Öppet", antal: grupper.nu.length },
  { id: "andrat", text: "Ändringar", antal: grupper.andrat.length },
  { id: "erfarenheter", text: "Egna erfarenheter", antal: grupper.erfarenheter.length },
  { id: "behov", text: "Behov", antal: grupper.behov.length },
];

/** What cannot wait: deadlines, meetings, and what was not there when the reader last looked. */
function Narmast({ lage: { grupper, nytt }, site: { today }, region: { namn } }: Props) {
  return (
    <div class="spalter narmast">
      <div>
        <Sektion
          id="snart"
          rubrik="Stänger snart"
          notiser={grupper.snart}
          today={today}
          tomt="Inget stänger de närmaste två veckorna."
          medText={false}
          hogst={NARMAST}
          alla={sokadress({ region: namn, status: "stänger snart" })}
        />
        <Sektion
          {...KORT}
          id="moten"
          rubrik="Möten framöver"
          notiser={grupper.moten}
          today={today}
          tomt="Inga möten är planerade."
          hogst={NARMAST}
          alla={sokadress({ region: namn, typ: "informationstillfälle" })}
        />
      </div>
      <SenasteNytt nytt={nytt} today={today} />
    </div>
  );
}

function Lage({ lage: { grupper }, site: { today }, region: { namn } }: Props) {
  const sok = (typ: string) => sokadress({ region: namn, typ });
  const del = { today, hogst: HOGST };
  return (
    <>
      <div class="spalter">
        <Sektion
          {...KORT}
          {...del}
          id="nu"
          rubrik="Öppet och pågående"
          notiser={grupper.nu}
          tomt="Inga insatser pågår."
          alla={sok("insats")}
        />
        <Sektion
          {...KORT}
          {...del}
          id="andrat"
          rubrik="Ändringar i program och insatser"
          notiser={grupper.andrat}
          alla={sok("programförändring")}
        />
      </div>
      <Sektion
        {...del}
        id="erfarenheter"
        rubrik="Egna erfarenheter"
        notiser={grupper.erfarenheter}
        medTyp={false}
        alla={sok("erfarenhet")}
      />
      <Sektion
        {...del}
        id="behov"
        rubrik={typer.behov.flertal}
        notiser={grupper.behov}
        medTyp={false}
        alla={sok("behov")}
      />
    </>
  );
}

/** What is over, and what the page is about. */
function Arkiv({ lage: { grupper, notiser }, site: { today }, region }: Props) {
  const nationella = notiser.filter(({ nationell }) => nationell).length;
  return (
    <>
      {grupper.arkiv.length > 0 && (
        <details class="arkiv">
          <summary>Avslutat och stängt ({grupper.arkiv.length})</summary>
          <Kortlista notiser={grupper.arkiv} hogst={HOGST} today={today} medText={false} />
        </details>
      )}
      <p class="bitext">
        {antal(notiser.length, "notis", "notiser")} gäller {region.namn}, och {nationella} av dem gäller hela landet.{" "}
        <a href={sokadress({ region: region.namn })}>Sök bland alla</a>. {region.region} är {region.lan}, länskod{" "}
        {region.kod}, och hör till programområdet {region.programomrade} för EU:s fonder.
      </p>
    </>
  );
}
