import { rule } from "../rule.ts";

export const forStorFil = rule({
  id: "for-stor-fil",
  severity: "fel",
  titel: "För stora filer",
  why: "En notis ska gå att läsa på en minut. Gränserna skyddar också bygget mot filer som är gjorda för att fastna i.",
  examples: [],
});
