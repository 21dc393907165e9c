import type { Datum } from "../../schemas/datum.ts";
import type { Motesfalt } from "../../schemas/krock.ts";
import type { NotisFalt } from "../../schemas/notis.ts";
import type { Register } from "../../schemas/register.ts";
import type { Typ } from "../../schemas/typer.ts";
import type { BodyText } from "../content/body-text.ts";
import type { ContentFile } from "../content/tree.ts";
import type { Path, YamlTree } from "../content/yaml.ts";
import type { Finding, Problem, Severity } from "./problem.ts";

/**
 * One file as its rules see it, as far as it could be read. `source` is its whole text; `data` its front matter as written (empty when it
 * cannot be read), so that a fault in one field hides none in another; `falt` the same checked, only when all of it is right and it is a notice.
 */
export type FileContext = {
  file: ContentFile;
  source: string;
  data: Readonly<Record<string, unknown>>;
  tree: YamlTree;
  falt: NotisFalt | undefined;
  text: BodyText;
  register: Register;
  today: Datum;
};

/** A mention of another notice or page, with where it stands. `mal` has no slashes at its ends; `ankare` is the heading on it, without its #. */
export type Reference = Place & {
  falt: "relaterade" | "ersatter" | "tidigare_adresser" | "text";
  fran: string;
  mal: string;
  ankare?: string;
};

/** Which headings a text has, by the addresses its file has and has had; undefined where the text cannot be read. */
export type Headings = ReadonlyMap<string, readonly string[] | undefined>;

/** The whole content as the rules across files see it. `adresser` holds every address that leads somewhere, `filer` those of the files. */
export type SiteContext = {
  references: readonly Reference[];
  adresser: ReadonlySet<string>;
  filer: ReadonlySet<string>;
  rubriker: Headings;
  notiser: readonly LoadedNotis[];
  register: Register;
  today: Datum;
};

export type Place = Pick<Problem, "file" | "span" | "source">;

/** A notice whose fields are right, with where some of them stand; `place` of a field that is not there is the first line. */
export type LoadedNotis = {
  adress: string;
  falt: AcrossFields;
  regioner: readonly string[];
  place(falt: PlacedField): Place;
};

/** The fields that rules across files ask for. No more is kept: of each of thousands of notices it goes from thread to thread and from run to run. */
export type AcrossFields = Motesfalt & Pick<NotisFalt, "titel" | "avsandare" | "publicerad" | "tidigare_adresser">;

/** Those that they point at. */
export type PlacedField = "titel" | "start";

/** A notice as it was written on one side of a change, whether or not it is right. `place` is that of a value, or of the nearest that is there. */
export type BaseNotis = {
  adress: string;
  data: Readonly<Record<string, unknown>>;
  place(path: Path): Place;
};

/** A change: the notices whose files it touches, before and after, in the order of their addresses. */
export type BaseContext = {
  fore: readonly BaseNotis[];
  efter: readonly BaseNotis[];
  /** Every address that some notice has now, has had or takes the place of; notices that are gone must be among them. */
  adresser: ReadonlySet<string>;
  today: Datum;
};

export type SiteFinding = Place & { message: string; hint?: string | undefined };

/**
 * A test and a piece of help in one. `fel` breaks the rule and nothing else, and the fault covers exactly `tecken` (when told); `ratt` is the mend.
 * Both are lines of front matter put into an otherwise right notice of `typ` (default insats), or its `text`, or a file `hel`t.
 * A line of front matter `-key` takes that field away.
 */
export type Example = { del?: "uppgifter" | "text" | "hel"; typ?: Typ; fel: string; ratt: string; tecken?: string };

/** A rule has a name for ever, a reason, and examples. Those that the reading of a file raises itself have no `check`. */
export type Rule<Id extends string = string> = {
  id: Id;
  severity: Severity;
  /** Heading of its help, and why it is there; to the editor. */
  titel: string;
  why: string;
  /** Cheap, and true of every file in which `check` finds anything: nearly all files hold nothing for nearly all rules. */
  when?(context: FileContext): boolean;
  check?(context: FileContext): Iterable<Finding>;
  checkSite?(context: SiteContext): Iterable<SiteFinding>;
  checkBase?(context: BaseContext): Iterable<SiteFinding>;
  examples: readonly Example[];
};

export const rule = <const Id extends string>(definition: Rule<Id>): Rule<Id> => definition;
