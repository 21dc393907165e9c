import { tidsspann, uppraknat } from "../../schemas/format.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { ersattare } from "../ersattare.ts";
import { Notislankar } from "./Notislankar.tsx";

/** Says that a notice no longer holds as it was told, and where to go instead. */
export function GallerInte({ notis, site }: { notis: VisadNotis; site: Site }) {
  if (notis.ersattAv.length > 0)
    return (
      <div class="ruta ruta-varning">
        <p>
          <strong>Notisen har ersatts.</strong> Det här gäller i stället:
        </p>
        <Notislankar adresser={ersattare(notis, site)} site={site} />
      </div>
    );
  if (notis.typ !== "informationstillfälle") return null;
  if (notis.status === "inställt") return <Installt vidare={notis.relaterade ?? []} site={site} />;
  if (notis.status !== "flyttat" || !notis.flyttat_fran || !notis.start) return null;
  return (
    <p class="ruta ruta-varning">
      <strong>Mötet är flyttat</strong> från {uppraknat(notis.flyttat_fran.map((tid) => tidsspann(tid)))} till{" "}
      {tidsspann(notis.start, notis.slut)}.
    </p>
  );
}

function Installt({ vidare, site }: { vidare: readonly string[]; site: Site }) {
  return (
    <div class="ruta ruta-varning">
      <p>
        <strong>Mötet är inställt.</strong>{" "}
        {vidare.length > 0 ? "Läs vidare:" : <a href="/informationstillfallen/">Se vilka möten som blir av.</a>}
      </p>
      {vidare.length > 0 && <Notislankar adresser={vidare} site={site} />}
    </div>
  );
}
