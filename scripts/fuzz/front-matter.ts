import fc from "fast-check";
import { KEYS, ODD, VALUES, YAML } from "./pieces.ts";

/** Keys and values as editors write them, and such as a reader of YAML may take for something else. */
const ODD_KEYS = ["true", "null", "y", "constructor", "A", "a-b", "a b", "å", '"a"', "0", "<<", "?", "__proto__"];
const ODD_VALUES = [
  ...["0x1", "0o7", "1_000", "+1", "-1", ".5", "1.", "1e3", "1.e+3", ".nan", "Null", "NULL", "True", "FALSE", "~"],
  ...["yes", "No", "0b1", "190:20:30", "12:30", "2020-04", "0xZ", "1e", "0o8", "1.5.2", "e3", "nan", "inf", "truE"],
  ...[
    '""',
    "''",
    '"a" b',
    "'it''s'",
    '"a\\n"',
    '"a: b # c"',
    "'a: b # c'",
    "a: b",
    "a #b",
    "a#b",
    "a:b",
    "a:",
    ":a",
    "#",
  ],
  ...["[a]", "{a: b}", "[", "&a b", "*a", "!a b", "!!str 1", "| ", ">", ">-", "|-", ">- #", "> -", "%a", "@a", "`a`"],
  ...["- a", "-", "--- a", "...", "a ", " a", "a\tb", "a\u00A0", "\u00A0a", "a\u00A0#b", "a:\u00A0b", "å: b", "a, b"],
  ...["a\u0085b", "a\u2028b", "a\u2029", "\uFEFFa", "a\rb", "a & b", "a 'b' \"c\"", "(a)", "§ 1", "–", "a?", "? a"],
];

const text = fc.oneof(
  fc.constantFrom(...VALUES, ...ODD_VALUES),
  fc.stringMatching(/^[a-zåÅ0-9:#.,'" \-/]{1,12}$/),
  fc.stringMatching(/^[0-9.eExXoO+_a-f-]{1,6}$/),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const plainKey = fc.constantFrom("a", "b", "c_d", "constructor", "true", ...KEYS);
const plainScalar = fc.oneof(
  fc.constantFrom(
    "a",
    "två ord",
    "2020-04-07",
    "https://a.se/b?c#d",
    "true",
    "false",
    '"a: b"',
    "'#'",
    "50\u00A0kr",
    '""',
  ),
  fc.stringMatching(/^[a-zåÅ]( ?[a-zåÅ0-9:#.,'"/&*!?-])*[a-z]$/),
  fc.stringMatching(/^"[a-zåÅ0-9:#.,' \-/&*[\]{}|>]{0,9}"$/),
);

/** Lines of a map, a list or a paragraph, indented by nothing yet. */
type Lines = string[];
type Parts = Record<"key" | "scalar" | "indent" | "header", fc.Arbitrary<string>>;
const further = (lines: Lines, by: string): Lines => lines.map((line) => by + line);

const PLAIN: Parts = {
  key: plainKey,
  scalar: plainScalar,
  indent: fc.constant("  "),
  header: fc.constant(">-"),
};
const NEARLY: Parts = {
  key: fc.oneof({ weight: 9, arbitrary: plainKey }, { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) }),
  scalar: fc.oneof(
    { weight: 4, arbitrary: plainScalar },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: text.map((one) => `"${one}"`) },
    { weight: 1, arbitrary: text.map((one) => `'${one}'`) },
  ),
  indent: fc.oneof({ weight: 9, arbitrary: fc.constant("  ") }, fc.constantFrom("", " ", "    ", "\t")),
  header: fc.oneof({ weight: 5, arbitrary: fc.constant(">-") }, fc.constantFrom(">", "|", "|-", ">+", ">2", ">- ")),
};

const entry = ({ key, scalar, indent, header }: Parts, below: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(key, scalar).map(([k, one]) => [`${k}: ${one}`]) },
    { weight: 2, arbitrary: fc.tuple(key, below, indent).map(([k, all, by]) => [`${k}:`, ...further(all, by)]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(key, header, fc.array(scalar, { minLength: 1, maxLength: 3 }), indent)
        .map(([k, sign, all, by]) => [`${k}: ${sign}`, ...further(all, by)]),
    },
  );
const item = ({ scalar, indent }: Parts, map: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc.oneof(
    scalar.map((one) => [`- ${one}`]),
    fc.tuple(map, indent).map(([[first = "", ...rest], by]) => [`- ${first}`, ...further(rest, by)]),
  );

const several = (one: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => all.flat());

/** Maps and lists in each other; at the bottom a single value, which is plain nowhere by itself. */
const blocks = (parts: Parts, levels: number): Record<"map" | "list", fc.Arbitrary<Lines>> => {
  const below = levels > 0 ? blocks(parts, levels - 1) : undefined;
  const last = parts.scalar.map((one) => [one]);
  const inner = below ? fc.oneof(below.map, below.list) : parts.scalar.map((one) => [`- ${one}`]);
  return { map: several(entry(parts, inner)), list: several(item(parts, below?.map ?? last)) };
};
const whole = (parts: Parts): fc.Arbitrary<Lines> => {
  const { map, list } = blocks(parts, 3);
  return fc.oneof({ weight: 4, arbitrary: map }, { weight: 1, arbitrary: list });
};

/** Something put in, or in the place of the next few signs. */
const edit = fc.tuple(
  fc.nat(),
  fc.constantFrom(0, 0, 1, 1, 2, 5),
  fc.oneof(
    fc.constantFrom("", "\n", "\n\n", " ", "  ", "\t", ...":#-'\"&*!|>%@`{}[],?~<.\\", "0", "\u0085", "\u00A0"),
    fc.constantFrom(...YAML, ...ODD),
  ),
);

/** Front matter that is plain, nearly plain, or was until somebody slipped; with and without a last line end. */
export const frontMatters: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(whole(PLAIN), whole(NEARLY)),
    fc.constantFrom("", "", "\n"),
    fc.oneof(fc.constant([]), fc.array(edit, { maxLength: 3 })),
  )
  .map(([all, last, edits]) =>
    edits.reduce((source, [place, length, put]) => {
      const at = place % (source.length + 1);
      return source.slice(0, at) + put + source.slice(at + length);
    }, all.join("\n") + last),
  );
