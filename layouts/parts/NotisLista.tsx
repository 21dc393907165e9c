import type { Datum } from "../../schemas/datum.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { NotisRad } from "./NotisRad.tsx";

type Props = { notiser: readonly VisadNotis[]; today: Datum; niva?: 2 | 3; medTyp?: boolean; medText?: boolean };

export function NotisLista({ notiser, ...rad }: Props) {
  return (
    <ul class="lista">
      {notiser.map((notis) => (
        <NotisRad key={notis.adress} notis={notis} {...rad} />
      ))}
    </ul>
  );
}
