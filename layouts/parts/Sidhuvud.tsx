import { minns } from "../../schemas/minne.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { fardigHtml } from "../likadant.ts";

/** Short names, so that the menu leaves room for the page on a phone. */
const KORT: Record<Typ, string> = {
  insats: "Insatser",
  programförändring: typer.programförändring.flertal,
  informationstillfälle: "Möten",
  erfarenhet: "Erfarenheter",
  behov: "Behov",
};

const MENY = [
  { adress: "/regioner/", text: "Regioner" },
  ...typnamn.map((typ) => ({ adress: `/${typer[typ].mapp}/`, text: KORT[typ] })),
  { adress: "/sok/", text: "Sök" },
];

/** Name and menu. The current section is marked, also on the pages below it. */
export const Sidhuvud = ({ adress }: { adress: string }) => (
  <header class="sidhuvud" dangerouslySetInnerHTML={innehall(plats(adress))} />
);

/** The same for all pages below a section. */
const plats = (adress: string): string => {
  const avdelning = MENY.find((mal) => adress.startsWith(mal.adress))?.adress;
  return adress === "/" || adress === avdelning ? adress : `${avdelning ?? ""}…`;
};

const innehall = minns((adress) =>
  fardigHtml(
    <div class="sidhuvud-inre">
      <a class="namn" href="/" aria-current={adress === "/" ? "page" : undefined}>
        <svg class="namn-marke" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path
            d="M3 4h13l5 4-5 4H3zM5.5 12v9"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linejoin="round"
          />
        </svg>
        Regionsidan
      </a>
      <nav aria-label="Huvudmeny">
        <ul class="meny">
          {MENY.map(({ adress: mal, text }) => (
            <li key={mal}>
              <a href={mal} aria-current={current(adress, mal)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>,
  ),
);

function current(adress: string, mal: string): "page" | "true" | undefined {
  if (adress === mal) return "page";
  return adress.startsWith(mal) ? "true" : undefined;
}
