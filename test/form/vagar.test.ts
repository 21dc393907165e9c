import { describe, expect, it } from "vitest";
import { brev, github } from "../../form/vagar.ts";

const FIL = "content/insatser/lan-till-foretag.md";
const TEXT = "---\ntyp: insats\ntitel: Lån & stöd: sök nu?\n---\n\nHärnösand #1\n";
const REPO = "https://github.com/exempel/regionsidan";

describe("the way to GitHub", () => {
  it("opens a new file with its name and its very text", () => {
    const { href, medText } = github(REPO, FIL, TEXT);
    const { origin, pathname, searchParams } = new URL(href);
    expect(origin + pathname).toBe(`${REPO}/new/main`);
    expect(searchParams.get("filename")).toBe(FIL);
    expect(searchParams.get("value")).toBe(TEXT);
    expect(medText).toBe(true);
  });

  it("leaves the text to be pasted when the address would be longer than GitHub takes", () => {
    const { href, medText } = github(REPO, FIL, `${TEXT}${"ö".repeat(1400)}`);
    expect(medText).toBe(false);
    expect(href.length).toBeLessThan(8000);
    expect(new URL(href).searchParams.get("filename")).toBe(FIL);
    expect(new URL(href).searchParams.has("value")).toBe(false);
    // On the other side of the limit, to the character.
    const room = 8000 - github(REPO, FIL, "").href.length;
    const full = github(REPO, FIL, "x".repeat(room));
    expect([full.medText, full.href.length]).toEqual([true, 8000]);
    expect(github(REPO, FIL, "x".repeat(room + 1)).medText).toBe(false);
  });
});

describe("the letter", () => {
  it("goes to the function mailbox with the text in it, its lines ended as mail has them", () => {
    const { href, medText } = brev("redaktionen@exempel.se", FIL, "Lån & stöd", TEXT);
    const { protocol, pathname, searchParams } = new URL(href);
    expect(protocol + pathname).toBe("mailto:redaktionen@exempel.se");
    expect(searchParams.get("subject")).toBe("Ny notis: Lån & stöd");
    expect(searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(TEXT);
    expect(href).not.toContain("+");
    expect(medText).toBe(true);
  });

  it("names the file to enclose when the text is too long", () => {
    const { href, medText } = brev("redaktionen@exempel.se", FIL, "Lån", TEXT.repeat(40));
    expect(medText).toBe(false);
    expect(new URL(href).searchParams.get("body")).toContain("lan-till-foretag.md");
    expect(href.length).toBeLessThan(2000);
  });
});
