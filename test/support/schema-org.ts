import jsonld from "jsonld";

const SCHEMA = "https://schema.org/";

/** What the context of schema.org says of the properties whose values are addresses or days; the rest are texts and things. */
const CONTEXT = {
  "@vocab": SCHEMA,
  ...Object.fromEntries(
    ["url", "item", "category", "isBasedOn", "license", "eventStatus", "eventAttendanceMode", "serviceUrl"].map(
      (name) => [name, { "@type": "@id" }],
    ),
  ),
};

const THING = ["name", "description", "url", "identifier"];
const WORK = [
  ...THING,
  ...["text", "headline", "abstract", "datePublished", "dateModified", "inLanguage", "author", "publisher", "keywords"],
  ...["spatialCoverage", "isBasedOn", "license", "expires", "about", "mainEntity"],
];
const EVENT = [
  ...THING,
  ...["startDate", "endDate", "previousStartDate", "eventStatus", "eventAttendanceMode"],
  ...["location", "organizer", "audience", "superEvent"],
];

/** Of the properties that schema.org (release 29) gives each type, its parents' included, those we may have use for. */
const PROPERTIES: Record<string, readonly string[]> = {
  AdministrativeArea: THING,
  Article: WORK,
  Audience: [...THING, "audienceType"],
  BreadcrumbList: [...THING, "itemListElement"],
  CollectionPage: WORK,
  Country: THING,
  EntryPoint: [...THING, "urlTemplate"],
  Event: EVENT,
  EventSeries: EVENT,
  GovernmentOrganization: [...THING, "email"],
  ItemList: [...THING, "numberOfItems"],
  ListItem: [...THING, "position", "item"],
  Organization: [...THING, "email"],
  Place: THING,
  SearchAction: [...THING, "target", "query-input"],
  Service: [...THING, "audience", "availableChannel"],
  ServiceChannel: [...THING, "serviceUrl"],
  SpecialAnnouncement: [...WORK, "category", "datePosted"],
  VirtualLocation: THING,
  WebSite: [...WORK, "potentialAction"],
};

/** What schema.org would not know in a document, as `Type.property`. No network: the context is the one above. @throws on what is no JSON-LD. */
export async function unknownIn(document: object): Promise<string[]> {
  const documentLoader = async (documentUrl: string) => {
    if (documentUrl !== "https://schema.org") throw new Error(`an unknown context: ${documentUrl}`);
    return { document: { "@context": CONTEXT }, documentUrl, contextUrl: null };
  };
  const expanded = await jsonld.expand(document, { documentLoader, safe: true });
  return expanded.flatMap(unknown);
}

function unknown(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(unknown);
  if (typeof node !== "object" || node === null) return [];
  const { "@type": types, "@value": value, "@id": id, ...properties } = node as Record<string, unknown>;
  if (value !== undefined) return [];
  const address = typeof id === "string" && !/^https?:\/\//.test(id) ? [`not a whole address: ${id}`] : [];
  const type = Array.isArray(types) ? String(types[0]).slice(SCHEMA.length) : undefined;
  const names = Object.keys(properties).map((name) => name.slice(SCHEMA.length));
  const wrong = type ? names.filter((name) => !PROPERTIES[type]?.includes(name)) : names;
  return [...address, ...wrong.map((name) => `${type}.${name}`), ...Object.values(properties).flatMap(unknown)];
}
