/** What a search can be narrowed by: names of the fields of the form, of the address and of the index alike. */
export const FACETTER = ["aktuellt", "typ", "region", "tema", "status", "avsandare"] as const;
export type Facett = (typeof FACETTER)[number];

/** The days of a notice that a search can ask for. */
export const DAGSLAG = ["sista-dag", "mote", "publicerad"] as const;
export type Dagslag = (typeof DAGSLAG)[number];

export type Ordning = "relevans" | "senast" | "dag";

/** Days from and to, both included, as `2020-05-01`; either may be empty. */
export type Dagar = { slag: Dagslag; fran: string; till: string };

/** What is searched for: words, chosen values of some facets (any of those of a facet will do), days, and the order of the hits. */
export type Sokning = {
  ord: string;
  val: Partial<Record<Facett, readonly string[]>>;
  dagar: Dagar | undefined;
  ordning: Ordning;
};

/** Longer searches than this are cut. */
export const LANGST = 200;

const arDag = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads a search from an address or a form. Whatever has no meaning there is left out. */
export function readSokning(params: URLSearchParams): Sokning {
  const val: Sokning["val"] = {};
  for (const facett of FACETTER) {
    const chosen = params.getAll(facett).filter((value) => value !== "");
    if (chosen.length > 0) val[facett] = chosen;
  }
  const ordning = params.get("ordning");
  return {
    ord: (params.get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, LANGST),
    val,
    dagar: dagarI(params),
    ordning: ordning === "senast" || ordning === "dag" ? ordning : "relevans",
  };
}

function dagarI(params: URLSearchParams): Dagar | undefined {
  const [fran, till] = ["fran", "till"].map((name) => params.get(name) ?? "").map((dag) => (arDag(dag) ? dag : ""));
  if (!fran && !till) return undefined;
  const slag = DAGSLAG.find((one) => one === params.get("datum")) ?? "sista-dag";
  return { slag, fran: fran ?? "", till: till ?? "" };
}

/** The address of a search, after the `?`; without what says nothing, so that the same search always has the same. */
export function paramsOf({ ord, val, dagar, ordning }: Sokning): URLSearchParams {
  const params = new URLSearchParams();
  if (ord) params.set("q", ord);
  for (const facett of FACETTER) for (const value of val[facett] ?? []) params.append(facett, value);
  if (dagar) params.set("datum", dagar.slag);
  if (dagar?.fran) params.set("fran", dagar.fran);
  if (dagar?.till) params.set("till", dagar.till);
  if (ordning !== "relevans") params.set("ordning", ordning);
  return params;
}

/**
 * The order that a search gets of itself: the most relevant first. Without words nothing is more relevant than another, so then by day
 * where last days or meetings are asked for, else the latest first.
 */
export function egenOrdning({ ord, dagar }: Pick<Sokning, "ord" | "dagar">): Ordning {
  if (ord) return "relevans";
  return dagar && dagar.slag !== "publicerad" ? "dag" : "senast";
}

/** How many choices narrow a search. */
export const antalVal = ({ val, dagar }: Sokning): number =>
  Object.values(val).reduce((sum, values) => sum + values.length, dagar ? 1 : 0);
