import { type Blad, bladadress } from "../blad.ts";

type Props = { blad: Pick<Blad, "nummer" | "av">; grund: string };

/** The way between the pages of a long list; nothing for a list that fits on one. */
export function Sidval({ blad: { nummer, av }, grund }: Props) {
  if (av === 1) return null;
  return (
    <nav class="sidval" aria-label="Fler sidor">
      {nummer > 1 && (
        <a rel="prev" href={bladadress(grund, nummer - 1)}>
          <span aria-hidden="true">← </span>Föregående sida
        </a>
      )}
      <ol>
        {synliga(nummer, av).map((n) => (
          <li key={n}>
            <a href={bladadress(grund, n)} aria-current={n === nummer ? "page" : undefined} aria-label={`Sida ${n}`}>
              {n}
            </a>
          </li>
        ))}
      </ol>
      {nummer < av && (
        <a rel="next" href={bladadress(grund, nummer + 1)}>
          Nästa sida<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}

/** The first, the last and those nearest: enough to find the way among hundreds. */
const synliga = (nummer: number, av: number): number[] =>
  [...new Set([1, nummer - 1, nummer, nummer + 1, av])].filter((n) => n >= 1 && n <= av);
