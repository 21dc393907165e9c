import { publicerad } from "../../schemas/format.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { Statusmarke } from "./Statusmarke.tsx";
import { Typmarke } from "./Typmarke.tsx";

/** A piece of an excerpt, and whether it is one of the words that were searched for. */
export type Bit = { text: string; traff: boolean };

type Props = { url: string; bitar: readonly Bit[]; meta: Record<string, string | undefined> };

/** A hit of a search, with its sender. Everything is put in as text: what the index holds is content, never markup. */
export function Traff({ url, bitar, meta }: Props) {
  const { typ = "", status, title = url, avsandare, omrade, publicerad: dag } = meta;
  return (
    <>
      <p class="rad-over">
        {Object.hasOwn(typer, typ) && <Typmarke typ={typ as Typ} />}
        <Statusmarke ord={status} />
      </p>
      <h2 class="rad-titel">
        <a href={url}>{title}</a>
      </h2>
      <p class="rad-text">{bitar.map(({ text, traff }) => (traff ? <mark>{text}</mark> : text))}</p>
      <p class="rad-under">
        <span>{avsandare}</span>
        <span>{omrade}</span>
        {dag && <span>{publicerad(dag)}</span>}
      </p>
    </>
  );
}
