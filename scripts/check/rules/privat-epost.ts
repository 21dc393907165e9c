import { arPrivat, epostI } from "../epost.ts";
import { rule } from "../rule.ts";

export const privatEpost = rule({
  id: "privat-epost",
  severity: "varning",
  titel: "Privat e-postadress",
  why: "En adress hos en privat e-posttjänst går till en person, inte till en organisation. Den slutar svara när personen byter uppgifter.",
  when: ({ source }) => source.includes("@"),
  *check({ source }) {
    for (const epost of epostI(source)) {
      if (!arPrivat(epost)) continue;
      const [start, end] = epost.plats;
      yield {
        start,
        end,
        message: `E-postadressen hos ${epost.doman} ser ut att vara privat.`,
        hint: "Skriv organisationens funktionsbrevlåda eller en sida med kontaktuppgifter.",
      };
    }
  },
  examples: [
    {
      fel: "kontakt: anna.exempel@gmail.com",
      ratt: "kontakt: naringsliv@example.org",
      tecken: "anna.exempel@gmail.com",
    },
    {
      del: "text",
      fel: "Anmäl dig till [projektet](mailto:projektet2020@hotmail.com).",
      ratt: "Anmäl dig till [projektet](mailto:projektet@example.org).",
      tecken: "projektet2020@hotmail.com",
    },
  ],
});
