/**
 * A column as it lies in its file: the values; the different sets of them that notices have, by their places among the values; and for each
 * notice, the latest first, the place of its set, as `bredd` characters of a number to the base of 36.
 */
export type KolumnIFil = {
  varden: readonly string[];
  mangder: readonly (readonly number[])[];
  bredd: number;
  notiser: string;
};

/** What every notice has of one thing that a search can be narrowed or ordered by. */
export class Kolumn {
  readonly varden: readonly string[];
  readonly #fil: KolumnIFil;

  constructor(fil: KolumnIFil) {
    this.varden = fil.varden;
    this.#fil = fil;
  }

  /** The places among the values of those that a notice has. */
  platser(nr: number): readonly number[] {
    const { bredd, notiser, mangder } = this.#fil;
    return mangder[Number.parseInt(notiser.slice(nr * bredd, (nr + 1) * bredd), 36)] ?? [];
  }

  /** The values that a notice has. */
  av = (nr: number): string[] => this.platser(nr).map((plats) => this.varden[plats] ?? "");

  /** Has a notice any of the values that are as asked for? Each value is asked about once, however many notices there are. */
  prov(passes: (varde: string) => boolean): (nr: number) => boolean {
    const passing = this.varden.map(passes);
    return (nr) => this.platser(nr).some((plats) => passing[plats]);
  }
}
