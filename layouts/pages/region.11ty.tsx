import { datum } from "../../schemas/format.ts";
import { typer } from "../../schemas/typer.ts";
import { antalUppgifter } from "../att-gora.ts";
import { regionData } from "../jsonld/index.ts";
import { andrasLardomar } from "../lardomar.ts";
import { pages } from "../page.ts";
import { AndrasLardomar } from "../parts/AndrasLardomar.tsx";
import { AttGora } from "../parts/AttGora.tsx";
import { FoljRegionen } from "../parts/FoljRegionen.tsx";
import { PaSidan } from "../parts/PaSidan.tsx";
import { RegionArkiv, RegionLage, RegionOm } from "../parts/RegionMer.tsx";
import { RegionNarmast } from "../parts/RegionNarmast.tsx";
import { Sida } from "../parts/Sida.tsx";
import { type Regionlage, regionlage } from "../regionlage.ts";

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
        samling={{ adress: `/regioner/${region.slug}/`, namn: region.namn }}
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
          <RegionNarmast lage={lage} site={site} region={region} />
          <AttGora region={region} lista={lage.uppgifter} today={site.today} />
          <div class="region-mer">
            <RegionLage lage={lage} site={site} region={region} />
            <AndrasLardomar teman={andrasLardomar(site, region.namn, PER_TEMA)} />
            <RegionArkiv lage={lage} site={site} />
            <FoljRegionen region={region} site={site} />
            <RegionOm lage={lage} region={region} />
          </div>
        </div>
      </Sida>
    );
  },
});

const delarAv = ({ grupper, nytt, uppgifter }: Regionlage) => [
  { id: "snart", text: "Stänger snart", antal: grupper.snart.length },
  { id: "moten", text: "Möten", antal: grupper.moten.length },
  { id: "nytt", text: "Nytt", antal: nytt.senasteVeckan },
  { id: "att-gora", text: "Att göra", antal: antalUppgifter(uppgifter) },
  { id: "nu", text: "Öppet och pågående", antal: grupper.nu.length },
  { id: "andrat", text: typer.programförändring.flertal, antal: grupper.andrat.length },
  { id: "erfarenheter", text: "Egna erfarenheter", antal: grupper.erfarenheter.length },
  { id: "behov", text: "Behov", antal: grupper.behov.length },
];
