import { absolute } from "../../../schemas/adresser.ts";
import type { OutputContext } from "../output.ts";
import { components } from "./components.ts";
import { type Example, exampleOf, parameterExample } from "./examples.ts";
import { type Operation, operations, parametrar, taggar } from "./operations.ts";

const INTRODUCTION = `Notiserna på Regionsidan som öppna data: filer som inte kräver nyckel och som får användas fritt (CC0).

Det som finns här finns kvar. Fält, filer och värden kan tillkomma, så ett program ska hoppa över det som det inte känner igen; inget tas bort eller byter betydelse inom v1.

Nycklarna är de som notiserna skrivs med. Ett fält utan värde är utelämnat. Dagar och klockslag är svensk tid som de står i notisen, 2020-04-07 eller 2020-04-07 10:51; de som har klockslag finns dessutom under iso, med förskjutning från UTC.`;

/** The description of the open data in OpenAPI 3.1, with examples out of the content. */
export function openApi(context: OutputContext) {
  return {
    openapi: "3.1.1",
    info: {
      title: "Regionsidans öppna data",
      version: "1",
      description: INTRODUCTION,
      license: { name: "CC0 1.0 Universal", identifier: "CC0-1.0" },
      contact: { name: "Regionsidans redaktion", email: context.mailbox },
    },
    servers: [{ url: context.address.replace(/\/$/, "") }],
    externalDocs: { description: "Om öppna data", url: absolute(context.address, "/api/") },
    security: [],
    tags: Object.entries(taggar).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(operations.map((one) => [one.path, pathItem(one, context)])),
    components: { schemas: components(), responses: { Saknas: MISSING } },
  };
}

const MISSING = { description: "Filen finns inte.", content: { "text/html": { schema: { type: "string" } } } };

function pathItem(operation: Operation, context: OutputContext) {
  const parameters = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: parametrar[name],
    schema: { type: "string" },
    ...withExample(parameterExample(name, context)),
  }));
  return {
    ...(parameters.length > 0 && { parameters }),
    get: {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      ...(operation.description && { description: operation.description }),
      responses: {
        "200": { description: operation.summary, content: contentOf(operation, context) },
        "404": { $ref: "#/components/responses/Saknas" },
      },
    },
  };
}

function contentOf({ id, content }: Operation, context: OutputContext) {
  if (content === "openapi") return { "application/json": { schema: { type: "object" } } };
  if ("columns" in content) return { "text/csv": { schema: { type: "string", "x-kolumner": content.columns } } };
  const schema = { $ref: `#/components/schemas/${content.schema}` };
  return { "application/json": { schema, ...withExample(exampleOf(id, context)) } };
}

const withExample = (example: Example): { example?: unknown } => (example === undefined ? {} : { example });
