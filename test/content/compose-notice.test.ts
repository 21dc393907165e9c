import { describe, expect, it } from "vitest";
import { exempelFor } from "../../schemas/exempel.ts";
import { fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";

const by = { register: shippedRegister(), today: TODAY };
const BRODTEXT = "Företag i hela landet kan söka stödet av Almi.";

/** The examples of everything that must be answered, and of what the rules between fields ask for besides. */
const least = (typ: Typ, more: Record<string, unknown> = {}): Svar => ({
  typ,
  ...Object.fromEntries(fragorFor(typ).flatMap(({ nyckel, krav, exempel }) => (krav ? [[nyckel, exempel]] : []))),
  ...(typ === "insats" && { tills_vidare: true }),
  ...(typ === "programförändring" && { fore: exempelFor(typ, ["fore"]), efter: exempelFor(typ, ["efter"]) }),
  ...(typ === "informationstillfälle" && { start: exempelFor(typ, ["start"]) }),
  ...(typ === "behov" && { overlamnat: exempelFor(typ, ["overlamnat"]) }),
  osakert: "Publiceringsdagen framgår inte av källan.",
  ...more,
});

describe("a notice made of answers", () => {
  it.each(typnamn)("is right when it is made of the examples: %s", (typ) => {
    const { file, result, text } = composeNotice(least(typ), BRODTEXT, "provet", by);
    expect(result.problems.filter(({ severity }) => severity === "fel")).toEqual([]);
    expect(result.notis?.adress).toBe(file.replace(/^content\/|\.md$/g, ""));
    expect(text.startsWith(`---\ntyp: ${typ}\ntitel: `)).toBe(true);
  });

  it("is written as names and times are written, when only that can be meant", () => {
    const svar = least("informationstillfälle", {
      regioner: ["Region Skåne", "vastra gotaland"],
      start: "2020-12-10 13.30",
      slut: undefined,
    });
    const { text, result } = composeNotice(svar, BRODTEXT, "provet", by);
    expect(text).toContain("regioner:\n  - Skåne\n  - Västra Götaland\n");
    expect(text).toContain("start: 2020-12-10 13:30\n");
    expect(result.problems.filter(({ rule }) => rule === "skrivsatt")).toEqual([]);
  });

  it("keeps what may mean something else, and tells it", () => {
    const { text, result } = composeNotice(least("behov", { regioner: ["Karlstad"] }), BRODTEXT, "provet", by);
    expect(text).toContain("- Karlstad\n");
    expect(result.problems.map(({ rule }) => rule)).toContain("okand-region");
    expect(result.notis).toBeUndefined();
  });
});
