import { kommuner } from "../../../schemas/kommuner.ts";
import { type Registernyckel, registerScheman } from "../../../schemas/register.ts";
import type { OutputContext } from "../output.ts";
import { registervag } from "./addresses.ts";
import type { Datafil } from "./datafil.ts";
import { jsonItem, jsonList } from "./json.ts";
import { avsandarpost, regionpost, temapost } from "./poster.ts";
import { CC0 } from "./schemas/grund.ts";
import type { Kommun } from "./schemas/register.ts";

const TITLAR: Record<Registernyckel, string> = {
  regioner: "Register: regioner",
  programomraden: "Register: programområden",
  kommuner: "Register: kommuner",
  synonymer: "Register: synonymer",
  teman: "Register: teman",
  roller: "Register: regionens roller",
  steg: "Register: steg i omställningsguiden",
  malgrupper: "Register: målgrupper",
  avsandare: "Register: avsändare",
};

/** Every register, entry by entry in its own order. */
export function* registerfiler(context: OutputContext): Generator<Datafil> {
  for (const namn of Object.keys(registerScheman) as Registernyckel[]) {
    const poster = posterI(namn, context);
    const antal = poster.length;
    const content = jsonList({ licens: CC0, antal }, namn, poster.map(jsonItem));
    yield { sokvag: registervag(namn), titel: TITLAR[namn], format: "application/json", antal, content };
  }
}

function posterI(namn: Registernyckel, context: OutputContext): readonly object[] {
  const { register } = context.site;
  switch (namn) {
    case "regioner":
      return register.regioner.map((post) => regionpost(post, context));
    case "teman":
      return register.teman.map((post) => temapost(post, context));
    case "avsandare":
      return register.avsandare.map((post) => avsandarpost(post, context));
    case "kommuner":
      return kommuner(register).map(({ kod, namn, region }): Kommun => ({ kod, namn, region: region?.namn }));
    case "synonymer":
      return register.synonymer.map((rad) => rad.split(",").map((word) => word.trim()));
    default:
      return register[namn];
  }
}
