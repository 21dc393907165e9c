/** A file of open data that the index lists. */
export type Datafil = {
  /** From the root of the site, without a base path. */
  sokvag: string;
  titel: string;
  format: "application/json" | "text/csv";
  /** Entries in it. */
  antal: number;
  content: Buffer;
};
