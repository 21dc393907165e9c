import { render } from "preact";
import { paramsOf, type Sokning } from "./sok-adress.ts";
import type { Index } from "./sok-index.ts";
import type { Stavning } from "./sok-stavning.ts";
import { type Forslag, manadsforslag } from "./sok-tolkning.ts";

/** What may have been meant by the words: a month as a choice of days, or a word that is spelt otherwise. */
export async function forslagFor(
  index: Index,
  stavning: Stavning,
  sokning: Sokning,
  today: string,
): Promise<Forslag[]> {
  if (!sokning.ord) return [];
  const manader = await manadsforslag(index, sokning, today);
  if (manader.length > 0) return manader;
  const ord = await stavning.corrected(sokning.ord);
  return ord ? [{ text: ord, fraga: paramsOf({ ...sokning, ord }).toString() }] : [];
}

/** Tells how many hits there are, and after them what else may have been meant. */
export function tell(status: HTMLElement, text: string, forslag: readonly Forslag[] = []): void {
  render(
    <>
      <p>{text}</p>
      {forslag.length > 0 && (
        <p class="sok-forslag">
          Menade du{" "}
          {forslag.map((one, at) => (
            <>
              {at > 0 && " eller "}
              <a href={`?${one.fraga}`} data-sok-lank>
                {one.text}
              </a>
            </>
          ))}
          ?
        </p>
      )}
    </>,
    status,
  );
}
