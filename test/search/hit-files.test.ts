import { describe, expect, it } from "vitest";
import type { VisadNotis } from "../../schemas/site.ts";
import { hitFiles } from "../../scripts/search/hit-files.ts";
import { pack } from "../../scripts/search/pack.ts";
import { shippedSite } from "../support/site.ts";

const { notiser, today } = shippedSite();
const { groups, ids, files } = hitFiles(notiser, today);

describe("the files of hits", () => {
  it("have an id each, and those of a month a name in common", () => {
    expect(new Set(ids).size).toBe(notiser.length);
    expect(files.map(({ path }) => path)).toEqual(ids.map((id) => `fragment/${id}.pf_fragment`));
    expect(groups.reduce((sum, [, antal]) => sum + antal, 0)).toBe(notiser.length);
    expect(groups).toHaveLength(new Set(notiser.map(({ visasFran }) => visasFran.slice(0, 7))).size);
  });

  it("keep their names when a notice of another month changes, and never have the name of what was otherwise", () => {
    const changed = notiser.map((notis, nr): VisadNotis => (nr === 0 ? { ...notis, titel: "En annan titel" } : notis));
    const month = notiser[0]?.visasFran.slice(0, 7);
    const after = hitFiles(changed, today).ids;
    const kept = notiser.filter((_, nr) => after[nr] === ids[nr]);
    expect(kept).toEqual(notiser.filter(({ visasFran }) => !visasFran.startsWith(month ?? "")));
    expect(kept.length).toBeGreaterThan(50);
  });

  it("take few bytes each to tell of, with the number of words of their notices", () => {
    const one = notiser[0];
    if (!one) throw new Error("no notices");
    const many = Array.from({ length: 5000 }, (_, n): VisadNotis => {
      const month = 4800 - Math.floor(n / 100);
      const visasFran = `${Math.floor(month / 12) + 1620}-${String((month % 12) + 1).padStart(2, "0")}-01`;
      return { ...one, visasFran, titel: `Notis ${n}` };
    });
    const list = hitFiles(many, today).ids.map((id, n) => [id, 300 + ((n * 7919) % 200)]);
    expect(pack(list).length / many.length).toBeLessThan(5);
  });
});
