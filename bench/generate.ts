import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dagarFore } from "../schemas/datum.ts";
import type { Register } from "../schemas/register.ts";
import { type Typ, typer } from "../schemas/typer.ts";
import { adjektiv, paragraph, type Random, random, sentence, substantiv, verb } from "./words.ts";

const TYPER = ["insats", "programförändring", "informationstillfälle"] as const satisfies Typ[];
const SEED = 20200402;
const START = "2020-04-02";
/** Share of notices that concern the whole country, and words in a text: those of the peers' notices. */
const NATIONELLA = 0.08;
const ORD = 310;

/** Writes a content folder with `count` right notices of about 5 kB, the same in every run, and the shipped registers. */
export function generateContent(count: number, folder: string, register: Register): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync("content/register", join(folder, "register"), { recursive: true });
  for (const typ of TYPER) mkdirSync(join(folder, typer[typ].mapp), { recursive: true });
  const r = random(SEED);
  for (let i = 0; i < count; i++) {
    const typ = TYPER[i % TYPER.length] ?? "insats";
    const name = `${String(i).padStart(5, "0")}-${r
      .pick(substantiv)
      .normalize("NFD")
      .replace(/[^a-z]/g, "")}.md`;
    writeFileSync(join(folder, typer[typ].mapp, name), notice(i, typ, r, register));
  }
}

function notice(i: number, typ: Typ, r: Random, register: Register): string {
  const publicerad = day(r.int(0, 2300));
  return [
    "---",
    ...common(typ, publicerad, r, register),
    ...own(typ, publicerad, r),
    "kallor:",
    `  - titel: "Källan till notis ${i}"`,
    `    url: https://example.se/kalla/${i}`,
    "---",
    "",
    ...body(i, publicerad, r, register),
    "",
  ].join("\n");
}

/** A day so many days after the first; negative numbers of `dagarFore` count forward. */
const day = (after: number, from = START): string => dagarFore(from, -after);

function common(typ: Typ, publicerad: string, r: Random, register: Register): string[] {
  const namn = (poster: readonly { namn: string }[], count: number) =>
    r.sample(poster, count).map((post) => `  - ${post.namn}`);
  const regioner = r.chance(NATIONELLA) ? ["regioner: alla"] : ["regioner:", ...namn(register.regioner, r.int(1, 6))];
  const titel = `${r.pick(adjektiv)} ${r.zipf(substantiv)} ${r.pick(verb)} ${r.pick(adjektiv)} ${r.zipf(substantiv)}`;
  return [
    `typ: ${typ}`,
    `titel: "${titel.charAt(0).toUpperCase()}${titel.slice(1)}"`,
    `sammanfattning: "${sentence(r).slice(0, 260)} ${"Regionen kan sprida uppgiften."}"`,
    `avsandare: ${r.pick(register.avsandare).namn}`,
    ...regioner,
    "teman:",
    ...namn(register.teman, r.int(1, 3)),
    "regionens_roll:",
    "  - känna till",
    `publicerad: ${publicerad}`,
  ];
}

function own(typ: Typ, publicerad: string, r: Random): string[] {
  const oppnar = day(r.int(1, 30), publicerad);
  const stanger = day(r.int(31, 300), publicerad);
  const belopp = `belopp: "Högst ${r.int(2, 9)}0\u00A0000\u00A0kronor"`;
  const start = `${oppnar} ${String(r.int(8, 17)).padStart(2, "0")}:00`;
  const kort = () => `"${sentence(r).slice(0, 200)}"`;
  if (typ === "informationstillfälle")
    return [`start: ${start}`, "slag: webbinarium", "form: digitalt", "inbjudna: Regionernas utvecklingsledningar"];
  if (typ === "insats") return ["ansokan:", `  oppnar: ${oppnar}`, `  stanger: ${stanger}`, belopp];
  return [
    "andring:",
    "  - ändrade villkor",
    `program: "${r.zipf(substantiv)}"`,
    `fore: ${kort()}`,
    `efter: ${kort()}`,
    belopp,
  ];
}

function body(i: number, publicerad: string, r: Random, register: Register): string[] {
  const parts = r.int(3, 6);
  return Array.from({ length: parts }, (_, part) => [
    ...(part > 0 ? [`## ${r.zipf(substantiv)} och ${r.zipf(substantiv)}`, ""] : []),
    inline(paragraph(r, Math.round(ORD / parts)), i, r),
    "",
    ...(part === 1 || r.chance(0.25) ? [...list(i, r), ""] : []),
    ...(part === 2 && r.chance(0.3) ? [...table(publicerad, r, register), ""] : []),
  ]).flat();
}

function inline(text: string, i: number, r: Random): string {
  const words = text.split(" ");
  const at = r.int(2, Math.max(3, words.length - 6));
  words[at] = `**${words[at]}**`;
  words.splice(at + 2, 1, `[${r.zipf(substantiv)}](https://example.se/${i}/${at})`);
  return words.join(" ");
}

const list = (i: number, r: Random): string[] =>
  Array.from(
    { length: r.int(3, 5) },
    (_, item) =>
      `- ${r.pick(adjektiv)} ${r.zipf(substantiv)} ${r.pick(verb)} [${r.zipf(substantiv)}](https://example.se/l/${i}-${item})`,
  );

const table = (publicerad: string, r: Random, register: Register): string[] => [
  "| Datum | Aktivitet | Plats |",
  "| --- | --- | --- |",
  ...Array.from(
    { length: 4 },
    () => `| ${day(r.int(1, 60), publicerad)} | ${r.zipf(substantiv)} | ${r.pick(register.regioner).namn} |`,
  ),
];
