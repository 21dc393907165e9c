import { minnsOm } from "./minne.ts";
import type { Region, Register } from "./register.ts";
import { vik } from "./vik.ts";

export type Kommun = { namn: string; kod: string; region: Region | undefined };

/** Every municipality with its region, in the order of their codes. */
export const kommuner: (register: Register) => readonly Kommun[] = /* @__PURE__ */ minnsOm((register) =>
  register.kommuner.map((rad) => kommun(rad, register)),
);

function kommun(rad: string, { regioner }: Register): Kommun {
  const [kod, namn] = [rad.slice(0, 4), rad.slice(5)];
  return { kod, namn, region: regioner.find((region) => region.kod === kod.slice(0, 2)) };
}

/**
 * The municipalities a text names: `Karlstad`, `Karlstads kommun`, `göteborgs stad`. Mostly one or none; but without its ring Håbo is
 * written as Habo, so a name in its own spelling comes first, and only then those that are the same when folded.
 */
export function kommunerSomHeter(text: string, register: Register): Kommun[] {
  const kort = text.trim().replace(/[\s-]+(?:kommun|stad)$/i, "");
  const names = kort === text.trim() ? [kort] : [kort, kort.replace(/s$/i, "")];
  const alla = kommuner(register);
  const samma = (as: (namn: string) => string) =>
    alla.filter(({ namn }) => names.some((name) => as(name) === as(namn)));
  const egna = samma((namn) => namn.normalize("NFC").toLowerCase());
  return egna.length > 0 ? egna : samma(vik);
}
