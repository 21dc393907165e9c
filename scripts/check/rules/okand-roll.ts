import { unknownNames } from "../named-values.ts";
import { rule } from "../rule.ts";

export const okandRoll = rule({
  id: "okand-roll",
  severity: "fel",
  titel: "Regionens roll finns inte",
  why: "Rollen säger vad notisen betyder för regionen: känna till, sprida, ansöka, medfinansiera, handlägga, lämna underlag eller delta.",
  check: unknownNames("regionens_roll", "Rollen"),
  examples: [{ fel: "regionens_roll: [kännatill]", ratt: "regionens_roll: [känna till]", tecken: "kännatill" }],
});
