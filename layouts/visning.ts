import type { Site } from "../schemas/site.ts";

/** File names of the finished assets, below `/assets/`. */
export type Assets = { css: string; sida: string; sok: string; formular: string; formularCss: string };

/** The help of one rule. */
export type Regelhjalp = {
  id: string;
  titel: string;
  allvar: string;
  varfor: string;
  exempel: { fel: string; ratt: string }[];
};

/** What every page is handed. */
export type Visning = {
  site: Site;
  assets: Assets;
  /** Whole address of the published site, with a slash at its end, for what must be whole. */
  address: string;
  /** The name that permanent ids are made under. */
  idDomain: string;
  /** The function mailbox of those who run the site. */
  mailbox: string;
  /** What a page may load: its Content-Security-Policy, for hosts that send no headers. */
  policy: (adress: string) => string;
  regler: readonly Regelhjalp[];
  /** The colours of the design, `#rrggbb`, by the names of their tokens. A function, since Eleventy copies plain objects for every page. */
  farger: () => Readonly<Record<string, { ljus: string; mork: string }>>;
  /** Address of the repository on the web, without a slash at its end, where there is one. */
  repository: string | undefined;
  /** Only while developing: problems in the content, told on every page; `adress` is the page that cannot be made, if there would be one. */
  utveckling?: { problem: { adress: string | undefined; plats: string; text: string }[] };
};
