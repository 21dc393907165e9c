import type { IncomingMessage, ServerResponse } from "node:http";
import { withServer } from "./local-server.ts";

type Pull = {
  number: number;
  state: "open" | "closed";
  merged_at: string | null;
  head: string;
  title: string;
  body: string;
};
type Comment = { id: number; body: string; user: { login: string } };
type Sent = { head?: string; title?: string; body?: string };

/** The part of GitHub that keeps pull requests and comments, on this machine, of the repository `prov/regionsidan`. */
export class IssueGitHub {
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  /** What changed something, in order: `POST /pulls`. */
  readonly sent: string[] = [];

  /** Answers for as long as `use` takes. */
  serve = <T>(use: (api: string) => Promise<T>): Promise<T> =>
    withServer(
      (request, response) => void this.#answer(request, response),
      (address) => use(address.replace(/\/$/, "")),
    );

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://github.test");
    const text = (await request.toArray()).join("");
    const allowed = request.headers.authorization === "Bearer the-token";
    const path = `${request.method} ${pathname.replace("/repos/prov/regionsidan", "")}`;
    if (request.method !== "GET") this.sent.push(path);
    const head = searchParams.get("head") ?? "";
    const json = allowed ? this.#at(path, head, text ? (JSON.parse(text) as Sent) : {}) : undefined;
    response.writeHead(json === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(json ?? {}));
  }

  #at(path: string, head: string, sent: Sent): unknown {
    const [, pull] = /^PATCH \/pulls\/(\d+)$/.exec(path) ?? [];
    const [, comment] = /^PATCH \/issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (path === "GET /pulls") return this.pulls.filter((one) => `prov:${one.head}` === head);
    if (path === "POST /pulls") return this.#open(sent);
    if (pull) return Object.assign(this.pulls.find(({ number }) => number === Number(pull)) ?? {}, sent);
    if (comment) return Object.assign(this.comments.find(({ id }) => id === Number(comment)) ?? {}, sent);
    if (path === "GET /issues/12/comments") return this.comments;
    if (path === "POST /issues/12/comments") return this.comment(sent.body ?? "", "github-actions[bot]");
    return undefined;
  }

  #open({ head = "", title = "", body = "" }: Sent): Pull {
    const pull: Pull = { number: 40 + this.pulls.length, state: "open", merged_at: null, head, title, body };
    this.pulls.push(pull);
    return pull;
  }

  comment(body: string, login: string): Comment {
    const comment = { id: 900 + this.comments.length, body, user: { login } };
    this.comments.push(comment);
    return comment;
  }
}
