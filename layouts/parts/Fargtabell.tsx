import { FARGPAR, type Fargpar, MINSTA_KONTRAST } from "../farger.ts";
import { kontrast } from "../kontrast.ts";
import type { Visning } from "../visning.ts";

type Farger = ReturnType<Visning["farger"]>;

/** Every pair of colours of the design as it looks in light and in dark, with its contrast. */
export function Fargtabell({ farger }: { farger: Farger }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is wider than the screen, and is scrolled with the arrow keys
    <section class="tabellram" aria-label="Färgerna och deras kontrast" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Används till</th>
            <th scope="col">Färg på yta</th>
            <th scope="col">Ljust läge</th>
            <th scope="col">Mörkt läge</th>
            <th scope="col">Minst</th>
          </tr>
        </thead>
        <tbody>
          {FARGPAR.map((par) => (
            <Rad key={`${par.farg} ${par.pa}`} par={par} farger={farger} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rad({ par: { vad, farg, pa, bruk }, farger }: { par: Fargpar; farger: Farger }) {
  const [fram, bak] = [farger[farg], farger[pa]];
  if (!fram || !bak) throw new Error(`No colour --${farg} or --${pa} in the tokens`);
  return (
    <tr>
      <th scope="row">{vad}</th>
      <td>
        <code>{farg}</code> på <code>{pa}</code>
      </td>
      <Prov fram={fram.ljus} bak={bak.ljus} />
      <Prov fram={fram.mork} bak={bak.mork} />
      <td>{tal(MINSTA_KONTRAST[bruk])}</td>
    </tr>
  );
}

/** The colours stand in the picture itself, as both modes are shown whichever the reader has. */
function Prov({ fram, bak }: { fram: string; bak: string }) {
  return (
    <td>
      <svg class="fargprov" viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="47" height="23" fill={bak} stroke={fram} />
        <circle cx="15" cy="12" r="6" fill={fram} />
        <path d="M27 8h14M27 12h14M27 16h9" stroke={fram} stroke-width="2" fill="none" />
      </svg>{" "}
      {tal(kontrast(fram, bak))}
    </td>
  );
}

/** `4,5`: rounded down, so that it never says more than is true. */
const tal = (kvot: number): string => (Math.floor(kvot * 10) / 10).toFixed(1).replace(".", ",");
