import { iBokstavsordning } from "../../bokstavsordning.ts";
import type { Faltprops } from "../../formular/faltprops.ts";
import { idFor } from "../../formular/platser.ts";
import { Kryssruta } from "./Kryssrutor.tsx";
import { Gruppram } from "./Ram.tsx";

/** The whole country or any of its regions; programme areas, which stand for several, are folded away. */
export function Regionval(props: Faltprops) {
  const { fraga, name, register } = props;
  const id = idFor(name);
  const regioner = iBokstavsordning(register.regioner);
  // An area that is a single region of the same name is that region.
  const omraden = register.programomraden.filter(({ namn }) => !regioner.some((region) => region.namn === namn));
  return (
    <Gruppram {...props}>
      {fraga.nyckel === "regioner" && (
        <Kryssruta name={name} varde="alla" text="Hela landet" id={`${id}-alla`} hjalp="Välj då inget mer." />
      )}
      <div class="kryssrutor kryssrutor-spalter">
        {regioner.map(({ namn, slug }) => (
          <Kryssruta key={slug} name={name} varde={namn} text={namn} id={`${id}-${slug}`} />
        ))}
      </div>
      <details>
        <summary>Programområden för EU:s fonder</summary>
        <div class="kryssrutor">
          {omraden.map(({ namn, slug }) => (
            <Kryssruta
              key={slug}
              name={name}
              varde={namn}
              text={namn}
              id={`${id}-${slug}`}
              hjalp={regioner
                .filter(({ programomrade }) => programomrade === namn)
                .map((region) => region.namn)
                .join(", ")}
            />
          ))}
        </div>
      </details>
    </Gruppram>
  );
}
