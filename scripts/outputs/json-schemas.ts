import { z } from "zod";
import { scheman } from "../../schemas/notis.ts";
import { type Register, type Registernyckel, registerScheman } from "../../schemas/register.ts";
import { SidaFalt } from "../../schemas/sida.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { vik } from "../../schemas/vik.ts";
import { Rapport } from "../check/report/json.ts";
import { overrideFor } from "./json-schema-forms.ts";

type Help = { title: string; description: string };

const REGISTERS: Record<Registernyckel, Help> = {
  regioner: { title: "Regioner", description: "Sveriges 21 regioner, i länskodernas ordning." },
  programomraden: { title: "Programområden", description: "Programområdena för EU:s fonder." },
  kommuner: { title: "Kommuner", description: "Sveriges 290 kommuner och deras regioner." },
  synonymer: { title: "Synonymer", description: "Ord som sökningen ser som samma." },
  teman: { title: "Teman", description: "Vad en notis kan handla om." },
  roller: { title: "Roller", description: "Vad en notis kan betyda för regionen." },
  steg: { title: "Steg", description: "Stegen i omställningsguiden." },
  malgrupper: { title: "Målgrupper", description: "Vem en notis kan vara till för." },
  avsandare: { title: "Avsändare", description: "Den som kan stå bakom en uppgift." },
};

/** The name of a type in addresses: `programforandring`. */
export const typSlug = (typ: string): string => vik(typ).replaceAll(" ", "-");

/**
 * Every JSON Schema of the site with its path, from the zod schemas themselves. They describe what is written in a file, not what the loader
 * makes of it, and hold what JSON Schema can say of one file; rules between fields and files are the validator's. Draft 7, which all editors read.
 */
export function jsonSchemas(register: Register): [path: string, text: string][] {
  const notiser = typnamn.map((typ): [string, string] => {
    const description = `Uppgifterna överst i en notis av typen ${typ}, content/${typer[typ].mapp}/<namn>.md.`;
    return schemaFile(typSlug(typ), scheman[typ], { title: typer[typ].namn, description }, register);
  });
  const sida = { title: "Sida", description: "Uppgifterna överst i en sida, content/sidor/<namn>.md." };
  const rapport = { title: "Rapport", description: Rapport.description ?? "" };
  const registers = (Object.keys(registerScheman) as Registernyckel[]).map((name) =>
    schemaFile(`register/${name}`, registerScheman[name], REGISTERS[name], register),
  );
  return [
    ...notiser,
    schemaFile("sida", SidaFalt, sida, register),
    ...registers,
    schemaFile("rapport", Rapport, rapport, register),
  ];
}

function schemaFile(name: string, schema: z.ZodType, help: Help, register: Register): [path: string, text: string] {
  const path = `/schema/v1/${name}.json`;
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: overrideFor(register),
  });
  return [path, `${JSON.stringify({ $schema, $id: path, ...help, ...rest, ...help }, null, 2)}\n`];
}
