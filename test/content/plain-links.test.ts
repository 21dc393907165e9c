import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { arEnkelLank } from "../../schemas/falt.ts";

const md = new MarkdownIt();

/** Pieces of addresses, among them those that readers of addresses treat in some way of their own. */
const PIECES = [
  "https://",
  "a",
  "0",
  "1.2",
  "xn--a",
  "-",
  "--",
  ".",
  "..",
  "/",
  "//",
  ":80",
  "@",
  "?a=b",
  "#c",
  "%41",
  "~",
  "_",
  "å",
  "A",
  ".",
];
const addresses = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }), fc.constant("b".repeat(62))), {
    maxLength: 8,
  })
  .map((pieces) => `https://${pieces.join("")}.se`);
const paths = fc.stringMatching(/^https:\/\/[a-z\d.-]{1,80}\.[a-z]{2,5}\/[\w./~-]{0,60}$/);

it("an address taken for right without being read is right, and is written as markdown-it would write it", () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(addresses, paths), (address) => {
      if (!arEnkelLank(address)) return;
      taken += 1;
      const { protocol, hostname, username, password } = new URL(address);
      expect({ protocol, username, password }).toEqual({ protocol: "https:", username: "", password: "" });
      expect(hostname).toContain(".");
      expect(md.normalizeLink(address)).toBe(address);
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(500);
});
