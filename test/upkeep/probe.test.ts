import { request, type ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { askWeb } from "../../scripts/upkeep/links/ask.ts";
import { probe } from "../../scripts/upkeep/links/probe.ts";
import { isPublic, publicLookup } from "../../scripts/upkeep/links/public-address.ts";
import { withServer } from "../support/local-server.ts";

type Answering = (response: ServerResponse, asked: string, times: number) => void;

/** Probes an address of the host `prov.example`, which answers as told on this machine. Waiting takes no time, but is noted. */
async function probed(path: string, answering: Answering) {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  const waits: number[] = [];
  const verdict = await withServer(
    ({ method, url, headers }, response) => {
      asked.push(`${method} ${url}`);
      agents.add(headers["user-agent"]);
      answering(response, `${method} ${url}`, asked.length);
    },
    (address) => {
      const ask = askWeb({
        userAgent: "Prov/1",
        patience: 300,
        transport: ({ pathname, search }, { lookup: _, ...options }, answered) =>
          request(new URL(pathname + search, address), options, answered),
      });
      const wait = async (ms: number) => void waits.push(ms);
      return probe(new URL(path, "https://prov.example"), ask, wait);
    },
  );
  expect([...agents], "every request says who asks").toEqual(asked.length > 0 ? ["Prov/1"] : []);
  return { verdict, asked, waits };
}

const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();
const to = (response: ServerResponse, location: string) => void response.writeHead(302, { location }).end();

describe("a link", () => {
  it("works when its head is there; its contents are not fetched", async () => {
    expect(await probed("/sida", status(200))).toEqual({
      verdict: { slag: "fungerar" },
      asked: ["HEAD /sida"],
      waits: [],
    });
  });

  it.each([403, 404, 405, 500, 501])("works when a server that answers HEAD with %d has the page", async (code) => {
    const { verdict } = await probed("/sida", (response, asked) =>
      status(asked.startsWith("HEAD") ? code : 200)(response),
    );
    expect(verdict).toEqual({ slag: "fungerar" });
  });

  it.each([404, 410])("is broken by %d, at once", async (code) => {
    expect(await probed("/sida", status(code))).toMatchObject({
      verdict: { slag: "bruten", skal: `sidan finns inte (${code})` },
      asked: ["HEAD /sida", "GET /sida"],
      waits: [],
    });
  });

  it.each([401, 403, 405, 429])("is unclear by %d, and not asked for again", async (code) => {
    expect(await probed("/sida", status(code))).toMatchObject({ verdict: { slag: "oklar" }, waits: [] });
  });

  it.each([500, 502, 503])("is unclear by %d, after three tries with longer rests", async (code) => {
    const { verdict, asked, waits } = await probed("/sida", status(code));
    expect(verdict.slag).toBe("oklar");
    expect(asked).toHaveLength(6);
    expect(waits).toEqual([3_000, 15_000]);
  });

  it("works when the second try does", async () => {
    const { verdict } = await probed("/sida", (response, _, times) => status(times < 3 ? 503 : 200)(response));
    expect(verdict).toEqual({ slag: "fungerar" });
  });

  it("is unclear when the server hangs, or hangs up", async () => {
    expect((await probed("/sida", () => undefined)).verdict).toEqual({
      slag: "oklar",
      skal: "servern svarade inte i tid",
    });
    expect((await probed("/sida", (response) => void response.destroy())).verdict).toEqual({
      slag: "oklar",
      skal: "servern svarade inte (ECONNRESET)",
    });
  });

  it("is followed where it leads", async () => {
    const lead: Answering = (response, asked) =>
      asked.endsWith("/gammal") ? to(response, "../ny?a=1") : status(asked.endsWith("/ny?a=1") ? 200 : 404)(response);
    expect((await probed("/mapp/gammal", lead)).verdict).toEqual({ slag: "fungerar" });
  });

  it("is not said to work when it leads to the front page, without end, or away from https", async () => {
    const lead = async (location: string) =>
      (await probed("/a", (response, asked) => (asked.endsWith("/a") ? to(response, location) : status(200)(response))))
        .verdict;
    expect(await lead("/")).toEqual({ slag: "oklar", skal: "adressen leder numera till webbplatsens startsida" });
    expect(await lead("/a")).toEqual({ slag: "oklar", skal: "adressen leder vidare utan slut" });
    expect(await lead("http://prov.example/b")).toMatchObject({ slag: "oklar" });
    expect(await lead("file:///etc/passwd")).toMatchObject({ slag: "oklar" });
  });

  it("to a front page works", async () => {
    expect((await probed("/", status(200))).verdict).toEqual({ slag: "fungerar" });
  });

  it("is unclear when a redirect says nowhere to go", async () => {
    expect((await probed("/a", status(302))).verdict).toEqual({ slag: "oklar", skal: "servern svarade 302" });
  });
});

describe("a link into a closed network", () => {
  const refused = { slag: "oklar", skal: "adressen leder till ett slutet nät" };
  const wait = () => Promise.resolve();

  it.each([
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "10.1.2.3",
    "169.254.169.254",
    "168.63.129.16",
    "[::1]",
    "[::ffff:10.0.0.1]",
    "[fd00::1]",
    "[64:ff9b::7f00:1]",
  ])("is not asked for when it is the number %s", async (host) => {
    let asked = 0;
    const verdict = await withServer(
      (_, response) => {
        asked++;
        response.end();
      },
      (address) => probe(new URL(`https://${host}:${new URL(address).port}/`), askWeb({ userAgent: "Prov/1" }), wait),
    );
    expect(verdict).toEqual(refused);
    expect(asked).toBe(0);
  });

  const names = (...addresses: string[]) =>
    publicLookup((_, __, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      ),
    );

  it.each([[["10.0.0.1"]], [["193.10.0.1", "127.0.0.1"]], [["fe80::1"]]])(
    "is not connected to when its name leads to %s",
    async (addresses) => {
      const ask = askWeb({ userAgent: "Prov/1", lookup: names(...addresses) });
      expect(await probe(new URL("https://prov.example/"), ask, wait)).toEqual(refused);
    },
  );

  it("is broken when the name is not there", async () => {
    const lookup = publicLookup((_, __, done) => done(Object.assign(new Error(), { code: "ENOTFOUND" }), []));
    expect(await probe(new URL("https://prov.example/"), askWeb({ userAgent: "Prov/1", lookup }), wait)).toEqual({
      slag: "bruten",
      skal: "webbplatsen finns inte längre",
    });
    expect(
      await probe(new URL("https://prov.example/"), askWeb({ userAgent: "P", lookup: names() }), wait),
    ).toMatchObject({ slag: "bruten" });
  });

  it("is told from the public web", () => {
    const open = ["193.10.1.1", "1.1.1.1", "100.128.0.1", "172.32.0.1", "2a00:801::1", "2001:6b0::1"];
    const closed = ["0.0.0.0", "100.64.0.1", "172.31.255.255", "192.168.1.1", "255.255.255.255", "224.0.0.1"];
    const closed6 = ["::", "::1", "::ffff:1.1.1.1", "fe80::1", "fc00::1", "2001:db8::1", "2002:7f00:1::", "ff02::1"];
    expect(open.filter((address) => !isPublic(address))).toEqual([]);
    expect([...closed, ...closed6, "prov.example", ""].filter(isPublic)).toEqual([]);
  });
});
