import { minnsOm } from "../../schemas/minne.ts";
import type { Site } from "../../schemas/site.ts";
import { fardigHtml } from "../likadant.ts";

type Lank = { adress: string; text: string };

const HITTA: readonly Lank[] = [
  { adress: "/kalender/", text: "Kalender" },
  { adress: "/teman/", text: "Teman" },
  { adress: "/avsandare/", text: "Avsändare" },
  { adress: "/arkiv/", text: "Arkiv" },
];

const FOLJ: readonly Lank[] = [
  { adress: "/prenumerera/", text: "Prenumerera" },
  { adress: "/nytt/", text: "Nytt" },
  { adress: "/inbaddning/", text: "Bädda in" },
  { adress: "/api/", text: "Öppna data" },
];

const REDAKTOR: readonly Lank[] = [
  { adress: "/redaktor/regler/", text: "Regler för innehållet" },
  { adress: "/redaktor/stilguide/", text: "Stilguide" },
];

/** Of the pages the content holds, those that are for whoever has something to tell. */
const FOR_REDAKTOR = new Set(["lamna-information"]);

/** The ways into the content that are not in the menu, and the pages about the site that the content itself holds. */
export const Sidfot = ({ site }: { site: Site }) => <footer class="sidfot" dangerouslySetInnerHTML={innehall(site)} />;

const innehall = minnsOm((site: Site) => {
  const sidor = (redaktor: boolean): Lank[] =>
    site.sidor
      .filter(({ slug }) => FOR_REDAKTOR.has(slug) === redaktor)
      .map(({ slug, titel }) => ({ adress: `/${slug}/`, text: titel }));
  return fardigHtml(
    <>
      <nav class="sidfot-inre" aria-label="Mer på Regionsidan">
        <Grupp rubrik="Hitta" lankar={HITTA} />
        <Grupp rubrik="Följ" lankar={FOLJ} />
        <Grupp rubrik="Lämna information" lankar={[...sidor(true), ...REDAKTOR]} />
        <Grupp rubrik="Om webbplatsen" lankar={sidor(false)} />
      </nav>
      <p class="sidfot-inre">Texterna är fria att använda (CC0). Inga kakor, ingen spårning.</p>
    </>,
  );
});

function Grupp({ rubrik, lankar }: { rubrik: string; lankar: readonly Lank[] }) {
  if (lankar.length === 0) return null;
  return (
    <div>
      <h2>{rubrik}</h2>
      <ul>
        {lankar.map(({ adress, text }) => (
          <li key={adress}>
            <a href={adress}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
