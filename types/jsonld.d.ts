/** The part of jsonld that the tests use; it ships no types of its own. */
// biome-ignore lint/correctness/noUnresolvedImports: the linter looks for an index file in the package's folder
declare module "jsonld" {
  type Loader = (url: string) => Promise<{ document: object; documentUrl: string; contextUrl: null }>;
  /** `safe` refuses what would be lost. @throws on that, and on what is no JSON-LD. */
  function expand(document: object, options: { documentLoader: Loader; safe: boolean }): Promise<object[]>;
  const jsonld: { expand: typeof expand };
  export default jsonld;
}
