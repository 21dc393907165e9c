import type { Datum } from "../../schemas/datum.ts";
import { antal } from "../../schemas/format.ts";
import type { Region } from "../../schemas/register.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { typer } from "../../schemas/typer.ts";
import type { Regionlage } from "../regionlage.ts";
import { sokadress } from "../sokadress.ts";
import { UTAN_SLUT } from "../urval.ts";
import { Kortlista } from "./Kortlista.tsx";
import { Sektion } from "./Sektion.tsx";

/** Rows shown at once. */
const HOGST = 8;

/** The type goes without saying under its own heading, and the title says enough at a glance. */
const KORT = { medTyp: false, medText: false };

type Props = { lage: Regionlage; site: Site; region: Region };

/** What is open, what has changed, what the region itself has learnt, and needs. */
export function RegionLage({ lage: { grupper }, site: { today }, region: { namn } }: Props) {
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
          rubrik={typer.programförändring.flertal}
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

/** What is no longer current, folded. */
export function RegionArkiv({ lage: { grupper }, site: { today } }: Omit<Props, "region">) {
  return (
    <>
      <Arkivdel rubrik={UTAN_SLUT} notiser={grupper.utanSlut} today={today} />
      <Arkivdel rubrik="Avslutat och stängt" notiser={grupper.arkiv} today={today} />
    </>
  );
}

function Arkivdel({ rubrik, notiser, today }: { rubrik: string; notiser: readonly VisadNotis[]; today: Datum }) {
  if (notiser.length === 0) return null;
  return (
    <details class="arkiv">
      <summary>
        {rubrik} ({notiser.length})
      </summary>
      <Kortlista notiser={notiser} hogst={HOGST} today={today} medText={false} />
    </details>
  );
}

/** What the page rests on, and the way to all of it. */
export function RegionOm({ lage: { notiser }, region }: Omit<Props, "site">) {
  const nationella = notiser.filter(({ nationell }) => nationell).length;
  return (
    <p class="bitext">
      {antal(notiser.length, "notis", "notiser")} gäller {region.namn}, {nationella} av dem hela landet.{" "}
      <a href={sokadress({ region: region.namn })}>Sök bland dem</a>. {region.region} är {region.lan}, länskod{" "}
      {region.kod}, och hör till programområdet {region.programomrade} för EU:s fonder.
    </p>
  );
}
