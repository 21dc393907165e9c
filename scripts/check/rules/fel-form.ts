import { rule } from "../rule.ts";

export const felForm = rule({
  id: "fel-form",
  severity: "fel",
  titel: "Värde med fel form",
  why: "Adresser och koder följer ett mönster som andra program litar på.",
  examples: [
    { fel: "relaterade: [Almi brygglån]", ratt: "relaterade: [insatser/finns]", tecken: "Almi brygglån" },
    { fel: "kontakt: 08-123 45 67", ratt: "kontakt: stod@example.org", tecken: "08-123 45 67" },
  ],
});
