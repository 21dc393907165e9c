import { rule } from "../rule.ts";

export const kolonIText = rule({
  id: "kolon-i-text",
  severity: "fel",
  titel: "Kolon i en text",
  why: "Kolon följt av mellanslag skiljer fältets namn från dess värde. Står det inne i en text måste texten ha citattecken.",
  examples: [
    {
      fel: "titel: Nytt stöd: ansök senast i maj",
      ratt: 'titel: "Nytt stöd: ansök senast i maj"',
      tecken: "Nytt stöd: ansök senast i maj",
    },
  ],
});
