import type { Samling } from "../../../schemas/samlingar.ts";
import { typer } from "../../../schemas/typer.ts";

/** `Regionsidan`, `Regionsidan: Insatser`, `Regionsidan: Skåne, insatser`. */
export const titleOf = ({ adress, namn }: Samling): string => (adress === "/" ? namn : `Regionsidan: ${namn}`);

/** What one gets who follows it: `Insatser för Skåne, även de som gäller hela landet.` */
export function descriptionOf({ region, typ }: Samling): string {
  const vad = typ ? typer[typ].flertal : "Notiser";
  return region ? `${vad} för ${region}, även de som gäller hela landet.` : `${vad} för Sveriges 21 regioner.`;
}
