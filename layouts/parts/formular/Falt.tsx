import type { Faltprops } from "../../formular/faltprops.ts";
import { NY } from "../../formular/platser.ts";
import { Ja } from "./Ja.tsx";
import { Kryssrutor } from "./Kryssrutor.tsx";
import { Gruppram } from "./Ram.tsx";
import { Regionval } from "./Regionval.tsx";
import { Namnforslag, Textfalt, Valj } from "./Textfalt.tsx";

/** The control that fits a question. */
export function Falt(props: Faltprops) {
  const { sort, lista, register } = props.fraga;
  if (lista && sort !== "val") return <Lista {...props} />;
  if (register === "regioner") return <Regionval {...props} />;
  if (lista) return <Kryssrutor {...props} />;
  if (register === "avsandare") return <Namnforslag {...props} />;
  switch (sort) {
    case "grupp":
      return <Grupp {...props} />;
    case "val":
      return <Valj {...props} />;
    case "ja":
      return <Ja {...props} />;
    default:
      return <Textfalt {...props} />;
  }
}

/** Questions that belong together. */
function Grupp(props: Faltprops) {
  const { fraga, name, register } = props;
  // Where none of them must be there, it goes without saying.
  const nagotKravs = fraga.delar.some(({ krav }) => krav);
  return (
    <Gruppram {...props}>
      {fraga.delar.map((del) => (
        <Falt
          key={del.nyckel}
          fraga={del}
          name={`${name}.${del.nyckel}`}
          register={register}
          frivillig={nagotKravs && !del.krav}
        />
      ))}
    </Gruppram>
  );
}

/** Any number of answers of one kind. The script makes new ones from the template; one that must be there is there from the start. */
function Lista(props: Faltprops) {
  const { fraga, name } = props;
  return (
    <Gruppram {...props}>
      <div data-lista={name}>
        <template>
          <Del {...props} nummer={NY} />
        </template>
        {fraga.krav && <Del {...props} nummer="0" />}
      </div>
      <button type="button" class="knapp-stilla" data-lagg-till={name}>
        Lägg till <span class="dold">under {fraga.namn}</span>
      </button>
    </Gruppram>
  );
}

/** One of a list. Its help is told once, over all of them; the script puts in its number. */
function Del({ fraga, name, register, nummer }: Faltprops & { nummer: string }) {
  const etikett = (
    <>
      {fraga.namn}, nr <span data-nummer>1</span>
    </>
  );
  const del = { fraga: { ...fraga, lista: false, hjalp: "", exempel: undefined }, name: `${name}.${nummer}` };
  return (
    <div class="listdel" data-del>
      <Falt {...del} register={register} etikett={etikett} />
      <button type="button" class="knapp-stilla" data-ta-bort>
        Ta bort <span class="dold">{etikett}</span>
      </button>
    </div>
  );
}
