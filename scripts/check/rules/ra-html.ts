import { rule } from "../rule.ts";

export const raHtml = rule({
  id: "ra-html",
  severity: "fel",
  titel: "HTML i texten",
  why: "HTML kan köra skript i läsarens webbläsare. Allt som behövs går att skriva i Markdown.",
  examples: [
    { del: "text", fel: "Stödet är <b>nytt</b>.", ratt: "Stödet är **nytt**.", tecken: "<b>" },
    { del: "text", fel: "Se <script>alert(1)</script> här.", ratt: "Se villkoren här.", tecken: "<script>" },
  ],
});
