import { period, service, theDataset, theDistribution } from "./data.ts";
import { datasets } from "./datasets.ts";
import { at, CC0, type Context, EU, here, modified, SWEDEN } from "./names.ts";
import { en, iri, type Resource, sv, text } from "./rdf.ts";

/**
 * What data the site has, by DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/). Everything in it has an address in the file itself.
 * Of what the profile recommends, the day the data was issued and the kind of publisher are left out, since nothing here knows them.
 */
export const catalog = (context: Context): Resource[] => [
  theCatalog(context),
  ...agents(context),
  period(context),
  ...datasets.flatMap((dataset) => [
    theDataset(dataset, context),
    ...dataset.distributions.map((distribution) => theDistribution(distribution, context)),
  ]),
  service(context),
];

const theCatalog = (context: Context): Resource => ({
  iri: at(context, "katalog"),
  type: "dcat:Catalog",
  properties: [
    ["dcterms:title", sv("Regionsidans öppna data")],
    ["dcterms:title", en("Open data of Regionsidan")],
    [
      "dcterms:description",
      sv("Det som Sveriges 21 regioner behöver veta om insatser, ändrade program och möten i coronakrisen."),
    ],
    [
      "dcterms:description",
      en(
        "What Sweden's 21 regions need to know of measures, changed programmes and meetings in the coronavirus crisis.",
      ),
    ],
    ["dcterms:publisher", here(context, "utgivare")],
    ["dcterms:license", iri(CC0)],
    ["dcterms:language", iri(`${EU}/language/SWE`)],
    ["dcterms:spatial", iri(SWEDEN)],
    ...modified(context),
    ["foaf:homepage", iri(context.address)],
    ["dcat:themeTaxonomy", iri(`${EU}/data-theme`)],
    ...datasets.map(({ id }) => ["dcat:dataset", here(context, id)] as const),
    ["dcat:service", here(context, "api")],
  ],
});

const agents = (context: Context): Resource[] => [
  {
    iri: at(context, "utgivare"),
    type: "foaf:Agent",
    properties: [
      ["foaf:name", text("Regionsidan")],
      ["foaf:homepage", iri(context.address)],
    ],
  },
  {
    iri: at(context, "kontakt"),
    type: "vcard:Organization",
    properties: [
      ["vcard:fn", text("Regionsidans redaktion")],
      ["vcard:hasEmail", iri(`mailto:${context.mailbox}`)],
    ],
  },
];
