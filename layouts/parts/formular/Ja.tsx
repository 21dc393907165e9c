import type { Faltprops } from "../../formular/faltprops.ts";
import { hjalpFor, idFor, sagtOm } from "../../formular/platser.ts";
import { Felplats } from "./Ram.tsx";

/** A box to tick, for what is true or not said. */
export function Ja({ fraga, name }: Faltprops) {
  const id = idFor(name);
  return (
    <div class="falt" data-falt={name}>
      <Felplats name={name} />
      <div class="kryss">
        <input id={id} name={name} type="checkbox" value="ja" aria-describedby={sagtOm(name)} />
        <label for={id}>{fraga.namn}</label>
        <span class="kryss-om" id={`${id}-hjalp`}>
          {hjalpFor(fraga)}
        </span>
      </div>
    </div>
  );
}
