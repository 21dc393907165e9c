import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { finnsIKalendern, TIDSZON, tolkaTidpunkt } from "../../schemas/datum.ts";

const two = (number: number): string => String(number).padStart(2, "0");

it("a day exists when the calendar has it, in leap years and others", () => {
  for (const ar of ["0000", "1899", "1900", "2000", "2020", "2021", "9999"])
    for (let manad = 0; manad < 15; manad++)
      for (let dag = 0; dag < 34; dag++) {
        const text = `${ar}-${two(manad)}-${two(dag)}`;
        expect([text, finnsIKalendern(text)]).toEqual([text, DateTime.fromISO(text, { zone: "utc" }).isValid]);
      }
});

it("half past two is in doubt on just those days that are not 24 hours long", () => {
  let doubtful = 0;
  for (const ar of [1979, 1980, 1981, 1995, 1996, 1997, 2020, 2027])
    for (let day = DateTime.utc(ar, 1, 1); day.year === ar; day = day.plus({ days: 1 })) {
      const text = day.toISODate() ?? "";
      const start = DateTime.fromISO(text, { zone: TIDSZON });
      const changes = start.offset !== start.endOf("day").offset;
      expect([text, "fault" in tolkaTidpunkt(`${text} 02:30`)]).toEqual([text, changes]);
      if (changes) doubtful += 1;
    }
  expect(doubtful).toBe(14);
});
