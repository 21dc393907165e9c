import type { Post } from "../../../schemas/register.ts";
import type { Faltprops } from "../../formular/faltprops.ts";
import { idFor } from "../../formular/platser.ts";
import { Gruppram } from "./Ram.tsx";

/** Any number out of a list. What the register says of a name stands beside it. */
export function Kryssrutor(props: Faltprops) {
  const { fraga, name, register } = props;
  const poster: readonly Pick<Post, "namn" | "beskrivning">[] = fraga.register
    ? register[fraga.register]
    : (fraga.val ?? []).map((namn) => ({ namn }));
  return (
    <Gruppram {...props}>
      <div class={poster.some(({ beskrivning }) => beskrivning) ? "kryssrutor" : "kryssrutor kryssrutor-spalter"}>
        {poster.map(({ namn, beskrivning }, i) => (
          <Kryssruta key={namn} name={name} varde={namn} text={namn} hjalp={beskrivning} id={`${idFor(name)}-${i}`} />
        ))}
      </div>
    </Gruppram>
  );
}

type Ruta = { name: string; varde: string; text: string; id: string; hjalp?: string | undefined };

export function Kryssruta({ name, varde, text, id, hjalp }: Ruta) {
  return (
    <div class="kryss">
      <input id={id} type="checkbox" name={name} value={varde} aria-describedby={hjalp && `${id}-om`} />
      <label for={id}>{text}</label>
      {hjalp && (
        <span class="kryss-om" id={`${id}-om`}>
          {hjalp}
        </span>
      )}
    </div>
  );
}
