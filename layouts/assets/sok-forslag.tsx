import { type ComponentChildren, render } from "preact";
import { uppraknat } from "../../schemas/format.ts";
import { paramsOf, type Sokning } from "./sok-adress.ts";
import { besked, omradesbesked } from "./sok-besked.ts";
import type { Fynd } from "./sok-fraga.ts";
import type { Index } from "./sok-index.ts";
import type { Stavning } from "./sok-stavning.ts";
import { dagforslag, type Forslag } from "./sok-tolkning.ts";

/** What may have been meant by the words: a choice of days, or a word that is spelt otherwise. Names of areas are spelt as they are. */
export async function forslagFor(
  index: Index,
  stavning: Stavning,
  sokning: Sokning,
  { sokning: { ord: kvar }, namnda }: Pick<Fynd, "sokning" | "namnda">,
  today: string,
): Promise<Forslag[]> {
  if (!sokning.ord) return [];
  const dagar = await dagforslag(index, sokning, today);
  if (dagar.length > 0) return dagar;
  const rattat = await stavning.corrected(kvar);
  if (!rattat) return [];
  const ord = [rattat, ...namnda.map(({ skrivet }) => skrivet)].join(" ");
  return [{ text: ord, fraga: paramsOf({ ...sokning, ord }).toString() }];
}

/** Tells how many hits there are of a search, which area they concern if it named one, and what else may have been meant. */
export function tellOf(status: HTMLElement, asked: Sokning, fynd: Fynd, forslag: readonly Forslag[]): void {
  const { sokning, results, ord, okanda, namnda } = fynd;
  const visat = { ...sokning, val: asked.val };
  tell(
    status,
    besked(visat, results.length, ord, forslag.length > 0, okanda),
    forslag,
    namnda.length > 0 && <Omrade asked={asked} fynd={fynd} />,
  );
}

/** What is shown of the areas that were named, and the way back to what was written. */
function Omrade({ asked, fynd: { medOrden, namnda, ordagrant, utanfor } }: { asked: Sokning; fynd: Fynd }) {
  const skrivet = uppraknat(namnda.map((namnt) => `”${namnt.skrivet}”`));
  const lank = (ord: string) => `?${paramsOf({ ...asked, ord }).toString()}`;
  const omradet = namnda.map((namnt) => namnt.skrivet).join(" ");
  return medOrden.length > 0 ? (
    <p class="sok-forslag">
      {omradesbesked(namnda, utanfor)}{" "}
      <a href={lank(ordagrant)} data-sok-lank>
        Sök i stället efter {/\s/.test(omradet) ? "orden" : "ordet"} {skrivet}
      </a>
      .
    </p>
  ) : (
    <p class="sok-forslag">
      <a href={lank(omradet)} data-sok-lank>
        Visa allt som gäller {skrivet}
      </a>
    </p>
  );
}

/** Tells what came of a search, and after it what else may have been meant. */
export function tell(
  status: HTMLElement,
  text: string,
  forslag: readonly Forslag[] = [],
  omrade: ComponentChildren = undefined,
): void {
  render(
    <>
      <p>{text}</p>
      {omrade}
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
