import fc from "fast-check";
import { ODD, YAML } from "./pieces.ts";
import { nearlyPlainValue, oddKey, plainKey, plainValue } from "./yaml-values.ts";

/** Lines of a map, a list or a paragraph, indented by nothing yet. */
type Lines = string[];
type Parts = Record<"key" | "scalar" | "indent" | "header", fc.Arbitrary<string>>;
const further = (lines: Lines, by: string): Lines => lines.map((line) => by + line);

const PLAIN: Parts = {
  key: plainKey,
  scalar: plainValue,
  indent: fc.constant("  "),
  header: fc.constant(">-"),
};
const NEARLY: Parts = {
  key: fc.oneof({ weight: 9, arbitrary: plainKey }, { weight: 1, arbitrary: oddKey }),
  scalar: nearlyPlainValue,
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
    fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom("# a: b\n", "#\n# c\n", " # d\n", "#e\n\n")),
    fc.constantFrom("", "", "\n"),
    fc.oneof(fc.constant([]), fc.array(edit, { maxLength: 3 })),
  )
  .map(([all, first, last, edits]) =>
    edits.reduce(
      (source, [place, length, put]) => {
        const at = place % (source.length + 1);
        return source.slice(0, at) + put + source.slice(at + length);
      },
      first + all.join("\n") + last,
    ),
  );
