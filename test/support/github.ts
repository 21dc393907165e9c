import type { Fetch } from "../../scripts/review/github.ts";

type Comment = { id: number; body: string; user: { login: string } };
type Pull = {
  number: number;
  head: { ref: string; sha: string; repo: { id: number; owner: string } | null };
  base: string;
};

/** A GitHub of a few pull requests, that answers as the real one does and remembers what it was sent. */
export class FakeGitHub {
  readonly pulls: Pull[] = [];
  readonly files: { filename: string; previous_filename?: string }[] = [];
  readonly comments: Comment[] = [];
  readonly artifacts: { id: number; name: string; expired: boolean }[] = [];
  readonly sent: { method: string; path: string; authorization: string | undefined }[] = [];

  /** The answer to one request to `/repos/o/r`. */
  answer(
    method: string,
    path: string,
    body: string | undefined,
    authorization?: string,
  ): { status: number; json: unknown } {
    if (method !== "GET") this.sent.push({ method, path, authorization });
    const url = new URL(path, "https://api.github.test");
    const own = url.pathname.replace("/repos/o/r", "");
    const text = body === undefined ? "" : (JSON.parse(body) as { body: string }).body;
    if (method === "POST" && /^\/issues\/\d+\/comments$/.test(own)) {
      this.comments.push({ id: 900 + this.comments.length, body: text, user: { login: "github-actions[bot]" } });
      return { status: 201, json: {} };
    }
    if (method === "PATCH") {
      const comment = this.comments.find(({ id }) => own === `/issues/comments/${id}`);
      if (comment) comment.body = text;
      return { status: comment ? 200 : 404, json: {} };
    }
    return { status: 200, json: this.#read(own, url.searchParams) };
  }

  readonly fetch: Fetch = async (address, { method, headers, body }) => {
    const { pathname, search } = new URL(address);
    const { status, json } = this.answer(method, pathname + search, body, headers["authorization"]);
    return new Response(JSON.stringify(json), { status });
  };

  #read(own: string, query: URLSearchParams): unknown {
    if (own.endsWith("/artifacts")) return { artifacts: this.artifacts };
    if (own === "/pulls") {
      return this.pulls
        .filter(
          ({ head, base }) => `${head.repo?.owner}:${head.ref}` === query.get("head") && base === query.get("base"),
        )
        .map(({ number, head }) => ({ number, head: { sha: head.sha, repo: head.repo && { id: head.repo.id } } }));
    }
    const list = own.endsWith("/files") ? this.files : this.comments;
    const [page, size] = [Number(query.get("page")), Number(query.get("per_page"))];
    return list.slice((page - 1) * size, page * size);
  }
}
