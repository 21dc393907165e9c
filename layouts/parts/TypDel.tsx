import { versal } from "../../schemas/format.ts";
import type { VisadNotis, VisadNotisAv } from "../../schemas/site.ts";

/** What only notices of one type have, before the text. A new type is a compile error here until it has its view. */
export function TypDel({ notis }: { notis: VisadNotis }) {
  switch (notis.typ) {
    case "insats":
    case "informationstillfälle":
      return null;
    case "programförändring":
      return <ForeEfter notis={notis} />;
    case "erfarenhet":
      return <Lardom notis={notis} />;
    case "behov":
      return notis.svar ? <Avsnitt id="svar" rubrik="Svar" text={notis.svar} /> : null;
    default:
      return notis satisfies never;
  }
}

function ForeEfter({ notis: { fore, efter, beslut } }: { notis: VisadNotisAv<"programförändring"> }) {
  if (!fore && !efter) return null;
  const nar = beslut && beslut !== "i kraft" ? ` (${beslut})` : "";
  return (
    <section aria-labelledby="andringen">
      <h2 id="andringen">Ändringen</h2>
      <dl class="fore-efter">
        {fore && <Sida ord="Före" text={fore} />}
        {efter && <Sida ord={`Efter${nar}`} text={efter} />}
      </dl>
    </section>
  );
}

const Sida = ({ ord, text }: { ord: string; text: string }) => (
  <div>
    <dt>{ord}</dt>
    <dd>{text}</dd>
  </div>
);

function Lardom({ notis }: { notis: VisadNotisAv<"erfarenhet"> }) {
  return (
    <>
      <section class="lardom" aria-labelledby="lardom">
        <h2 id="lardom">Lärdom</h2>
        <p>{notis.lardom}</p>
        <p class="bitext">Kan återanvändas av andra: {notis.kan_ateranvandas}.</p>
      </section>
      {notis.resultat && <Avsnitt id="resultat" rubrik="Resultat" text={notis.resultat} />}
    </>
  );
}

const Avsnitt = ({ id, rubrik, text }: { id: string; rubrik: string; text: string }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{rubrik}</h2>
    <p>{versal(text)}</p>
  </section>
);
