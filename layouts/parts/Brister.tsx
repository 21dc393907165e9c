import { type Redogorelse, skalTillBrist } from "../../schemas/redogorelse.ts";

type Brist = Redogorelse["brister"][number];

const RUBRIKER: Record<Brist["skal"], string> = {
  "uppfyller inte lagkraven": "Uppfyller inte lagkraven",
  "oskäligt betungande": "Undantaget som oskäligt betungande",
  "omfattas inte av lagkraven": "Omfattas inte av lagkraven",
};

/** What is not accessible, by the reason why. A reason that nothing falls under is said too, since the statement must tell. */
export function Brister({ brister }: { brister: readonly Brist[] }) {
  return (
    <>
      <h2 id="brister">Det som inte är tillgängligt</h2>
      {skalTillBrist.map((skal) => (
        <Grupp key={skal} skal={skal} brister={brister.filter((brist) => brist.skal === skal)} />
      ))}
    </>
  );
}

function Grupp({ skal, brister }: Pick<Brist, "skal"> & { brister: readonly Brist[] }) {
  return (
    <>
      <h3>{RUBRIKER[skal]}</h3>
      {brister.length === 0 ? (
        <p>Inget innehåll.</p>
      ) : (
        <ul>
          {brister.map(({ vad, paverkar, motivering, alternativ }) => (
            <li key={vad} class="brist">
              <p>
                <strong>{vad}</strong>
              </p>
              <p>Vem det påverkar: {paverkar}</p>
              <p>Varför: {motivering}</p>
              <p>Gör så här i stället: {alternativ}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
