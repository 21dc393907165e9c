import type { Datum } from "../../schemas/datum.ts";
import { type Blad, delrubrik } from "../blad.ts";

import { Sektion } from "./Sektion.tsx";
import { Sidval } from "./Sidval.tsx";

type Props = {
  blad: Blad;
  /** Address of the list: that of its first page. */
  grund: string;
  today: Datum;
  medTyp?: boolean;
  /** Parts that show titles alone. */
  utanText?: readonly string[];
};

/** One page of a long list, in its parts, and the way to the others. */
export function Bladsektioner({ blad, grund, today, medTyp = true, utanText = [] }: Props) {
  return (
    <>
      {blad.delar.length === 0 && <p class="tomt">Här finns inga notiser än.</p>}
      {blad.delar.map(({ id, rubrik, poster, totalt, fortsatter }) => (
        <Sektion
          key={id}
          id={id}
          rubrik={delrubrik(rubrik, fortsatter)}
          notiser={poster}
          totalt={totalt}
          today={today}
          medTyp={medTyp}
          medText={!utanText.includes(id)}
        />
      ))}
      <Sidval blad={blad} grund={grund} />
    </>
  );
}
