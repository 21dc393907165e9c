import type { Typ } from "../../schemas/typer.ts";
import type { IssueEvent } from "../../scripts/issue/event.ts";

type Issue = { title: string; body: string };

/** What GitHub tells of an issue that somebody made in the form of a type. */
export const eventOf = ({ title, body }: Issue, typ?: Typ, number = 12): IssueEvent => ({
  issue: { number, title, body, labels: ["notis", ...(typ ? [typ] : [])].map((name) => ({ name })) },
  repository: { html_url: "https://github.test/prov/regionsidan", default_branch: "main" },
});
