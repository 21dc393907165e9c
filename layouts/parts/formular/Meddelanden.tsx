import { versal } from "../../../schemas/format.ts";

/** What the validator says: how much it matters, the words, and the address of the help of its rule where there is more to tell. */
export type Sagt = { allvar: string; text: string; hjalp: string | undefined };

/** The problems of a field, beside it. */
export const Meddelanden = ({ sagt }: { sagt: readonly Sagt[] }) => (
  <>
    {sagt.map((ett) => (
      <Meddelande key={`${ett.hjalp} ${ett.text}`} {...ett} />
    ))}
  </>
);

/** The help opens by itself, so that nothing filled in is lost. */
function Meddelande({ allvar, text, hjalp }: Sagt) {
  return (
    <p class={`meddelande meddelande-${allvar === "fel" ? "fel" : "rad"}`}>
      <strong>{versal(allvar)}:</strong> {text}
      {hjalp && (
        <>
          {" "}
          <a href={hjalp} target="_blank" rel="noreferrer" class="regellank">
            Mer om regeln
            <span class="dold"> (öppnas i en ny flik)</span>
          </a>
        </>
      )}
    </p>
  );
}

/** The same with the field it is about, by the name and the id of its control. */
export type SagtOm = Sagt & { namn: string; id: string | undefined };

/** All that is wrong, with a way to each place. Gets the focus when the form has been sent in for checking. */
export function Sammanfattning({ sagt, mailbox }: { sagt: readonly SagtOm[]; mailbox: string }) {
  const fel = sagt.filter(({ allvar }) => allvar === "fel");
  const ovrigt = sagt.filter(({ allvar }) => allvar !== "fel");
  return (
    <section class="ruta felruta" aria-labelledby="felruta" tabIndex={-1}>
      <h2 id="felruta">{rubrik(fel.length, ovrigt.length)}</h2>
      {fel.length > 0 && <Rader sagt={fel} />}
      {ovrigt.length > 0 && (
        <>
          {fel.length > 0 && <h3>Bör ses över, men hindrar inte</h3>}
          <Rader sagt={ovrigt} />
        </>
      )}
      {fel.length > 0 && (
        <p>
          Kommer du inte vidare? Mejla det du har till <a href={`mailto:${mailbox}`}>{mailbox}</a>, så hjälper
          redaktionen till.
        </p>
      )}
    </section>
  );
}

const rubrik = (fel: number, ovrigt: number): string => {
  if (fel > 0) return `${fel} fel att rätta`;
  return `${ovrigt} ${ovrigt === 1 ? "sak" : "saker"} att se över, om du vill`;
};

const Rader = ({ sagt }: { sagt: readonly SagtOm[] }) => (
  <ul>
    {sagt.map(({ namn, id, text }) => (
      <li key={`${id} ${text}`}>
        {id ? (
          <a href={`#${id}`} data-till={id}>
            {medNamn(namn, text)}
          </a>
        ) : (
          medNamn(namn, text)
        )}
      </li>
    ))}
  </ul>
);

/** Says which field it is about, unless the words do. */
const medNamn = (namn: string, text: string): string => (text.includes(`”${namn}”`) ? text : `${namn}: ${text}`);
