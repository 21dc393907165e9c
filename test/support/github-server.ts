import { createServer, type IncomingMessage } from "node:http";
import { z } from "zod";

type Issue = {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  user: { login: string };
  pull_request?: object;
};

const Sent = z.object({
  title: z.string().optional(),
  name: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(["open", "closed"]).optional(),
  labels: z.array(z.string()).optional(),
});

export type GitHubServer = {
  api: string;
  issues: Issue[];
  labels: string[];
  comments: { issue: number; body: string }[];
  /** What was asked for, `PATCH /issues/1`. */
  asked: string[];
  close(): Promise<void>;
};

const REPOSITORY = "/repos/prov/regionsidan";

/** The part of GitHub that keeps issues, on this machine. What it makes is made by `login`. `pages` is where it says that the site is. */
export async function gitHubServer(pages = "", login = "github-actions[bot]"): Promise<GitHubServer> {
  const at = { issues: [], labels: [], comments: [], asked: [] } as Omit<GitHubServer, "api" | "close">;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://github.test");
    const path = url.pathname.slice(REPOSITORY.length);
    at.asked.push(`${request.method} ${path}`);
    const asked = { method: request.method ?? "", path, url, sent: await sent(request) };
    const allowed = request.headers.authorization === "Bearer hemlig" && url.pathname.startsWith(REPOSITORY);
    const answer = allowed ? answerTo(asked, at, { pages, login }) : 401;
    response.writeHead(typeof answer === "number" ? answer : 200, { "content-type": "application/json" });
    response.end(typeof answer === "number" ? "{}" : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (typeof bound !== "object" || !bound) throw new Error("no port");
  return {
    ...at,
    api: `http://127.0.0.1:${bound.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function sent(request: IncomingMessage) {
  const text = (await request.toArray()).join("");
  return Sent.parse(text ? JSON.parse(text) : {});
}

type Asked = { method: string; path: string; url: URL; sent: z.output<typeof Sent> };
type Kept = Omit<GitHubServer, "api" | "close">;

function answerTo(asked: Asked, at: Kept, { pages, login }: { pages: string; login: string }): object | number {
  const { method, path, url, sent } = asked;
  if (path === "/pages") return pages ? { html_url: pages } : 404;
  switch (`${method} ${path}`) {
    case "GET /labels":
      return at.labels.map((name) => ({ name }));
    case "POST /labels":
      return { number: at.labels.push(sent.name ?? "") };
    case "GET /issues":
      return url.searchParams.get("page") === "1" ? labelled(at, url.searchParams.get("labels")).toReversed() : [];
    case "POST /issues":
      return makeIssue(at, sent, login);
    default:
      return changeIssue(path, sent, at);
  }
}

const labelled = ({ issues }: Kept, label: string | null): Issue[] =>
  issues.filter(({ labels }) => !label || labels.includes(label));

function changeIssue(path: string, { body, state }: Asked["sent"], at: Kept): object | number {
  const [, number, comments] = /^\/issues\/(\d+)(\/comments)?$/.exec(path) ?? [];
  const issue = at.issues.find((one) => one.number === Number(number));
  if (!issue) return 404;
  if (comments) return { id: at.comments.push({ issue: issue.number, body: body ?? "" }) };
  return Object.assign(issue, body === undefined ? {} : { body }, state && { state });
}

function makeIssue(at: Pick<GitHubServer, "issues">, sent: z.output<typeof Sent>, login: string): Issue {
  const { title = "", body = "", labels = [] } = sent;
  const issue: Issue = { number: at.issues.length + 1, title, body, state: "open", labels, user: { login } };
  at.issues.push(issue);
  return issue;
}
