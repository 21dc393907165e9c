import type { Fraga } from "../../schemas/fragor.ts";
import type { Register } from "../../schemas/register.ts";
import type { Others } from "../content/among-others.ts";
import type { Choice } from "./terminal.ts";

/** Fields that name other notices. */
const NOTISER = new Set(["relaterade", "ersatter"]);

/** What there is to choose from, in the order of the registers; undefined where the answer is written. */
export function choicesFor({ nyckel, val, register }: Fraga, { by, results }: Others): Choice<string>[] | undefined {
  if (val) return val.map((value) => ({ value, label: value }));
  if (register) return register === "regioner" ? regions(by.register, nyckel) : named(by.register[register]);
  if (!NOTISER.has(nyckel)) return undefined;
  return results.flatMap(({ placed }) =>
    placed ? [{ value: placed.adress, label: placed.falt.titel, hint: placed.adress }] : [],
  );
}

const named = (poster: readonly { namn: string; beskrivning?: string | undefined }[]): Choice<string>[] =>
  poster.map(({ namn, beskrivning }) => ({ value: namn, label: namn, ...(beskrivning && { hint: beskrivning }) }));

/** The whole country first, then the regions, then the areas that stand for several. */
function regions({ regioner, programomraden }: Register, nyckel: string): Choice<string>[] {
  const areas = programomraden.filter(({ namn }) => !regioner.some((region) => region.namn === namn));
  const alla = { value: "alla", label: "alla", hint: "hela landet" };
  return [
    ...(nyckel === "regioner" ? [alla] : []),
    ...named(regioner),
    ...areas.map(({ namn }) => ({ value: namn, label: namn, hint: "programområde" })),
  ];
}
