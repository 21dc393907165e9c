import { datum } from "../../schemas/format.ts";
import type { Sida as Innehallssida } from "../../schemas/sida.ts";
import type { Site } from "../../schemas/site.ts";
import { pages } from "../page.ts";
import { Brodtext } from "../parts/Brodtext.tsx";
import { Kallor } from "../parts/Kallor.tsx";
import { Kontaktvagar } from "../parts/Kontaktvagar.tsx";
import { Redogorelse } from "../parts/Redogorelse.tsx";
import { Sektion } from "../parts/Sektion.tsx";
import { Sida } from "../parts/Sida.tsx";

/** Has a template of its own, which puts the text of the content beside the ways to the forms. */
const MED_EGEN_MALL = "lamna-information";
/** Begins with the ways to write, which are settings of the site and no text of it. */
const KONTAKT = "kontakt";

export default pages({
  items: ({ sidor }) => sidor.filter(({ slug }) => slug !== MED_EGEN_MALL),
  address: ({ slug }) => `/${slug}/`,
  view: ({ item: sida, visning }) => (
    <Sida titel={sida.titel} beskrivning={sida.sammanfattning} adress={`/${sida.slug}/`} visning={visning}>
      <h1>{sida.titel}</h1>
      <p class="ingress">{sida.sammanfattning}</p>
      {sida.redogorelse && (
        <Redogorelse redogorelse={sida.redogorelse} uppdaterad={sida.uppdaterad} mailbox={visning.mailbox} />
      )}
      {sida.slug === KONTAKT && <Kontaktvagar mailbox={visning.mailbox} repository={visning.repository} />}
      <Brodtext brodtext={sida.brodtext} />
      {sida.lista_avsandare && <EfterTema sida={sida} site={visning.site} />}
      {sida.kallor && <Kallor kallor={sida.kallor} />}
      <p class="bitext">Sidan sågs senast över den {datum(sida.uppdaterad)}.</p>
    </Sida>
  ),
});

/** The notices of one sender, under each of their themes. */
function EfterTema({ sida, site }: { sida: Innehallssida; site: Site }) {
  const notiser = site.forAvsandare(sida.lista_avsandare ?? "");
  return (
    <>
      {site.register.teman.map(({ namn, slug }) => (
        <Sektion
          key={slug}
          id={`tema-${slug}`}
          rubrik={namn}
          notiser={notiser.filter(({ teman }) => teman.includes(namn))}
          today={site.today}
          medText={false}
        />
      ))}
    </>
  );
}
