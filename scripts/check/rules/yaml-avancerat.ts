import { rule } from "../rule.ts";

export const yamlAvancerat = rule({
  id: "yaml-avancerat",
  severity: "fel",
  titel: "Särskilda tecken i YAML",
  why: "Ankare, hänvisningar och taggar (& * !) kan få en liten fil att växa utan gräns. Börjar en text med ett sådant tecken behöver den citattecken.",
  examples: [
    { fel: "belopp: &tak högst 50\u00A0000\u00A0kronor", ratt: 'belopp: "&tak högst 50\u00A0000\u00A0kronor"' },
    { fel: "belopp: !!js/function x", ratt: "belopp: högst 50\u00A0000\u00A0kronor" },
  ],
});
