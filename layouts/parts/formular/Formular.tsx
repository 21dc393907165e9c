import type { Register } from "../../../schemas/register.ts";
import type { Typ } from "../../../schemas/typer.ts";
import { type Avsnitt, arFrivillig, avsnittFor } from "../../formular/avsnitt.ts";
import { Brodtextfalt } from "./Brodtextfalt.tsx";
import { Falt } from "./Falt.tsx";

/** The form of a type. It cannot be used until its script is there, and is never sent anywhere: what it makes is a text to hand in. */
export function Formular({ typ, register }: { typ: Typ; register: Register }) {
  const { oppna, fler } = avsnittFor(typ);
  return (
    <form class="formular" data-formular={typ} noValidate autocomplete="off" inert>
      <div data-utkast />
      <div data-sammanfattning />
      {oppna.map((avsnitt) => (
        <Del key={avsnitt.id} avsnitt={avsnitt} typ={typ} register={register} />
      ))}
      <details class="fler-falt">
        <summary>Fler uppgifter som får lämnas</summary>
        {fler.map((fraga) => (
          <Falt key={fraga.nyckel} fraga={fraga} name={fraga.nyckel} register={register} />
        ))}
      </details>
      <details class="forhandsvisning">
        <summary>Så kommer notisen att se ut</summary>
        <div data-forhandsvisning />
      </details>
      <div class="formular-knappar">
        <button type="submit" class="knapp">
          Kontrollera notisen
        </button>
        <button type="button" class="knapp-stilla" data-spara>
          Spara utkast i den här webbläsaren
        </button>
        <p role="status" data-sparat />
      </div>
      <p class="dold" role="status" data-raknat />
      <div data-klart />
    </form>
  );
}

function Del({ avsnitt, typ, register }: { avsnitt: Avsnitt; typ: Typ; register: Register }) {
  const { id, rubrik, ingress, fragor, medBrodtext } = avsnitt;
  return (
    <section aria-labelledby={`del-${id}`}>
      <h2 id={`del-${id}`}>{rubrik}</h2>
      {ingress && <p>{ingress}</p>}
      {medBrodtext && <Brodtextfalt />}
      {fragor.map((fraga) => (
        <Falt
          key={fraga.nyckel}
          fraga={fraga}
          name={fraga.nyckel}
          register={register}
          frivillig={arFrivillig(typ, fraga)}
        />
      ))}
    </section>
  );
}
