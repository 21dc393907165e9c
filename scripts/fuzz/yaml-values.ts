import fc from "fast-check";
import { KEYS, VALUES } from "./pieces.ts";

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
export const plainKey = fc.constantFrom("a", "b", "c_d", "constructor", "true", ...KEYS);
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

/** `[a, b]` and `{ a: b }`, in each other, nearly always with the usual spaces. */
const space = fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, fc.constant(false));
const flow: fc.Arbitrary<string> = fc.letrec<{ one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom("a", "två ord", '"a, b"', "'#'", "a-b", "2020-04-07") }, text),
    fc
      .tuple(fc.array(tie("one"), { minLength: 1, maxLength: 3 }), space)
      .map(([all, s]) => `[${all.join(s ? ", " : ",")}]`),
    fc
      .tuple(fc.uniqueArray(fc.tuple(plainKey, tie("one"), space), { minLength: 1, maxLength: 3 }), space)
      .map(
        ([all, s]) => `{ ${all.map(([k, one, colon]) => k + (colon ? ": " : ":") + one).join(", ")}${s ? " }" : "}"}`,
      ),
  ),
})).one;

export const oddKey = fc.constantFrom(...ODD_KEYS);

export const plainValue = fc.oneof({ weight: 5, arbitrary: plainScalar }, { weight: 1, arbitrary: flow });
export const nearlyPlainValue = fc.oneof(
  { weight: 4, arbitrary: plainValue },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: text.map((one) => `"${one}"`) },
  { weight: 1, arbitrary: text.map((one) => `'${one}'`) },
);
