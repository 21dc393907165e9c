import type { Fraga } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import type { Others } from "../content/among-others.ts";
import { answerFault } from "./check-answer.ts";
import { choicesFor } from "./choices.ts";
import { type Asked, askMany, askOne, askText, askYes, type Terminal, warn } from "./terminal.ts";

/** What a question is asked with: where, what is answered already, and what the answer must fit with. `today` is offered as a day. */
export type Asking = { at: Terminal; svar: Svar; others: Others; today: string };

/** Days that are usually this one, by their names. */
const TODAY = new Set(["Publicerad", "Dagen för ändringen"]);

/** Asks for one field and keeps the answer. */
export async function answer(asking: Asking, fraga: Fraga): Promise<void> {
  asking.svar = { ...asking.svar, [fraga.nyckel]: await askField(asking, fraga) };
}

/** Asks for a field until the validator takes the answer; undefined when there is none. */
export async function askField(asking: Asking, fraga: Fraga): Promise<unknown> {
  for (;;) {
    const value = await askOnce(asking, fraga);
    const fault = faultOf(asking, fraga, value);
    if (!fault) return value;
    warn(asking.at, fault);
  }
}

function faultOf({ svar, others }: Asking, { nyckel, krav }: Fraga, value: unknown): string | undefined {
  if (isEmpty(value)) return krav ? "Det här behöver ett svar." : undefined;
  return answerFault(svar, nyckel, value, others.by);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

async function askOnce(asking: Asking, fraga: Fraga): Promise<unknown> {
  const whole = (value: unknown) => faultOf(asking, fraga, value);
  if (fraga.delar.length === 0) return fraga.lista ? askList(asking, fraga) : askValue(asking, fraga, whole);
  if (!fraga.lista) return askGroup(asking, fraga, (part) => whole(part));
  const groups: unknown[] = [];
  do groups.push(await askGroup(asking, fraga, (part) => whole([...groups, part])));
  while (await askYes(asking.at, `${fraga.namn}: en till?`));
  return groups;
}

type Check = (value: unknown) => string | undefined;

/** The parts of a group, each checked in its place as soon as it is there. */
async function askGroup(asking: Asking, { delar, nyckel }: Fraga, check: Check): Promise<Record<string, unknown>> {
  const group: Record<string, unknown> = {};
  for (const del of delar) {
    const inPlace = (value: unknown) => {
      if (isEmpty(value)) return del.krav ? "Det här behöver ett svar." : undefined;
      return check({ ...group, [del.nyckel]: value });
    };
    const value = del.lista ? await askList(asking, del) : await askValue(asking, del, inPlace);
    if (!isEmpty(value)) group[del.nyckel] = value;
  }
  if (delar.every((del) => !del.krav) && Object.keys(group).length === 0)
    warn(asking.at, `Fältet ”${nyckel}” lämnas tomt.`);
  return group;
}

async function askList(asking: Asking, fraga: Fraga): Promise<string[]> {
  const choices = choicesFor(fraga, asking.others);
  if (choices) return askMany(asking.at, askedFor(fraga), choices);
  const items: string[] = [];
  for (;;) {
    const more = { namn: `${fraga.namn} (tomt när det inte finns fler)`, rader: rowsFor(fraga) };
    const check = (text: string) => (text.trim() === "" ? undefined : faultOf(asking, fraga, [...items, text]));
    const text = await askText(asking.at, more, { check });
    if (text.trim() === "") return items;
    items.push(text.trim());
  }
}

async function askValue(asking: Asking, fraga: Fraga, check: Check): Promise<unknown> {
  const { at, others, today } = asking;
  const asked = askedFor(fraga);
  if (fraga.sort === "ja") return (await askYes(at, asked.namn, asked.rader)) || undefined;
  const choices = choicesFor(fraga, others);
  if (choices) return askOne(at, asked, fraga.krav ? choices : [...choices, { value: "", label: "Inget av dem" }]);
  const initial = TODAY.has(fraga.namn) ? { initialValue: today } : {};
  return askText(at, asked, { ...initial, check });
}

const askedFor = (fraga: Fraga): Asked => ({
  namn: fraga.krav ? fraga.namn : `${fraga.namn} (om det finns)`,
  rader: rowsFor(fraga),
});

function rowsFor({ hjalp, exempel, minst, hogst, sort }: Fraga): string[] {
  const length = minst !== undefined && hogst !== undefined && sort === "text" ? ` ${minst}–${hogst} tecken.` : "";
  const example: unknown = Array.isArray(exempel) ? exempel[0] : exempel;
  return [`${hjalp}${length}`, ...(typeof example === "string" ? [`Till exempel: ${example}`] : [])];
}
