import { expect, test } from "vitest";
import { criteriaOf, ticksOf } from "@/lib/reviews/criteria";

const activities = [
  { key: "run-risk-log", title: "Run a risk log" },
  { key: "gone", title: "Not on any roadmap any more" },
];
const proofs = new Map([["run-risk-log", "The log, with owners and dates."]]);

test("what is looked at follows what the version names and shows", () => {
  const keys = (evidence: { url: string; label: string }[]) =>
    criteriaOf({ evidence, activities }, proofs).map(({ key }) => key);
  expect(keys([])).toEqual(["happened", "part", "run-risk-log"]);
  expect(keys([{ url: "https://example.com", label: "Log" }])).toEqual([
    "happened",
    "part",
    "link",
    "run-risk-log",
  ]);
});

test("an activity is asked about by its own proof", () =>
  expect(criteriaOf({ evidence: [], activities }, proofs).at(-1)!.text).toContain(
    "“Run a risk log” is proved. It asks for this: The log, with owners and dates.",
  ));

test("what nobody ticked was not seen, and what is no criterion is not kept", () => {
  const criteria = criteriaOf({ evidence: [], activities: [] }, proofs);
  expect(ticksOf(criteria, { happened: "YES", part: "NO", invented: "YES" })).toEqual([
    { key: "happened", text: "What happened is clear.", answer: "YES" },
    { key: "part", text: "Their own part is clear.", answer: "NO" },
  ]);
  expect(ticksOf(criteria, {}).map(({ answer }) => answer)).toEqual(["NOT_SEEN", "NOT_SEEN"]);
});
