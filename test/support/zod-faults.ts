import { z } from "zod";
import { Lank, Lista, Text, UngefarligDag } from "../../schemas/falt.ts";
import { NotisFalt } from "../../schemas/notis.ts";

type Code = z.core.$ZodIssue["code"];
export type Case = [name: string, schema: z.ZodType, value: unknown];

/** Ways to bring about each kind of fault that zod knows; a new kind in zod does not compile until it has one. */
export const FAULTS: Record<Code, Case[]> = {
  invalid_type: [
    ["missing", z.string(), undefined],
    ["null", z.string(), null],
    ["a number for a text", z.string(), 7],
    ["true for a text", z.string(), true],
    ["a list for a text", z.string(), ["a"]],
    ["a group for a text", z.string(), { a: 1 }],
    ["a text for a number", z.number(), "7"],
    ["a fraction for a whole number", z.int(), 1.5],
    ["a text for true", z.boolean(), "ja"],
    ["a text for a list", z.array(z.string()), "a"],
    ["a text for a group", z.object({ a: z.string() }), "a"],
    ["a text for a day of the machine", z.date(), "2020-04-07"],
  ],
  too_small: [
    ["text", Text(10, 20), "kort"],
    ["empty text", Text(10, 20), ""],
    ["text of white space", Text(10, 20), "   "],
    ["text whose spaces do not count", Text(10, 20), "a        b"],
    ["list", z.array(z.string()).min(2), ["a"]],
    ["empty list", z.array(z.string()).min(1), []],
    ["list of exact length", z.array(z.string()).length(2), ["a"]],
    ["number", z.number().min(5), 1],
    ["size of a set", z.set(z.string()).min(1), new Set()],
  ],
  too_big: [
    ["text", Text(1, 3), "för lång"],
    ["list", z.array(z.string()).max(1), ["a", "b"]],
    ["list of exact length", z.array(z.string()).length(1), ["a", "b"]],
    ["number", z.number().max(5), 10],
  ],
  invalid_format: [
    ["e-mail", z.email(), "ingen adress"],
    ["address of a notice", z.string().regex(/^[a-z]+\/[a-z0-9-]{3,80}$/), "Almi"],
    ["slug", z.string().regex(/^[a-z0-9-]{3,80}$/), "Å Ä Ö"],
    ["another pattern", z.string().regex(/^\d\d$/), "x"],
    ["another format", z.uuid(), "x"],
  ],
  not_multiple_of: [["number", z.number().multipleOf(5), 7]],
  unrecognized_keys: [["a key", z.strictObject({}), { konstig: 1 }]],
  invalid_union: [
    ["neither shape", z.union([z.string(), z.array(z.string())]), 7],
    ["null", z.union([z.string(), z.array(z.string())]), null],
    ["missing", z.union([z.string(), z.array(z.string())]), undefined],
    ["a shape that fits but for its form", z.union([z.email(), Lank]), "ftp://x"],
    ["a day of the wrong kind", UngefarligDag, true],
    ["type that does not exist", NotisFalt, { typ: "nyhet" }],
    ["type missing", NotisFalt, {}],
  ],
  invalid_key: [["map", z.map(z.literal(true), z.string()), new Map([[false, "b"]])]],
  invalid_element: [["map", z.map(z.boolean(), z.string().min(3)), new Map([[true, "b"]])]],
  invalid_value: [
    ["one of several", z.enum(["ja", "nej"]), "kanske"],
    ["the only one", z.literal(true), false],
    ["missing", z.enum(["ja", "nej"]), undefined],
    ["null", z.enum(["ja", "nej"]), null],
    ["a group", z.enum(["ja", "nej"]), { ja: "nej" }],
  ],
  custom: [
    ["clause about a day", UngefarligDag, "i går"],
    ["clause about an address", Lank, "javascript:alert(1)"],
    ["whole sentence", Lista(z.string(), 1, 5), ["a", "a"]],
  ],
};
