import type { z } from "zod";
import { type Register, type Registernyckel, registerScheman } from "../../schemas/register.ts";
import { vik } from "../../schemas/vik.ts";
import type { Fault, Problem } from "../check/problem.ts";
import { personnummerFound } from "../check/rules/personnummer.ts";
import { SourceFile } from "../check/source-file.ts";
import { checkFields } from "./check-fields.ts";
import { readFile } from "./read-file.ts";
import type { ContentFile } from "./tree.ts";
import { parseYaml, type YamlTree } from "./yaml.ts";

type Read = { register?: Register; problems: Problem[] };
/** A municipality is a text alone. */
type Posts = (string | { namn: string; slug: string; alias?: string[] | undefined })[];

/** The registers, all of them or none: a notice cannot be judged by half a vocabulary. */
export function readRegister(files: readonly ContentFile[], root: string): Read {
  const problems: Problem[] = [];
  const register: Partial<Record<Registernyckel, unknown>> = {};
  for (const nyckel of Object.keys(registerScheman) as Registernyckel[]) {
    const file = files.find(({ slug }) => slug === nyckel);
    const read = file ? readPosts(file, nyckel) : missing(`${root}/register/${nyckel}.yml`);
    problems.push(...read.problems);
    register[nyckel] = read.posts;
  }
  problems.push(...areaProblems(register, files), ...countyProblems(register, files));
  problems.push(...files.filter(({ slug }) => !Object.hasOwn(registerScheman, slug)).map(unknownRegister));
  return problems.some(({ severity }) => severity === "fel")
    ? { problems }
    : { register: register as Register, problems };
}

function readPosts(file: ContentFile, nyckel: Registernyckel): { posts?: unknown; problems: Problem[] } {
  const { source, problems } = readFile(file);
  if (problems.some(({ severity }) => severity === "fel")) return { problems };
  const tree = parseYaml(source.text, 0);
  if (tree.data === undefined) return { problems: [...problems, ...tree.faults.map((fault) => source.problem(fault))] };
  const { value, faults } = checkFields(registerScheman[nyckel] as z.ZodType<Posts>, tree);
  const all = [...tree.faults, ...faults, ...(value ? collisions(value, tree) : []), ...privateFaults(source.text)];
  return { posts: value, problems: [...problems, ...all.map((fault) => source.problem(fault))] };
}

/** A region's programme area must be one of the areas, else its EU notices would reach nobody. */
function areaProblems(register: Partial<Record<Registernyckel, unknown>>, files: readonly ContentFile[]): Problem[] {
  const { regioner, programomraden } = register as Partial<Register>;
  const file = files.find(({ slug }) => slug === "regioner");
  const known = new Set(programomraden?.map(({ namn }) => namn));
  if (!regioner || !programomraden || !file || regioner.every((region) => known.has(region.programomrade))) return [];
  const { source } = readFile(file);
  const tree = parseYaml(source.text, 0);
  return regioner.flatMap(({ namn, programomrade }, i) => {
    if (known.has(programomrade)) return [];
    const [start, end] = tree.valueSpan([i, "programomrade"]);
    const message = `Programområdet ”${programomrade}” för ${namn} finns inte i registret programomraden.`;
    return [source.problem({ rule: "registerkrock", start, end, message })];
  });
}

/** The first two digits of a municipality's code tell its region. */
function countyProblems(register: Partial<Record<Registernyckel, unknown>>, files: readonly ContentFile[]): Problem[] {
  const { regioner, kommuner } = register as Partial<Register>;
  const koder = new Set(regioner?.map(({ kod }) => kod));
  const file = files.find(({ slug }) => slug === "kommuner");
  const lost = regioner && (kommuner ?? []).flatMap((rad, i) => (koder.has(rad.slice(0, 2)) ? [] : [{ rad, i }]));
  if (!file || !lost || lost.length === 0) return [];
  const { source } = readFile(file);
  const tree = parseYaml(source.text, 0);
  return lost.map(({ rad, i }) => {
    const [start, end] = tree.valueSpan([i]);
    const message = `Koden ${rad.slice(0, 4)} för ${rad.slice(5)} börjar inte med länskoden för någon region.`;
    return source.problem({ rule: "registerkrock", start, end, message });
  });
}

const privateFaults = (text: string): Fault[] =>
  [...personnummerFound(text)].map((finding) => ({ ...finding, rule: "personnummer" }));

/** Two entries must share neither address nor any spelling, else a notice could mean either. */
function collisions(posts: Posts, tree: YamlTree): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const claim = (key: string, path: PropertyKey[], namn: string) => {
    const other = seen.get(key);
    const [start, end] = tree.valueSpan(path);
    if (other !== undefined)
      faults.push({
        rule: "registerkrock",
        start,
        end,
        message: `”${namn}” krockar med ”${other}” i samma register. Ge den ena ett annat namn.`,
      });
    seen.set(key, namn);
  };
  for (const [i, post] of posts.entries()) {
    if (typeof post === "string") {
      claim(`/${post.slice(0, 4)}`, [i], post.slice(5));
      continue;
    }
    claim(`/${post.slug}`, [i, "slug"], post.namn);
    claim(vik(post.namn), [i, "namn"], post.namn);
    for (const [j, alias] of (post.alias ?? []).entries()) claim(vik(alias), [i, "alias", j], post.namn);
  }
  return faults;
}

function missing(path: string): { posts?: unknown; problems: Problem[] } {
  const message = "Registret saknas. Hämta tillbaka filen; utan den kan inga notiser kontrolleras.";
  return { problems: [new SourceFile(path, "").problem({ rule: "registerkrock", start: 0, end: 1, message })] };
}

const unknownRegister = ({ path }: ContentFile): Problem =>
  new SourceFile(path, "").problem({
    rule: "otillaten-fil",
    start: 0,
    end: 1,
    message: `Det finns inget register med det namnet. Registren är ${Object.keys(registerScheman).join(", ")}.`,
  });
