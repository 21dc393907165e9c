/** The part of n3 that the tests use; it ships no types of its own. */
// biome-ignore lint/correctness/noUnresolvedImports: the linter looks for an index file in the package's folder
declare module "n3" {
  /** `id` tells terms of all kinds apart, with the language or type of a text. */
  export type Term = {
    termType: "NamedNode" | "BlankNode" | "Literal";
    value: string;
    id: string;
    datatype: { value: string };
    equals(other: Term): boolean;
  };
  export type Quad = { subject: Term; predicate: Term; object: Term };
  export class Parser {
    constructor(options?: { format?: string });
    /** @throws where the text is not in the format. */
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads?: readonly Quad[]);
  }
  export const DataFactory: {
    namedNode(address: string): Term;
    literal(text: string, languageOrDatatype?: string | Term): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
}
