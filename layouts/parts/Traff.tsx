import { type Typ, typer } from "../../schemas/typer.ts";
import { Relativt } from "./Relativt.tsx";
import { Statusmarke } from "./Statusmarke.tsx";
import { Typmarke } from "./Typmarke.tsx";

/** A piece of an excerpt, and whether it is one of the words that were searched for. */
export type Bit = { text: string; traff: boolean };

type Props = { url: string; bitar: readonly Bit[]; meta: Record<string, string | undefined> };

/** A hit of a search, as a row of a list. Everything is put in as text: what the index holds is content, never markup. */
export function Traff({ url, bitar, meta }: Props) {
  const { typ = "", status, tillagg, efter, da, titel = url, nyckeldag, nyckeldatum, relativ } = meta;
  return (
    <>
      <p class="rad-over">
        {Object.hasOwn(typer, typ) && <Typmarke typ={typ as Typ} />}
        <Statusmarke ord={status} slut={efter && da ? { efter, ord: da } : undefined} tillagg={tillagg} />
      </p>
      <h2 class="rad-titel">
        <a href={url}>{titel}</a>
      </h2>
      {nyckeldag && (
        <p class="rad-datum">
          <time dateTime={nyckeldag}>{nyckeldatum}</time>
          <Relativt dag={nyckeldag} ord={relativ} />
        </p>
      )}
      {meta["anmalan"] && <p class="rad-anmalan">{meta["anmalan"]}</p>}
      <p class="rad-text">{bitar.map(({ text, traff }) => (traff ? <mark>{text}</mark> : text))}</p>
      <p class="rad-under">
        <span>{meta["avsandare"]}</span>
        <span class={meta["nationell"] ? "hela-landet" : undefined}>{meta["omrade"]}</span>
        <span>{meta["dag"]}</span>
      </p>
    </>
  );
}
