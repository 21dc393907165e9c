import type { Datum } from "../../schemas/datum.ts";
import { antal } from "../../schemas/format.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { NotisLista } from "./NotisLista.tsx";

type Props = {
  notiser: readonly VisadNotis[];
  /** Rows that are shown at once. */
  hogst: number;
  /** Address of the whole list. */
  alla?: string | undefined;
  today: Datum;
  medTyp?: boolean;
  medText?: boolean;
};

/** Rows of one list that a page holds at most, folded ones included. */
export const TAK = 24;
/** Fewer than this are not worth the fold. */
const VIK = 3;
/** Rows that the printed sheet has room for; css/region-print.css hides the rest. */
const PA_PAPPER = 4;

/** The first rows of a list, the next ones folded, and then the way to them all: short however long the list is. */
export function Kortlista({ notiser, hogst, alla, ...rad }: Props) {
  const visade = notiser.length < hogst + VIK ? notiser.length : hogst;
  const vikta = notiser.slice(visade, TAK);
  return (
    <>
      <NotisLista notiser={notiser.slice(0, visade)} {...rad} />
      {vikta.length > 0 && (
        <details class="fler-rader">
          <summary>Visa {vikta.length} till</summary>
          <NotisLista notiser={vikta} {...rad} />
        </details>
      )}
      {notiser.length > PA_PAPPER && <p class="bara-tryck">Och {notiser.length - PA_PAPPER} till på webben.</p>}
      {notiser.length > TAK && alla && (
        <p class="alla-rader">
          <a href={alla}>Visa alla {antal(notiser.length, "notis", "notiser")}</a>
        </p>
      )}
    </>
  );
}
