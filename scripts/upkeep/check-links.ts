import { idag } from "../../schemas/datum.ts";
import { siteConfig } from "../../site.config.ts";
import { countArgument, EXIT, readArguments, run, UsageError } from "../arguments.ts";
import { contentFolder } from "../content/folder.ts";
import { loadContent } from "../content/load.ts";
import { findLinkIssue, keepLinkIssue, type LinkIssue } from "./issues/link-issue.ts";
import { askWeb } from "./links/ask.ts";
import { checkAll } from "./links/check-all.ts";
import { contentLinks } from "./links/content-links.ts";
import { isFullDue, linksToAsk, NOTHING, remember } from "./links/memory.ts";
import { runSummary } from "./links/run-summary.ts";
import { gitHubHere, setting, tell } from "./on-github.ts";

const USER_AGENT = `Regionsidan-lankkontroll/1 (+${siteConfig.address ?? siteConfig.repository ?? `mailto:${siteConfig.mailbox}`})`;

/** Asks for the links of the content. On GitHub it keeps an issue about those that stay broken; elsewhere it only tells what it found. */
await run(async () => {
  const { values } = readArguments({
    content: { type: "string", default: siteConfig.content },
    minutes: { type: "string", default: "40" },
    all: { type: "boolean", default: false },
  });
  const minutes = countArgument("--minutes", values.minutes) ?? 0;
  const today = idag();
  const { innehall } = loadContent(contentFolder(values.content), siteConfig.today ?? today);
  if (!innehall) throw new UsageError("Registren går inte att läsa. Kör npm run validate.");
  const links = contentLinks(innehall, siteConfig.address);
  const github = process.env.GITHUB_ACTIONS === "true" ? gitHubHere() : undefined;
  const issue: LinkIssue = github ? await findLinkIssue(github) : { kept: undefined, memory: NOTHING };
  const all = values.all || process.env.GITHUB_EVENT_NAME === "workflow_dispatch" || isFullDue(issue.memory, today);
  const urls = linksToAsk(links, issue.memory, all);
  const verdicts = await checkAll(urls, { ask: askWeb({ userAgent: USER_AGENT }), time: minutes * 60_000 });
  tell(runSummary(verdicts, links, urls.length - verdicts.size));
  if (!github) return EXIT.ok;
  const alla = all ? today : issue.memory.alla;
  const memory = { ...(alla && { alla }), lankar: remember(issue.memory, verdicts, links, today) };
  const edit = (file: string) =>
    `${setting("GITHUB_SERVER_URL")}/${setting("GITHUB_REPOSITORY")}/edit/main/${values.content}/${file}`;
  tell(await keepLinkIssue(github, issue, memory, { links, edit }));
  return EXIT.ok;
});
