import type { Region, Register } from "./register.ts";
import { vik } from "./vik.ts";

export type Kommun = { namn: string; kod: string; region: Region | undefined };

const cache = new WeakMap<Register, readonly Kommun[]>();

/** Every municipality with its region, in the order of their codes. */
export function kommuner(register: Register): readonly Kommun[] {
  const found = cache.get(register) ?? register.kommuner.map((rad) => kommun(rad, register));
  cache.set(register, found);
  return found;
}

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
