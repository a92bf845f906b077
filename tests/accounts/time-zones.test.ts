import { expect, test } from "vitest";
import { isTimeZone } from "@/lib/accounts/schema";
import { timeZones } from "@/lib/accounts/time-zones";

const zones = timeZones("UTC");

test("cities have their names of today, each once, in order", () => {
  expect(zones).toEqual(
    expect.arrayContaining(["Europe/Kyiv", "Asia/Kolkata", "Asia/Ho_Chi_Minh", "America/Nuuk"]),
  );
  expect(zones.filter((zone) => /Kiev|Calcutta|Saigon|Godthab|Katmandu|Rangoon/.test(zone))).toEqual([]);
  expect(zones.slice(1)).toEqual([...new Set(zones.slice(1))].sort());
});

test("every zone that is offered is one that may be saved", () => {
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test("a zone that is not among them stays with whoever has it", () => {
  expect(timeZones("Etc/GMT+3")[0]).toBe("Etc/GMT+3");
  expect(timeZones("Europe/Kiev")).toEqual(zones);
});
