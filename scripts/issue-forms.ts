import { mkdirSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { idag } from "../schemas/datum.ts";
import type { Register } from "../schemas/register.ts";
import { typnamn } from "../schemas/typer.ts";
import { vik } from "../schemas/vik.ts";
import { siteConfig } from "../site.config.ts";
import { EXIT, run, UsageError } from "./arguments.ts";
import { beginLoading } from "./content/load.ts";
import { chooserConfig, faultForm, noticeForm } from "./issue/form.ts";

const FOLDER = ".github/ISSUE_TEMPLATE";
const NOTE = "# Skrivs av npm run format, efter schemas/ och content/register/. Ändra där i stället.\n";

/** The files of the issue forms: path and text. */
export function issueForms(register: Register, address: string | undefined): [path: string, text: string][] {
  const file = (name: string, data: unknown): [string, string] => [
    `${FOLDER}/${name}.yml`,
    `${NOTE}${stringify(data, { lineWidth: 0, version: "1.1" })}`,
  ];
  return [
    ...typnamn.map((typ) => file(vik(typ), noticeForm(typ, register))),
    file("fel-pa-sidan", faultForm()),
    file("config", chooserConfig(address)),
  ];
}

if (process.argv[1] === import.meta.filename)
  await run(() => {
    const { by } = beginLoading(siteConfig.content, siteConfig.today ?? idag());
    if (!by) throw new UsageError("Registren går inte att läsa. Felen visas av npm run validate.");
    mkdirSync(FOLDER, { recursive: true });
    for (const [path, text] of issueForms(by.register, siteConfig.address)) writeFileSync(path, text);
    return EXIT.ok;
  });
