import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { fragorFor } from "../../schemas/fragor.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { siteInBrowser } from "../support/browser.ts";
import { problemsIn, TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { filledIn, rightAnswers } from "../support/filled-in.ts";
import { broken, downloaded, fillByKeyboard, kept, openForm, text } from "../support/form-page.ts";

const site = siteInBrowser();
const by = { register: shippedRegister(), today: TODAY };
const BRODTEXT =
  "Företag i hela landet kan söka stödet.\n\n## Så går det till\n\n- Läs mer hos [Almi](https://www.almi.se/).";

/** Besides what must be answered: groups, lists of more than one, and what is folded away. */
const MORE: Partial<Record<Typ, Record<string, unknown>>> = {
  insats: {
    regioner: ["Värmland", "Örebro län"],
    kallor: [
      { titel: "Almi om lånet", url: "https://www.almi.se/brygglan" },
      { titel: "Regeringen: fler lån", url: "https://www.regeringen.se/pressmeddelanden/2020/" },
    ],
    diarienummer: "N2020/00768/RTL",
    delfrister: [{ namn: "Första omgången", datum: "2020-12-01" }],
  },
  informationstillfälle: { start: "2020-12-10 13:00", slut: "2020-12-10 14:30", publicerad: "2020-11-16 08:15" },
  behov: { publicerad: "2020-11-02", overlamnat: { till: "Regeringen", datum: "2020-11-10" } },
};

const ZONES: Partial<Record<Typ, string>> = {
  informationstillfälle: "America/Los_Angeles",
  behov: "Pacific/Kiritimati",
};

describe("the form", () => {
  it.for(typnamn)(
    "is filled in by keyboard and gives the file that any other way gives, to the byte: %s",
    async (typ, { skip }) => {
      if (!site.browser) return skip();
      const timezoneId = ZONES[typ];
      const options: BrowserContextOptions = timezoneId ? { timezoneId } : {};
      const page = await openForm(site.browser, site.server.address, typ, options);
      const svar = rightAnswers(typ, MORE[typ]);
      await fillByKeyboard(page, filledIn(svar, BRODTEXT));
      await expect.poll(() => text(page)).toBe("Notisen är klar att lämna");
      const file = await downloaded(page);
      const made = composeNotice(svar, BRODTEXT, file.name.replace(".md", ""), by);
      expect(file.text).toBe(made.text);
      expect(`content/${typer[typ].mapp}/${file.name}`).toBe(made.file);
      const problems = problemsIn({ [`${typer[typ].mapp}/${file.name}`]: file.text });
      expect(problems.filter(({ severity }) => severity === "fel")).toEqual([]);
      expect(await broken(page)).toEqual([]);
      expect(await kept(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.for(typnamn)("asks every question of the schema, each with a label and help: %s", async (typ, { skip }) => {
    if (!site.browser) return skip();
    const page = await openForm(site.browser, site.server.address, typ);
    const asked = await page
      .locator("[data-falt]")
      .evaluateAll((fields) => fields.map((f) => f.getAttribute("data-falt")));
    for (const { nyckel } of fragorFor(typ)) expect(asked).toContain(nyckel);
    const bare = await page
      .locator("form :is(input, select, textarea)")
      .evaluateAll((controls) =>
        (controls as HTMLInputElement[])
          .filter(({ labels, id }) => !labels?.[0]?.textContent?.trim() || !id)
          .map(({ name }) => name),
      );
    expect(bare).toEqual([]);
    await page.context().close();
  });
});
