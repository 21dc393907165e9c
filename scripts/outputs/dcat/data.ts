import { absolute } from "../../../schemas/adresser.ts";
import { arExaktDag, dagAv } from "../../../schemas/datum.ts";
import { ROT } from "../api/addresses.ts";
import { type Dataset, type Distribution, datasets } from "./datasets.ts";
import { at, CC0, type Context, EU, here, modified, PUBLIC, SWEDEN, THEMES } from "./names.ts";
import { day, en, iri, type Resource, sv, text } from "./rdf.ts";

export const theDataset = (dataset: Dataset, context: Context): Resource => ({
  iri: at(context, dataset.id),
  type: "dcat:Dataset",
  properties: [
    ["dcterms:title", sv(dataset.title)],
    ["dcterms:title", en(dataset.titleEn)],
    ["dcterms:description", sv(dataset.description)],
    ["dcterms:description", en(dataset.descriptionEn)],
    ["dcterms:publisher", here(context, "utgivare")],
    ["dcat:contactPoint", here(context, "kontakt")],
    ...dataset.keywords.map((keyword) => ["dcat:keyword", sv(keyword)] as const),
    ...THEMES.map((theme) => ["dcat:theme", theme] as const),
    ["dcterms:accessRights", PUBLIC],
    ["dcterms:language", iri(`${EU}/language/SWE`)],
    ["dcterms:accrualPeriodicity", iri(`${EU}/frequency/IRREG`)],
    ["dcterms:spatial", iri(SWEDEN)],
    ...(dataset.id === "register" ? [] : [["dcterms:temporal", here(context, "tid")] as const, ...modified(context)]),
    ["dcat:landingPage", iri(absolute(context.address, "/api/"))],
    ...dataset.distributions.map(({ id }) => ["dcat:distribution", here(context, id)] as const),
  ],
});

export const theDistribution = (
  { id, title, paths, mediaType, service }: Distribution,
  context: Context,
): Resource => ({
  iri: at(context, id),
  type: "dcat:Distribution",
  properties: [
    ["dcterms:title", sv(title)],
    ["dcterms:description", sv(`${title}.`)],
    ["dcat:accessURL", iri(absolute(context.address, paths[0]))],
    ...paths.map((path) => ["dcat:downloadURL", iri(absolute(context.address, path))] as const),
    ["dcterms:format", text(mediaType)],
    ["dcterms:license", iri(CC0)],
    ["dcatap:availability", iri(`${EU}/planned-availability/STABLE`)],
    ...(service ? [["dcat:accessService", here(context, "api")] as const] : []),
  ],
});

/** From the first day that a notice is known to have been published; to the day shown, when that is fixed. */
export function period(context: Context): Resource {
  const { notiser, today, arOgonblicksbild } = context.site;
  const first = notiser.findLast(({ publicerad }) => arExaktDag(publicerad))?.publicerad;
  return {
    iri: at(context, "tid"),
    type: "dcterms:PeriodOfTime",
    properties: [
      ...(first ? [["dcat:startDate", day(dagAv(first))] as const] : []),
      ...(arOgonblicksbild ? [["dcat:endDate", day(today)] as const] : []),
    ],
  };
}

export const service = (context: Context): Resource => ({
  iri: at(context, "api"),
  type: "dcat:DataService",
  properties: [
    ["dcterms:title", sv("Regionsidans API")],
    ["dcterms:title", en("API of Regionsidan")],
    [
      "dcterms:description",
      sv("Alla notiser, var för sig och i urval efter typ, region, tema och avsändare, som filer i JSON."),
    ],
    ["dcat:endpointURL", iri(absolute(context.address, `${ROT}/index.json`))],
    ["dcat:endpointDescription", iri(absolute(context.address, `${ROT}/openapi.json`))],
    ["dcterms:publisher", here(context, "utgivare")],
    ["dcat:contactPoint", here(context, "kontakt")],
    ["dcterms:license", iri(CC0)],
    ["dcterms:accessRights", PUBLIC],
    ["dcat:landingPage", iri(absolute(context.address, "/api/"))],
    ...datasets
      .filter(({ distributions }) => distributions.some((distribution) => distribution.service))
      .map(({ id }) => ["dcat:servesDataset", here(context, id)] as const),
  ],
});
