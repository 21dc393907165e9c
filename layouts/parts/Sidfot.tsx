import type { Site } from "../../schemas/site.ts";

const FASTA = [
  { adress: "/teman/", text: "Teman" },
  { adress: "/avsandare/", text: "Avsändare" },
  { adress: "/arkiv/", text: "Arkiv" },
  { adress: "/redaktor/regler/", text: "Regler för innehållet" },
];

/** The ways into the content that are not in the menu, and the pages about the site that the content itself holds. */
export function Sidfot({ site }: { site: Site }) {
  const sidor = site.sidor.map(({ slug, titel }) => ({ adress: `/${slug}/`, text: titel }));
  return (
    <footer class="sidfot">
      <div class="sidfot-inre">
        <nav aria-label="Mer på regionsidan">
          <ul class="sidfot-lankar">
            {[...FASTA, ...sidor].map(({ adress, text }) => (
              <li key={adress}>
                <a href={adress}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>Texterna är fria att använda (CC0). Inga kakor, ingen spårning.</p>
      </div>
    </footer>
  );
}
