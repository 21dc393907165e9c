import type { Datum } from "./schemas/datum.ts";

/** Settings of this site. Flags of the commands go before them. */
export type SiteConfig = {
  /** The day the site is shown as of; without it, the real day in Sweden. */
  today?: Datum;
  /** Where the content lies. */
  content: string;
  /** Where the finished site is published: a link to the last complete build. */
  output: string;
  /** The path the site lives under, with slashes at both ends. */
  basePath: string;
  /** Address of the repository on GitHub, without a slash at its end. With it, notices lead to the editing of their text. */
  repository?: string;
  /**
   * The whole address of the published site, with a slash at its end. With it, reports lead to the help of the rules, and feeds, calendars
   * and open data to the pages; without it these are made for `https://<idDomain>/`.
   */
  address?: string;
  /** The name under which notices have their permanent ids in feeds and calendars. It must never change, even if the site moves. */
  idDomain: string;
  /** The function mailbox of those who run the site: reports of faults, questions, notices by mail. */
  mailbox: string;
};

export const siteConfig: Readonly<SiteConfig> = {
  // The shipped content is the year 2020. Remove this line and the site is live.
  today: "2020-11-16",
  content: "content",
  output: "_site",
  basePath: "/",
  // A name that nobody can own, until the site has one.
  idDomain: "regionsidan.example",
  mailbox: "redaktionen@regionsidan.example",
};
