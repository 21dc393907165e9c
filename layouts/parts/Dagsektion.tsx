import type { ComponentChildren } from "preact";
import type { Datum } from "../../schemas/datum.ts";
import type { Handelse } from "../../schemas/handelser.ts";
import { Dagrad } from "./Dagrad.tsx";

type Props = {
  id: string;
  rubrik: string;
  handelser: readonly Handelse[];
  today: Datum;
  /** What is said when there is nothing. */
  tomt: string;
  children?: ComponentChildren;
};

/** A headed list of days, soonest first. */
export function Dagsektion({ id, rubrik, handelser, today, tomt, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{rubrik}</h2>
      {handelser.length === 0 ? (
        <p class="tomt">{tomt}</p>
      ) : (
        <ol class="dagrader">
          {handelser.map((handelse) => (
            <Dagrad key={handelse.id} handelse={handelse} today={today} />
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}
