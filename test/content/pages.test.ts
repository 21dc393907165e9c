import { describe, expect, it } from "vitest";
import { places, problemsIn } from "../support/content.ts";

const sida = (fields = "") =>
  `---\ntitel: Om oss\nsammanfattning: Vad regionsidan är och vem som står bakom den.\nuppdaterad: 2020-11-16\n${fields}---\n\nText.\n`;

describe("pages of the site", () => {
  it.each(["insatser", "sok", "api", "arkiv", "assets", "redaktor"])(
    "cannot take the address /%s/ that the site has itself",
    (slug) => {
      expect(problemsIn({ [`sidor/${slug}.md`]: sida() })).toMatchObject([
        { rule: "filnamn", message: expect.stringContaining(`/${slug}/`) },
      ]);
    },
  );

  it("list the notices of a sender that is in the register", () => {
    expect(problemsIn({ "sidor/om.md": sida("lista_avsandare: Boverket\n") })).toEqual([]);
    expect(places(problemsIn({ "sidor/om.md": sida("lista_avsandare: Bovärket\n") }))).toEqual([
      "okand-avsandare 5:18",
    ]);
  });

  it("may not link to what is not there", () => {
    expect(places(problemsIn({ "sidor/om.md": `${sida()}Se [lånet](/insatser/fins/).\n` }))).toEqual([
      "bruten-lank 8:12",
    ]);
  });
});
