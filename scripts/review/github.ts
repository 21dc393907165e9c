import { z } from "zod";

/** Who writes what a run writes. */
export const BOT = "github-actions[bot]";

/** What a request is sent with; tests hand in their own. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<Response>;

/** GitHub's REST interface for one repository. */
export type GitHub = {
  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>>;
  /** All pages of a list, up to `most` items. */
  list<T extends z.ZodType>(path: string, item: T, most?: number): Promise<z.output<T>[]>;
  send(method: "POST" | "PATCH", path: string, body: object): Promise<void>;
};

const PER_PAGE = 100;
/** Milliseconds after which a request is given up. */
const PATIENCE = 20_000;

type Options = { api: string; repository: string; token: string; fetch?: Fetch };

/** `path` is that within the repository: `/pulls?state=open`. @throws Error with the status, never with the token. */
export function gitHub({ api, repository, token, fetch = globalThis.fetch }: Options): GitHub {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "user-agent": "regionsidan",
    "x-github-api-version": "2022-11-28",
  };
  const request = async (method: string, path: string, body?: object): Promise<Response> => {
    const init = {
      method,
      headers,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    };
    const response = await fetch(`${api}/repos/${repository}${path}`, init);
    if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}`);
    return response;
  };
  const get: GitHub["get"] = async (path, schema) => schema.parse(await (await request("GET", path)).json());
  return {
    get,
    async list(path, item, most = 3000) {
      const found: z.output<typeof item>[] = [];
      const joint = path.includes("?") ? "&" : "?";
      for (let page = 1; found.length < most; page++) {
        const items = await get(`${path}${joint}per_page=${PER_PAGE}&page=${page}`, z.array(item));
        found.push(...items);
        if (items.length < PER_PAGE) break;
      }
      return found;
    },
    async send(method, path, body) {
      await request(method, path, body);
    },
  };
}
