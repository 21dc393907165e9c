import type { Output, OutputContext, OutputFile } from "../output.ts";
import { type Kontrollsumma, kontrollsumma, versionOf } from "../version.ts";
import { notisvag, ROT } from "./addresses.ts";
import { csvFiler } from "./csv-files.ts";
import type { Datafil } from "./datafil.ts";
import { handelselistor } from "./handelselistor.ts";
import { jsonFile } from "./json.ts";
import { helNotisOf } from "./notiser.ts";
import { notislistor } from "./notislistor.ts";
import { openApi } from "./openapi.ts";
import { oversiktOf, VERSIONSFIL } from "./oversikt.ts";
import { registerfiler } from "./register.ts";

/** The open data of the site but for each notice, file by file; of what is told at the end only names and checksums are kept. */
export const openData: Output = function* (context) {
  const filer: Omit<Datafil, "content">[] = [];
  const summor: Kontrollsumma[] = [];
  for (const { content, ...fil } of datafiler(context)) {
    filer.push(fil);
    summor.push(kontrollsumma(fil.sokvag, content));
    yield [fil.sokvag, content];
  }
  yield [`${ROT}/index.json`, jsonFile(oversiktOf(context, filer))];
  yield [`${ROT}/openapi.json`, jsonFile(openApi(context))];
  yield [VERSIONSFIL, jsonFile(versionOf(context, summor))];
};

function* datafiler(context: OutputContext): Generator<Datafil> {
  yield* notislistor(context);
  yield* handelselistor(context);
  yield* registerfiler(context);
  yield* csvFiler(context);
}

/** Every notice in whole, also where it used to lie: a file cannot send a program on, and whoever kept an address must find the notice there. */
export function* helaNotiser(context: OutputContext): Generator<OutputFile> {
  for (const notis of context.site.notiser) {
    const content = jsonFile(helNotisOf(notis, context));
    for (const adress of new Set([notis.adress, ...(notis.tidigare_adresser ?? [])])) yield [notisvag(adress), content];
  }
}
