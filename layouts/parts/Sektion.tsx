import type { ComponentChildren } from "preact";
import type { Datum } from "../../schemas/datum.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { NotisLista } from "./NotisLista.tsx";

type Props = {
  id: string;
  rubrik: string;
  notiser: readonly VisadNotis[];
  today: Datum;
  /** What is said when there is nothing; without it the section is left out. */
  tomt?: string;
  medTyp?: boolean;
  medText?: boolean;
  /** Are these only some of them? Then no count is shown. */
  urval?: boolean;
  children?: ComponentChildren;
};

/** A headed list of notices with its count. */
export function Sektion({
  id,
  rubrik,
  notiser,
  today,
  tomt,
  medTyp = true,
  medText = true,
  urval = false,
  children,
}: Props) {
  if (notiser.length === 0 && !tomt) return null;
  return (
    <section class="sektion" aria-labelledby={id}>
      <h2 id={id}>
        {rubrik} {notiser.length > 0 && !urval && <span class="antal">{notiser.length}</span>}
      </h2>
      {notiser.length === 0 ? (
        <p class="tomt">{tomt}</p>
      ) : (
        <NotisLista notiser={notiser} today={today} medTyp={medTyp} medText={medText} />
      )}
      {children}
    </section>
  );
}
