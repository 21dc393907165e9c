import { describe, expect, it } from "vitest";
import { typnamn } from "../../schemas/typer.ts";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { answersFor, BRODTEXT } from "../support/answers.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";

const by = { register: shippedRegister(), today: TODAY };
describe("a notice made of answers", () => {
  it.each(typnamn)("is right when it is made of the examples: %s", (typ) => {
    const { file, result, text } = composeNotice(answersFor(typ), BRODTEXT, "provet", by);
    expect(result.problems.filter(({ severity }) => severity === "fel")).toEqual([]);
    expect(result.notis?.adress).toBe(file.replace(/^content\/|\.md$/g, ""));
    expect(text.startsWith(`---\ntyp: ${typ}\ntitel: `)).toBe(true);
  });

  it("is written as names and times are written, when only that can be meant", () => {
    const svar = answersFor("informationstillfälle", {
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
    const { text, result } = composeNotice(answersFor("behov", { regioner: ["Karlstad"] }), BRODTEXT, "provet", by);
    expect(text).toContain("- Karlstad\n");
    expect(result.problems.map(({ rule }) => rule)).toContain("okand-region");
    expect(result.notis).toBeUndefined();
  });
});
