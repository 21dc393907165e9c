import { minnsOm } from "./minne.ts";
import type { Namnregister, Post, Register } from "./register.ts";
import { vik } from "./vik.ts";

/** An entry found by a spelling. `kanoniskt` is the name to write. */
export type Traff<P> = { post: P; kanoniskt: string };

/** Finds entries by name, alias, or name without its diacritics. */
export class Uppslag<P extends Pick<Post, "namn" | "alias">> {
  readonly namn: string[];
  readonly #byName = new Map<string, P>();
  readonly #byFold = new Map<string, P>();

  /** `spellings` gives further ways to write an entry; an earlier entry keeps a spelling that two share. */
  constructor(poster: readonly P[], spellings: (post: P) => string[] = () => []) {
    this.namn = poster.map((post) => post.namn);
    for (const post of poster) this.#byName.set(post.namn, post);
    for (const post of poster)
      for (const text of [post.namn, ...(post.alias ?? []), ...spellings(post)])
        if (!this.#byFold.has(vik(text))) this.#byFold.set(vik(text), post);
  }

  find(text: string): Traff<P> | undefined {
    const post = this.#byName.get(text) ?? this.#byFold.get(vik(text));
    return post && { post, kanoniskt: post.namn };
  }
}

const uppslagAv: (poster: readonly Post[]) => Uppslag<Post> = /* @__PURE__ */ minnsOm((poster) => new Uppslag(poster));

/** The lookup of one register, made once per register. */
export const uppslag = (register: Register, nyckel: Namnregister): Uppslag<Post> => uppslagAv(register[nyckel]);
