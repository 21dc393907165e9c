import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import { notistext } from "../../schemas/notistext.ts";
import type { Register } from "../../schemas/register.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { ofRegisters } from "./of-registers.ts";
import type { Output } from "./output.ts";

/** Columns of a line of help. Whoever fills in a template may do it in a letter. */
const BREDD = 90;

/** An empty notice of each type to fill in by hand. */
export const templates: Output = ({ site }) =>
  ofRegisters("templates", site.register, (register) =>
    typnamn.map((typ) => [`/lamna-information/mallar/${typer[typ].mapp}.md`, templateFor(typ, register)]),
  );

/** Help stands behind two number signs, so that it is not taken for a field behind one. */
const HJALP = "##";

const HUR =
  "Fyll i efter kolon. Det som är frivilligt står efter ett nummertecken (#): ta bort tecknet först på de rader du vill ha med. Texten skriver du sist, under den andra raden med tre streck. Rader som börjar med ## är hjälp och får stå kvar.";

/** Every field of a type with its help; those that must be filled in are empty, the others hold an example that is taken away or changed. */
export function templateFor(typ: Typ, register: Register): string {
  const falt = fragorFor(typ).flatMap((fraga) => ["", ...help(fraga, register), ...lines(typ, fraga)]);
  return ["---", ...wrapped(HUR), "", `typ: ${typ}`, ...falt, "---", "", ""].join("\n");
}

function help(fraga: Fraga, register: Register): string[] {
  const { namn, krav, hjalp } = fraga;
  const words = [
    `${namn}${krav ? "" : " (frivilligt)"}.`,
    hjalp,
    bounds(fraga),
    choices(fraga, register),
    example(fraga),
  ];
  return wrapped(words.filter((text) => text !== "").join(" "));
}

const bounds = ({ minst = 0, hogst, register }: Fraga): string =>
  hogst === undefined || register ? "" : `${minst > 2 ? `${minst}–` : "Högst "}${hogst} tecken.`;

function choices({ val, register: nyckel }: Fraga, register: Register): string {
  // The senders are many, and a new one may be among them.
  if (nyckel === "avsandare") return "";
  const namn = val ?? (nyckel ? register[nyckel].map((post) => post.namn) : []);
  return namn.length > 0 ? `Välj bland: ${namn.join(", ")}.` : "";
}

/** What is free to leave out shows its example as itself. */
const example = ({ krav, exempel, val, register }: Fraga): string =>
  krav && typeof exempel === "string" && !val && (register === undefined || register === "avsandare")
    ? `Till exempel: ${exempel}`
    : "";

function lines(typ: Typ, fraga: Fraga): string[] {
  if (!fraga.krav) return fieldLines(typ, fraga.nyckel, fraga.exempel).map((line) => `#${line}`);
  if (!fraga.lista) return [`${fraga.nyckel}:`];
  const [first, ...rest] = fraga.delar.map(({ nyckel }) => `${nyckel}:`);
  return [`${fraga.nyckel}:`, first ? `  - ${first}` : "  -", ...rest.map((line) => `    ${line}`)];
}

/** A field as it is written in a file. */
const fieldLines = (typ: Typ, nyckel: string, value: unknown): string[] =>
  notistext({ typ, [nyckel]: value }, "")
    .split("\n")
    .slice(2, -4);

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = HJALP;
  for (const word of text.split(" ")) {
    if (line.length + word.length >= BREDD && line !== HJALP) {
      lines.push(line);
      line = HJALP;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
