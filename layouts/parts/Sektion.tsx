import type { ComponentChildren } from "preact";
import type { Datum } from "../../schemas/datum.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { Kortlista } from "./Kortlista.tsx";
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
  /** The count to show, where the rest are on other pages. */
  totalt?: number;
  /** How many to show at once; the next ones are folded, and all of them lie at `alla`. */
  hogst?: number;
  alla?: string;
  children?: ComponentChildren;
};

/** A headed list of notices with its count. */
export function Sektion({ id, rubrik, notiser, tomt, urval = false, totalt, hogst, alla, children, ...rad }: Props) {
  if (notiser.length === 0 && !tomt) return null;
  return (
    <section class="sektion" aria-labelledby={id}>
      <h2 id={id}>
        {rubrik} {notiser.length > 0 && !urval && <span class="antal">{totalt ?? notiser.length}</span>}
      </h2>
      {notiser.length === 0 && <p class="tomt">{tomt}</p>}
      {notiser.length > 0 &&
        (hogst ? (
          <Kortlista notiser={notiser} hogst={hogst} alla={alla} {...rad} />
        ) : (
          <NotisLista notiser={notiser} {...rad} />
        ))}
      {children}
    </section>
  );
}
