import type { Site } from "../../schemas/site.ts";
import type { OutputContext } from "../../scripts/outputs/output.ts";

/** Where the sites of the tests are published: under a base path, and not under the name of their ids. */
export const ADDRESS = "https://regionsidan.example/r/";

/** What the outputs of a site are made from. */
export const contextOf = (site: Site, address = ADDRESS): OutputContext => ({
  site,
  address,
  idDomain: "id.example",
  mailbox: "redaktionen@regionsidan.example",
  commit: "0123456789abcdef0123456789abcdef01234567",
  repository: undefined,
});
