import { parseYaml } from "../content/yaml.ts";

/** Fields written as in a notice, and in words what is wrong with how they are written. */
export type More = { fields: Record<string, unknown>; faults: string[] };

const HOW = "Skriv ett fält på varje rad med kolon efter namnet, till exempel ”diarienummer: N2020/00768/RTL”.";

/** Longer than any honest list of fields, and short to read. */
const MAX = 8000;

/** Reads the box for further fields. Which fields there are, and what they may say, is for the validator. */
export function moreFields(text: string): More {
  const source = unfenced(text.trim());
  if (source === "") return { fields: {}, faults: [] };
  if (source.length > MAX) return refused("Det är för långt. Löpande text hör hemma under Text.");
  const { data, faults } = parseYaml(source, 0);
  if (data === undefined) return refused(faults[0] ? `${faults[0].message} ${faults[0].hint ?? ""}`.trim() : HOW);
  if (typeof data !== "object" || data === null || Array.isArray(data)) return refused(HOW);
  const entries = Object.entries(data).filter(([key]) => key !== "typ");
  const odd = entries.find(([key]) => !/^[a-zåäö][a-zåäö_]{1,39}$/i.test(key));
  if (odd) return refused(`”${odd[0].slice(0, 40)}” är inget fältnamn. ${HOW}`);
  return { fields: Object.fromEntries(entries), faults: faults.map(told) };
}

const told = ({ message }: { message: string }): string => `Fler uppgifter: ${message}`;
const refused = (message: string): More => ({ fields: {}, faults: [told({ message })] });

/** Some put what looks like code in a fence of code. */
const unfenced = (text: string): string => /^```\w*\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text;
