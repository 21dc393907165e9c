import { readdirSync, readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { typer, typnamn } from "../../schemas/typer.ts";
import { json } from "../support/api.ts";
import { eventsIn } from "../support/calendars.ts";
import { TODAY } from "../support/content.ts";
import { parts } from "../support/notices.ts";
import { filesOf } from "../support/pages.ts";

type Rad = { id: string; adress: string; typ: string; regioner: string[]; status?: string };
type Region = { namn: string; slug: string };
type Dag = { id: string; installd: boolean; notis: Rad; slag?: string; senast?: string; start?: string; slut?: string };

/** The shipped site, read from its files alone: whatever way a reader follows it, all notices must be there. */
let files: Map<string, Buffer>;
let alla: Rad[];
let regioner: Region[];
beforeAll(() => {
  files = filesOf(inject("site"));
  alla = api<{ notiser: Rad[] }>("notiser.json").notiser;
  regioner = api<{ regioner: Region[] }>("register/regioner.json").regioner;
});

const api = <T>(path: string): T => json<T>(files, `api/v1/${path}`);
const listed = (path: string): Rad[] => api<{ notiser: Rad[] }>(path).notiser;
const text = (path: string): string => files.get(path)?.toString("utf8") ?? "";
const inOrder = (ids: readonly (string | undefined)[]): string[] =>
  ids.map(String).sort((a, b) => a.localeCompare(b, "en"));
const idsOf = (rader: readonly Rad[]): string[] => inOrder(rader.map(({ id }) => id));
const unique = (ids: readonly string[]): string[] => inOrder([...new Set(ids)]);

/** What the editors wrote, as a reader of YAML that is not ours has it. */
const written = typnamn.flatMap((typ) =>
  readdirSync(`content/${typer[typ].mapp}`).map((file): { adress: string; regioner: string[]; utom: string[] } => {
    const fields = parse(parts(readFileSync(`content/${typer[typ].mapp}/${file}`, "utf8"))[0]);
    const adress = `${typer[typ].mapp}/${file.replace(/\.md$/, "")}`;
    return { adress, regioner: [fields.regioner].flat(), utom: [fields.utom ?? []].flat() };
  }),
);

describe("the pages and the open data hold the same notices", () => {
  it("one page each, and no other", () => {
    const mappar = typnamn.map((typ) => typer[typ].mapp).join("|");
    const pages = [...files.keys()]
      .map((path) => new RegExp(`^((?:${mappar})/[a-z0-9-]+)/index\\.html$`).exec(path)?.[1])
      .filter(
        (adress) =>
          adress && !/\/sida-\d+$/.test(adress) && !text(`${adress}/index.html`).includes('http-equiv="refresh"'),
      );
    expect(inOrder(pages)).toEqual(inOrder(alla.map(({ adress }) => adress)));
  });

  it("every file in content that is published by the day shown, and no other", () => {
    const adresser = new Set(alla.map(({ adress }) => adress));
    expect([...adresser].filter((adress) => !written.some((one) => one.adress === adress))).toEqual([]);
    const missing = written.filter(({ adress }) => !adresser.has(adress));
    const later = missing.filter(({ adress }) => {
      const { publicerad } = parse(parts(readFileSync(`content/${adress}.md`, "utf8"))[0]);
      return String(publicerad) > TODAY || !/^\d{4}-\d{2}-\d{2}/.test(String(publicerad));
    });
    expect(missing).toEqual(later);
    expect(alla.length).toBeGreaterThan(95);
  });

  it("a file of each notice in whole", () => {
    for (const { id, adress } of alla) expect(api<Rad>(`notiser/${adress}.json`).id).toBe(id);
  });

  it.each(["regioner", "typer", "teman", "avsandare"])("together, the lists under %s", (folder) => {
    const paths = [...files.keys()].filter((path) => path.startsWith(`api/v1/${folder}/`));
    const ids = paths.flatMap((path) => json<{ notiser: Rad[] }>(files, path).notiser.map(({ id }) => id));
    expect(unique(ids)).toEqual(idsOf(alla));
  });

  it.each(["notiser.csv", "notiser-excel.csv"])("the table %s", (name) => {
    const rows: { id: string }[] = parseCsv(files.get(`api/v1/${name}`) ?? "", {
      columns: true,
      bom: true,
      delimiter: [",", ";"],
    });
    expect(inOrder(rows.map(({ id }) => id))).toEqual(idsOf(alla));
  });
});

describe("a notice for the whole country", () => {
  const nationella = written.filter((one) => one.regioner.includes("alla"));

  it("is in the list of every region but those it excepts, and so is every other in its own", () => {
    expect(nationella.length).toBeGreaterThan(30);
    const perRegion = new Map(regioner.map(({ namn, slug }) => [namn, listed(`regioner/${slug}.json`)]));
    expect(perRegion.size).toBe(21);
    for (const { adress, utom } of nationella.filter((one) => alla.some(({ adress }) => adress === one.adress)))
      for (const [namn, rader] of perRegion)
        expect([adress, namn, rader.some((rad) => rad.adress === adress)]).toEqual([
          adress,
          namn,
          !utom.includes(namn),
        ]);
    for (const [namn, rader] of perRegion)
      expect(idsOf(rader)).toEqual(idsOf(alla.filter((rad) => rad.regioner.includes(namn))));
  });
});

/** Every entry of a feed and of the archives behind it, by the permanent id of its notice. */
function atomIds(path: string): string[] {
  const { entries = [], links = [] } = parseAtomFeed(text(path));
  const older = links.find(({ rel }) => rel === "prev-archive")?.href;
  return [...entries.map(({ id }) => idOf(id)), ...(older ? atomIds(new URL(older).pathname.slice(1)) : [])];
}

function jsonFeedIds(path: string): string[] {
  const { items = [], next_url } = parseJsonFeed(text(path));
  return [...items.map(({ id }) => idOf(id)), ...(next_url ? jsonFeedIds(new URL(next_url).pathname.slice(1)) : [])];
}

const idOf = (tag: string | undefined): string => (tag ?? "").replace(/^tag:[^:]+:/, "");

describe("the feeds, followed to their last archive", () => {
  const feedIds = (folder: string) => [
    unique(atomIds(`${folder}flode.atom`)),
    unique(jsonFeedIds(`${folder}flode.json`)),
  ];

  it("of the site", () => {
    expect(feedIds("")).toEqual([idsOf(alla), idsOf(alla)]);
  });

  it.each(typnamn)("of the type %s", (typ) => {
    const { mapp } = typer[typ];
    const ids = idsOf(listed(`typer/${mapp}.json`));
    expect(feedIds(`${mapp}/`)).toEqual([ids, ids]);
  });

  it("of every region, and of every type within it up to as many as such a feed has", () => {
    for (const { slug } of regioner) {
      const rader = listed(`regioner/${slug}.json`);
      expect(feedIds(`regioner/${slug}/`)).toEqual([idsOf(rader), idsOf(rader)]);
      for (const typ of typnamn) {
        const ids = idsOf(rader.filter((rad) => rad.typ === typ));
        const [atom = [], json] = feedIds(`regioner/${slug}/${typer[typ].mapp}/`);
        expect(json).toEqual(atom);
        expect(atom).toHaveLength(Math.min(ids.length, 25));
        expect(ids).toEqual(expect.arrayContaining(atom));
      }
    }
  });
});

/** The events of a calendar, by the id that the open data has for them too; those of replaced notices and things to do aside. */
const eventIds = (path: string): string[] => {
  const replaced = new Set(alla.filter(({ status }) => status === "ersatt").map(({ id }) => id));
  const ids = eventsIn(text(path)).map(({ uid }) => uid.replace(/@[^@]*$/, ""));
  return inOrder(ids.filter((id) => !replaced.has(id.replace(/#.*/, "")) && !id.includes("#gor-")));
};

describe("the calendars that are followed", () => {
  /** How long what is over, or cancelled, is told. */
  const since = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
  const lastDay = ({ senast, slut, start }: Dag): string => (senast ?? slut ?? start ?? "").slice(0, 10);
  const expected = (concerns: (notis: Rad) => boolean): string[] => {
    const alla = [...api<{ moten: Dag[] }>("moten.json").moten, ...api<{ frister: Dag[] }>("frister.json").frister];
    const told = alla
      .filter(({ slag, notis }) => slag !== "att göra" && concerns(notis))
      .filter((dag) => lastDay(dag) >= since(dag.installd ? 30 : 365));
    return inOrder(told.map(({ id }) => id));
  };

  it("of the site have the meetings and last days of the open data", () => {
    expect(expected(() => true).length).toBeGreaterThan(40);
    expect(eventIds("kalender.ics")).toEqual(expected(() => true));
  });

  it("of every region have its own and those of the whole country", () => {
    for (const { namn, slug } of regioner)
      expect(eventIds(`regioner/${slug}/kalender.ics`)).toEqual(expected(({ regioner }) => regioner.includes(namn)));
  });

  it.each(typnamn)("of the type %s have its own", (typ) => {
    expect(eventIds(`${typer[typ].mapp}/kalender.ics`)).toEqual(expected((notis) => notis.typ === typ));
  });
});

/** Addresses of notices that a text leads to, from the site's root or whole. */
const ledTo = (markup: string): string[] => {
  const mappar = typnamn.map((typ) => typer[typ].mapp).join("|");
  return [...markup.matchAll(new RegExp(`(?:"|https://[^/\\s"]+)/((?:${mappar})/[a-z0-9-]+)/`, "g"))].map(
    ([, adress = ""]) => adress,
  );
};

describe("what leaves the site for a region: embeddings and weekly letters", () => {
  const own = (namn: string) => new Set(alla.filter((rad) => rad.regioner.includes(namn)).map(({ adress }) => adress));
  const under = (folder: string, ending: string) =>
    [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(ending));

  it("leads to notices of that region alone", () => {
    for (const { namn, slug } of regioner) {
      const paths = [...under(`inbaddning/${slug}/`, ".html"), ...under(`regioner/${slug}/veckoblad/2`, ".html")];
      expect(paths.length, slug).toBeGreaterThan(5);
      const foreign = paths.flatMap((path) => ledTo(text(path)).filter((adress) => !own(namn).has(adress)));
      expect(foreign, slug).toEqual([]);
    }
  });

  it("leads in text to the same notices as on the page of the letter", () => {
    for (const { slug } of regioner)
      for (const path of under(`regioner/${slug}/veckoblad/2`, "veckoblad.txt")) {
        const page = text(path.replace(/veckoblad\.txt$/, "index.html"));
        expect(unique(ledTo(text(path))), path).toEqual(unique(ledTo(page)));
      }
  });

  it("has every notice of half a year in a letter of each of its regions", () => {
    const since = "2020-05-25";
    const dated = alla.filter(({ adress, status }) => {
      const { publicerad } = parse(parts(readFileSync(`content/${adress}.md`, "utf8"))[0]);
      return /^\d{4}-\d{2}-\d{2}/.test(publicerad) && String(publicerad) >= since && status !== "ersatt";
    });
    expect(dated.length).toBeGreaterThan(15);
    for (const { namn, slug } of regioner) {
      const told = new Set(under(`regioner/${slug}/veckoblad/2`, ".txt").flatMap((path) => ledTo(text(path))));
      const missing = dated.filter(({ adress, regioner }) => regioner.includes(namn) && !told.has(adress));
      expect(
        missing.map(({ adress }) => adress),
        slug,
      ).toEqual([]);
    }
  });
});
