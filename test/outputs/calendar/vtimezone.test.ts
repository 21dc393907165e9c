import ICAL from "ical.js";
import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { component } from "../../../scripts/outputs/calendar/ics.ts";
import { vtimezone } from "../../../scripts/outputs/calendar/vtimezone.ts";

/** Every hour of the weeks in which the clock is changed, and the middle of each month, as if it were universal time. */
function* localTimes(): Generator<DateTime> {
  for (let year = 1997; year <= 2040; year++) {
    for (const month of [3, 10])
      for (let hour = 0; hour < 8 * 24; hour++) yield DateTime.utc(year, month, 24).plus({ hours: hour });
    for (let month = 1; month <= 12; month++) yield DateTime.utc(year, month, 15, 12);
  }
}

it("tells the offset that the time zone database tells, 1997 to 2040", () => {
  const calendar = new ICAL.Component(ICAL.parse(component("VCALENDAR", [vtimezone])));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? expect.fail("no time zone"));
  const wrong: string[] = [];
  let compared = 0;
  for (const local of localTimes()) {
    const swedish = local.setZone("Europe/Stockholm", { keepLocalTime: true });
    // One hour a year does not exist, and one comes twice: that is written in universal time.
    if (swedish.hour !== local.hour || swedish.getPossibleOffsets().length > 1) continue;
    compared += 1;
    const { year, month, day, hour } = local;
    if (new ICAL.Time({ year, month, day, hour }, zone).toUnixTime() !== swedish.toUnixInteger())
      wrong.push(local.toISO() ?? "");
  }
  expect(wrong).toEqual([]);
  expect(compared).toBe(44 * (2 * (8 * 24 - 1) + 12));
});
