import type { NotisFalt } from "../../schemas/notis.ts";
import type { Register } from "../../schemas/register.ts";
import { uppslag } from "../../schemas/uppslag.ts";

/** The fields with every register name in its own spelling; names that are not there have been told already. */
export function canonical(falt: NotisFalt, register: Register): NotisFalt {
  const namn = (nyckel: "teman" | "roller" | "steg" | "malgrupper" | "avsandare") => (text: string) =>
    uppslag(register, nyckel).find(text)?.kanoniskt ?? text;
  return {
    ...falt,
    avsandare: namn("avsandare")(falt.avsandare),
    teman: falt.teman.map(namn("teman")),
    regionens_roll: falt.regionens_roll.map(namn("roller")),
    ...(falt.malgrupp && { malgrupp: falt.malgrupp.map(namn("malgrupper")) }),
    ...(falt.steg && { steg: namn("steg")(falt.steg) }),
  };
}
