import { gruppera } from "../schemas/gruppera.ts";
import type { Post } from "../schemas/register.ts";
import type { Site, VisadNotisAv } from "../schemas/site.ts";

/** What other regions have learnt about a theme: the latest few, and whether there are more. */
export type Temalardomar = { tema: Post; visade: VisadNotisAv<"erfarenhet">[]; fler: boolean };

/** The experiences of other regions under the first theme of each, in the order of the register, at most `hogst` of each theme. */
export function andrasLardomar(site: Site, region: string, hogst: number): Temalardomar[] {
  const andras = erfarenheter(site).filter(({ regioner }) => !regioner.includes(region));
  const perTema = gruppera(andras, ({ teman }) => teman.slice(0, 1));
  return site.register.teman.flatMap((tema) => {
    const alla = perTema.get(tema.namn) ?? [];
    return alla.length > 0 ? [{ tema, visade: alla.slice(0, hogst), fler: alla.length > hogst }] : [];
  });
}

const erfarenheter = (site: Site): VisadNotisAv<"erfarenhet">[] =>
  site.forTyp("erfarenhet").filter((n): n is VisadNotisAv<"erfarenhet"> => n.typ === "erfarenhet");
