import type { VisadNotis } from "../../../schemas/site.ts";
import { typer } from "../../../schemas/typer.ts";
import type { OutputContext } from "../output.ts";
import { andringarOf, handelserOf } from "./handelselistor.ts";
import { helNotisOf, listnotisOf } from "./notiser.ts";
import { regionpost } from "./poster.ts";
import { CC0 } from "./schemas/grund.ts";

/** Undefined where the content has nothing to show. */
export type Example = object | string | undefined;

/** The newest notice; all examples are of it as far as they can be, so that they tell one story. */
const senaste = ({ site }: OutputContext): VisadNotis | undefined => site.notiser[0];

const listed = (key: string, items: readonly object[], om: object = {}): Example =>
  items.length > 0 ? { licens: CC0, antal: items.length, ...om, [key]: items } : undefined;

const EXAMPLES: Record<string, (context: OutputContext) => Example> = {
  notis: (context) => json(senaste(context), (notis) => helNotisOf(notis, context)),
  notiser: (context) => listed("notiser", senasteRad(context)),
  region: (context) => {
    const region = regionFor(context);
    return region && listed("notiser", senasteRad(context), { region: regionpost(region, context) });
  },
  frister: (context) => listed("frister", handelserOf(context).frister.slice(-1)),
  moten: (context) => listed("moten", handelserOf(context).moten.slice(-1)),
  andringar: (context) => listed("andringar", andringarOf(context).slice(0, 1)),
};

/** A file shortened to its first entry, by the id of its operation. Plain data, as a reader of the file would have it. */
export const exampleOf = (operation: string, context: OutputContext): Example =>
  json(EXAMPLES[operation]?.(context), (example) => example);

/** A value of a path parameter that leads to a file. */
export function parameterExample(name: string, context: OutputContext): Example {
  const notis = senaste(context);
  if (!notis) return undefined;
  const { teman, avsandare } = context.site.register;
  const values: Record<string, string | undefined> = {
    mapp: typer[notis.typ].mapp,
    namn: notis.adress.split("/")[1],
    region: regionFor(context)?.slug,
    tema: teman.find(({ namn }) => namn === notis.teman[0])?.slug,
    avsandare: avsandare.find(({ namn }) => namn === notis.avsandare)?.slug,
  };
  return values[name];
}

const regionFor = (context: OutputContext) =>
  context.site.register.regioner.find(({ namn }) => namn === senaste(context)?.regioner[0]);

function senasteRad(context: OutputContext): object[] {
  const notis = senaste(context);
  return notis ? [listnotisOf(notis, context)] : [];
}

/** Without the keys that have no value. */
const json = <T>(value: T | undefined, example: (value: T) => Example): Example =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(example(value)));
