import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typnamn } from "../../schemas/typer.ts";
import { readOthers } from "../../scripts/content/among-others.ts";
import { outcomeOf } from "../../scripts/issue/outcome.ts";
import { answersFor, BRODTEXT } from "../support/answers.ts";
import { runCommand } from "../support/commands.ts";
import { contentFolder, loadFolder, TODAY, temporaryFolder } from "../support/content.ts";
import { issueFrom } from "../support/issue-body.ts";
import { eventOf } from "../support/issue-event.ts";

function create(args: string[]) {
  const { status, stdout, stderr } = runCommand("new", args);
  return { status, stdout, stderr };
}

const file = (name: string, text: string) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
};

const set = (...pairs: string[]) => pairs.flatMap((pair) => ["--set", pair]);
const BY_HAND = [
  ...["--typ", "programforandring", "--text", "Företag i Värmland kan söka två månader till."],
  ...set("titel=Omställningscheckar i Värmland till den 1 december 2020", "avsandare=Region Värmland"),
  ...set(
    "sammanfattning=Ansökningstiden för Region Värmlands checkar till företag förlängdes till den 1 december 2020.",
  ),
  ...set("regioner=Region Värmland,Halland", "teman=Kapital och likviditet", "regionens_roll=känna till"),
  ...set("publicerad=2020-11-05 10.30", "andring=förlängning", "program=Omställningscheckar"),
  ...set("fore=Till den 30 september.", "efter=Till den 1 december.", "ansokan.stanger=2020-12-01"),
  ...set("kallor.0.url=https://www.regionvarmland.se/checkar", "kallor.0.titel=Region Värmland: checkar"),
  ...set("ansokan.tidigare_stanger=2020-09-30", "belopp=15\u00A0miljoner kronor"),
];

describe("npm run new", () => {
  it("writes a right file of what the flags say, and tells the next step", () => {
    const root = contentFolder();
    const { status, stdout, stderr } = create([...BY_HAND, "--content", root]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const path = join(root, "programforandringar/omstallningscheckar-i-varmland-till-den-1-december-2020.md");
    expect(stdout).toContain(`Skrev ${path}.`);
    expect(stdout).toContain("npm run validate");
    const text = readFileSync(path, "utf8");
    expect(text).toContain("regioner:\n  - Värmland\n  - Halland\n");
    expect(text).toContain("publicerad: 2020-11-05 10:30\n");
    expect(text).toContain("ansokan:\n  stanger: 2020-12-01\n  tidigare_stanger:\n    - 2020-09-30\n");
    expect(loadFolder(root).problems).toEqual([]);
  });

  it("never writes over a file, not even one that only has the address for ever", () => {
    const root = contentFolder();
    expect(create([...BY_HAND, "--content", root, "--namn", "checkar"]).status).toBe(0);
    const path = join(root, "programforandringar/checkar.md");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("kallor:", "tidigare_adresser: [programforandringar/gamla]\nkallor:"),
    );
    const before = readFileSync(path, "utf8");
    const again = create([...BY_HAND, "--content", root, "--namn", "checkar"]);
    expect(again).toEqual({
      status: 2,
      stdout: "",
      stderr: `Filen ${path} finns redan. Ändra den, eller ge den nya ett annat namn.\n`,
    });
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(create([...BY_HAND, "--content", root, "--namn", "gamla"])).toMatchObject({ status: 2, stdout: "" });
    expect(existsSync(join(root, "programforandringar/gamla.md"))).toBe(false);
  });

  it("writes nothing when there are errors, and shows them all with their way out", () => {
    const root = contentFolder();
    const faulty = [...BY_HAND, ...set("teman=Hittepå"), "--content", root, "--namn", "fel"];
    const { status, stdout, stderr } = create([...faulty, "--set", "kontakt=anna"]);
    expect(status).toBe(1);
    expect(stderr).toBe("Ingen fil skrevs. Rätta svaren och kör kommandot igen.\n");
    expect(stdout).toMatch(/okant-tema[\s\S]*Temat ”Hittepå” finns inte i registret/);
    expect(stdout).toMatch(/fel-form|fel {2}/);
    expect(existsSync(join(root, "programforandringar/fel.md"))).toBe(false);
  });

  it("tells of a notice that says the same, and gives advice, but writes", () => {
    const root = contentFolder();
    create([...BY_HAND, "--content", root, "--namn", "forsta"]);
    const { status, stdout } = create([
      ...BY_HAND,
      ...set("regionens_roll=handlägga"),
      "--content",
      root,
      "--namn",
      "andra",
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("varning  dubbel-notis");
    expect(stdout).toContain("råd  konkrethet");
    expect(existsSync(join(root, "programforandringar/andra.md"))).toBe(true);
  });

  it("--dry-run shows the file alone on stdout, and writes none", () => {
    const root = contentFolder();
    const { status, stdout } = create([...BY_HAND, "--content", root, "--dry-run"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\ntyp: programförändring\n[\s\S]*\n---\n\nFöretag i Värmland.*\n$/);
    expect(existsSync(join(root, "programforandringar"))).toBe(false);
  });

  it("says how it is used when there is no terminal to ask in, and when a flag is wrong", () => {
    const told = (...args: string[]) => create([...args, "--content", contentFolder()]);
    expect(told()).toEqual({
      status: 2,
      stdout: "",
      stderr: "Det finns ingen terminal att fråga i. Lämna svaren med --svar eller --set; --help visar hur.\n",
    });
    expect(told("--typ", "insats", "--set", "titl=x")).toEqual({
      status: 2,
      stdout: "",
      stderr: "--set titl: fältet ”titl” finns inte. Menade du ”titel”?\n",
    });
  });
});

describe("the ways in", () => {
  it.each(typnamn)("make the same file of the same answers, byte for byte: %s", (typ) => {
    const root = contentFolder();
    const others = readOthers(root, TODAY);
    const svar = answersFor(typ);
    const answers = file("svar.json", JSON.stringify({ ...svar, brodtext: BRODTEXT }));
    const { stdout } = create(["--svar", answers, "--content", root, "--dry-run"]);
    const outcome = outcomeOf(eventOf(issueFrom(svar, BRODTEXT, others.by.register), typ), others);
    expect(outcome.kind === "forslag" && outcome.text).toBe(stdout);
    expect(stdout).toContain(`typ: ${typ}\n`);
  });
});
