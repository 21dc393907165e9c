/** Pieces in which front matter, YAML and Markdown are likely to be torn. */
export const YAML = [
  ...["---\n", "---", "----", "...\n", "  - ", ": ", ":", " #", "[", "]", "{", "}", '"', "'", "&a ", "*a "],
  ...["!!x ", "| ", ">-\n", "<<: ", "? ", "%", "@", "\t", "~"],
];
export const MARKDOWN = [
  ...["# ", "## ", "[", "](", ")", "![", "<b>", "</b>", "<!--", "-->", "```", "~~~", "> ", "- ", "1. "],
  ...["| a | b |\n", "|---|---|\n", "**", "_", "`", "\\", "&#x202e;", "&amp;", "&nbsp;", "[a]: /b/\n"],
  ...["{{ x }}", "{% y %}"],
];
export const LINKS = [
  ...["https://example.org/a", "http://a.se", "//a.se", "javascript:alert(1)", "data:text/html,x"],
  ...["mailto:a.b@gmail.com", "tel:+46701740605", "/insatser/finns/", "#text-a", "https://u:p@a.se"],
  ...["https://a.se/?utm_source=x&pwd=hemligt1"],
];
export const VALUES = [
  ...["alla", "Värmland", "Karlstad", "Vaermland", "2020-04-07", "2020-02-30", "2020-03-29 02:30"],
  ...["2020-10-25 02:30", "15 april 2020", "kl. 13.30", "måndag den 15 april 2020", "19121212-1212"],
  ...["070-174 06 05", "50 000 kronor", "true", "null", "012", "1e9", "0x1f", ".inf", "-", "inom kort"],
  ...["Lösenord: hemligt1"],
];
export const ODD = [
  ...["\0", "\u0007", "\u001B[31m", "\uFEFF", "\u200B", "\u202E", "\u2028", "\u00AD", "\uFFFD", "\r"],
  ...["\r\n", "\uD800", "a\u030A", "å", "ﬁ", "🧑‍🤝‍🧑", "\u{E0041}", "::error file=a::x", "##[error]x"],
  ...["%0A::warning::x", "__proto__", "constructor", "$(x)"],
];
export const KEYS = [
  ...["typ", "titel", "sammanfattning", "avsandare", "regioner", "utom", "teman", "regionens_roll"],
  ...["publicerad", "kallor", "ansokan", "galler", "start", "slut", "andring", "fore", "efter", "sprid"],
  ...["andringar", "relaterade", "ersatter", "tidigare_adresser", "gor_sa_har", "kontakt", "belopp"],
  ...["titl", "permalink", "__proto__"],
];
