import { describe, expect, it } from "vitest";
import { koderI, nycklarI } from "../../schemas/hemligheter.ts";

const codes = (text: string) => koderI(text).map(([start, end]) => text.slice(start, end));
const keys = (text: string) => nycklarI(text).map(([start, end]) => text.slice(start, end));

/** Made from pieces, so that no scanner of repositories takes them for real. */
const KEYS = [
  `ghp_${"a1".repeat(18)}`,
  `github_pat_${"a1_".repeat(8)}`,
  `AKIA${"7X".repeat(8)}`,
  `glpat-${"a1".repeat(10)}`,
  `xoxb-${"12".repeat(8)}`,
  `sk_live_${"a1".repeat(12)}`,
  `AIza${"a1".repeat(17)}b`,
  `eyJ${"a1".repeat(8)}.eyJ${"b2".repeat(8)}.${"c3".repeat(8)}`,
  `-----BEGIN ${"RSA "}PRIVATE KEY-----`,
  `-----BEGIN ${"PGP "}PRIVATE KEY BLOCK-----`,
];

describe("keys", () => {
  it.each(KEYS)("%s is one", (key) => {
    expect(keys(`a ${key} b`)).toEqual([key]);
  });

  it.each([
    "ghp_kort",
    "npm_config_user_agent_som_är_en_variabel_utan",
    "AKIABO",
    "-----BEGIN CERTIFICATE-----",
    "sk_en_lang_text_med_understreck_utan_siffror",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjQwMzU3ZTctNGZlMi00%40thread.v2/0?context=%7b%22Tid%22%7d",
    "https://www.esf.se/sk-ansok-om-stod-hos-oss-2020-04-07.html",
  ])("%s is none", (text) => {
    expect(keys(text)).toEqual([]);
  });
});

describe("codes of meetings", () => {
  it.each([
    ["https://zoom.us/j/912?pwd=Qk9tT1", "Qk9tT1"],
    ["https://a.se/x?y=1&passcode=8512)", "8512"],
    ["Lösenord: sommar20", "sommar20"],
    ["Lösenordet är: Sommar2020!", "Sommar2020"],
    ["**Lösenord:** sommar20.", "sommar20"],
    ["Lösenord: korona", "korona"],
    ["Password: 123456", "123456"],
    ["Passcode 859 217", "859 217"],
    ["PIN-kod: 4512", "4512"],
    ["Möteskoden är 5512 88", "5512 88"],
    ["Mötes-ID: 912 3456 7890, kod: 482913", "482913"],
    ["Meeting ID 912 3456 7890 passcode 482913", "482913"],
    ["Konferens-ID: 884 123 55#", "884 123 55#"],
    // A long s, as folding of case has it, is no way around.
    ["paſſcode: 1234", "1234"],
  ])("%s tells one", (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    "Lösenord: skickas efter anmälan.",
    "Lösenordet skickas till dem som är anmälda.",
    "Möteskoden finns i inbjudan.",
    "Lösenord: krävs",
    "Du behöver inget lösenord, bara en e-postadress.",
    "Mötes-ID: 912 3456 7890",
    "Kod 482913 i bidragsregistret",
    "Projektet har SNI-kod 55101 och postnummer 651 02.",
    "https://zoom.us/j/91234567890",
    "https://example.org/?pinned=1",
    "Passet är giltigt till 2021.",
  ])("%s tells none", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it("a text that is all beginnings is read at once", { timeout: 5000 }, () => {
    for (const piece of ["lösenord ", "mötes-id ", "https://a.se/?", "pinkod: ", "eyJ", "sk-", "AKIA"])
      expect(() => [koderI(piece.repeat(7000)), nycklarI(piece.repeat(7000))]).not.toThrow();
  });
});
