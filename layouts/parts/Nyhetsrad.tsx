import { datum } from "../../schemas/format.ts";
import type { Nyhet } from "../../schemas/nyheter.ts";
import type { Nyhetspost } from "../../schemas/nyhetsveckor.ts";
import { omrade } from "../../schemas/omrade.ts";
import { HANDE } from "../nytt.ts";
import { Typmarke } from "./Typmarke.tsx";

/** What happened to a notice: that it came, or what was changed in it. */
export function Nyhetsrad({ post, medTyp = true }: { post: Nyhetspost; medTyp?: boolean }) {
  const { notis, nyheter, dag } = post;
  return (
    <li class="rad" data-dag={dag}>
      {medTyp && (
        <p class="rad-over">
          <Typmarke typ={notis.typ} />
        </p>
      )}
      <h3 class="rad-titel">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </h3>
      {nyheter.map((nyhet) => (
        <Hande key={`${nyhet.dag} ${nyhet.text}`} {...nyhet} />
      ))}
      <p class="rad-under">
        <span>{notis.avsandare}</span>
        <span class={notis.nationell ? "hela-landet" : undefined}>{omrade(notis)}</span>
      </p>
    </li>
  );
}

const Hande = ({ slag, dag, text }: Nyhet) => (
  <p class="nyhet">
    <b>{HANDE[slag]}</b> <time dateTime={dag}>{datum(dag)}</time>
    {text && `: ${text}`}
  </p>
);
