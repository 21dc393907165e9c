import { lastModified } from "../last-modified.ts";
import type { Output } from "../output.ts";
import { catalog } from "./catalog.ts";
import { rdfXml } from "./rdf-xml.ts";
import { turtle } from "./turtle.ts";

/** The catalogue of the site's open data, as it is harvested and as it is read. */
export const dcat: Output = (context) => {
  const resources = catalog({ ...context, latest: lastModified(context.site)("/") });
  return [
    ["/dcat.rdf", rdfXml(resources)],
    ["/dcat.ttl", turtle(resources)],
  ];
};
