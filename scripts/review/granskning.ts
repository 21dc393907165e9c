import { z } from "zod";
import { typnamn } from "../../schemas/typer.ts";

/** Most of each thing that a review tells of; the rest is counted. A comment on GitHub holds 65,536 characters. */
export const MOST = { problem: 40, notiser: 12, kalender: 12, foljder: 10, filer: 20, rader: 24, krockar: 5 } as const;

const Antal = z.int().min(0).max(1_000_000);
const Adress = z.string().regex(/^[a-z]{3,30}\/[a-z0-9-]{2,80}$/);
const Dag = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Rad = z.string().max(500);
const Ord = z.string().max(200);

const Fynd = z.strictObject({
  allvar: z.enum(["fel", "varning", "råd"]),
  regel: z.string().regex(/^[a-z-]{2,60}$/),
  fil: Rad,
  rad: z.int().min(1),
  text: z.string().max(700),
  /** The line as it stands, and as it can surely be written instead. */
  nu: Rad.optional(),
  skriv: Rad.optional(),
});

/** An event of a calendar, before and after. `sekvens` is how many times it has changed, as calendars count. */
const Kalenderandring = z.strictObject({
  slag: z.enum(["ny", "ändrad", "inställd", "försvinner", "oförändrad"]),
  id: z.string().max(255),
  text: Rad,
  tidigare: Rad.optional(),
  sekvens: z.strictObject({ fore: Antal.optional(), efter: Antal.optional() }),
});

const Flodesandring = z.strictObject({
  slag: z.enum(["ny", "lyfts", "oförändrad", "försvinner"]),
  id: z.string().max(255),
  antal: Antal,
});

const Andrad = z.strictObject({ ord: Ord, fore: Rad.optional(), efter: Rad.optional() });

const Notisandring = z.strictObject({
  slag: z.enum(["ny", "ändrad", "flyttad", "borttagen"]),
  adress: Adress,
  tidigareAdress: Adress.optional(),
  typ: z.enum(typnamn),
  titel: Ord,
  sammanfattning: Rad,
  status: Ord.optional(),
  nyckeldatum: Ord.optional(),
  /** The day from which it is shown, when that is still to come. */
  visasFran: Dag.optional(),
  omrade: Rad,
  regioner: z.array(z.string().max(60)).max(21),
  /** What the regions are to do with it, and by when. */
  roller: z.array(z.string().max(60)).max(12),
  attGora: z.array(Rad).max(MOST.rader),
  /** The last day to apply or sign up, and days to it from publication, where they are known. */
  frist: z.strictObject({ sista: Ord, dagar: Antal.optional() }).optional(),
  /** The fact box as readers see it. */
  fakta: z.array(z.strictObject({ ord: Ord, text: Rad })).max(MOST.rader),
  andrat: z.array(Andrad).max(MOST.rader),
  /** Is all there that a reader asks for? Only asked of some types. */
  konkret: z.boolean().optional(),
  /** What the rules advise on how concrete it is and how much time it leaves. */
  rad: z.array(z.string().max(700)).max(MOST.rader),
  krockar: z.array(z.strictObject({ titel: Ord, adress: Adress, nar: Ord, regioner: Antal })).max(MOST.krockar),
  floden: Flodesandring,
  kalender: z.array(Kalenderandring).max(MOST.kalender),
});

/**
 * What a change does to the content, as data: made where the change is checked, read where it is commented. Whoever reads it must take it
 * for what a stranger wrote, so everything in it is bounded and nothing in it is Markdown.
 */
export const Granskning = z.strictObject({
  version: z.literal(1),
  /** The last commit of the change. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** The day the content is judged by. */
  dag: Dag,
  /** Could the content be read at all? Without registers nothing has been judged. */
  last: z.boolean(),
  /** Does the change also touch anything outside the content? */
  utanfor: z.boolean(),
  /** How many files of the content the change touches, and those of them that are no notices. */
  filer: Antal,
  andraFiler: z.array(Rad).max(MOST.filer),
  antal: z.strictObject({ fel: Antal, varningar: Antal, rad: Antal }),
  /** Errors that were there before the change, in files that it does not touch. */
  felSedanTidigare: Antal,
  problem: z.array(Fynd).max(MOST.problem),
  notiser: z.array(Notisandring).max(MOST.notiser),
  flerNotiser: Antal,
  /** Notices that the change does not touch, but that get another status by it. */
  foljder: z
    .array(z.strictObject({ adress: Adress, titel: Ord, fore: Ord.optional(), efter: Ord.optional() }))
    .max(MOST.foljder),
});

export type Granskning = z.output<typeof Granskning>;
export type Fynd = z.output<typeof Fynd>;
export type Notisandring = z.output<typeof Notisandring>;
export type Kalenderandring = z.output<typeof Kalenderandring>;
export type Flodesandring = z.output<typeof Flodesandring>;
export type Andrad = z.output<typeof Andrad>;

/** A text in the room there is for it. */
export const kort = (text: string, most = 200): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
