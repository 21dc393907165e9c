import type { Register } from "../../../schemas/register.ts";
import type { Faltprops } from "../../formular/faltprops.ts";
import { idFor, sagtOm } from "../../formular/platser.ts";
import { Ram } from "./Ram.tsx";

/** Texts that may be longer than this are written over several lines. */
const EN_RAD = 200;

/**
 * A text, a day or an address. Days are typed as they are written in the notice: a date picker would go through the browser's own idea of
 * dates, hide what cannot be read, and could not say a time or `2020-04`.
 */
export function Textfalt(props: Faltprops) {
  const { fraga } = props;
  const attribut = attributFor(props);
  if (fraga.sort === "text" && (fraga.hogst ?? 0) > EN_RAD)
    return (
      <Ram {...props}>
        <textarea {...attribut} rows={(fraga.hogst ?? 0) > 300 ? 5 : 3} />
      </Ram>
    );
  const kort = fraga.sort === "dag" || fraga.sort === "dag eller tid";
  return (
    <Ram {...props}>
      <input
        {...attribut}
        type="text"
        inputMode={fraga.sort === "länk" ? "url" : undefined}
        class={kort ? "kort-falt" : undefined}
        spellcheck={fraga.sort === "text"}
      />
    </Ram>
  );
}

/** One of few fixed values, or of the names in a register. */
export function Valj(props: Faltprops) {
  const { fraga, register } = props;
  return (
    <Ram {...props}>
      <select {...attributFor(props)}>
        <option value="">{fraga.krav ? "Välj" : "Inget valt"}</option>
        {(fraga.val ?? namnI(register, fraga.register)).map((varde) => (
          <option key={varde} value={varde}>
            {varde}
          </option>
        ))}
      </select>
    </Ram>
  );
}

/** A name out of a long register, which may also be one that is not there yet. */
export function Namnforslag(props: Faltprops) {
  const { fraga, name, register } = props;
  const lista = `${idFor(name)}-forslag`;
  return (
    <Ram {...props}>
      <input {...attributFor(props)} type="text" list={lista} />
      <datalist id={lista}>
        {namnI(register, fraga.register)
          .toSorted((a, b) => a.localeCompare(b, "sv"))
          .map((varde) => (
            <option key={varde} value={varde} />
          ))}
      </datalist>
    </Ram>
  );
}

const attributFor = ({ fraga, name }: Faltprops) => ({
  id: idFor(name),
  name,
  "aria-describedby": sagtOm(name),
  ...(fraga.krav && { "aria-required": true as const }),
});

/** The names of a register, in its own order. */
const namnI = (register: Register, nyckel: Faltprops["fraga"]["register"]): string[] =>
  nyckel ? register[nyckel].map(({ namn }) => namn) : [];
