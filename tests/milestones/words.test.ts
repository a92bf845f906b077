import { expect, test } from "vitest";
import { contentOf, PROSE } from "@/lib/milestones/content";
import { reviewStateOf } from "@/lib/milestones/words";

test.each<[Parameters<typeof reviewStateOf>[0], string, string]>([
  [{ state: "LOGGED", verifiedVersion: null }, "done", "Logged"],
  [{ state: "LOGGED", verifiedVersion: 2 }, "done", "Edited since it was verified at version 2"],
  [{ state: "LOGGED", verifiedVersion: null, strengthKey: "a" }, "prior", "From before you started"],
  [
    { state: "LOGGED", verifiedVersion: 1, strengthKey: "a" },
    "done",
    "Edited since it was verified at version 1",
  ],
  [{ state: "IN_REVIEW", verifiedVersion: null, strengthKey: "a" }, "waiting", "In review"],
  [{ state: "IN_REVIEW", verifiedVersion: 1 }, "waiting", "In review, verified at version 1"],
  [{ state: "CHANGES_REQUESTED", verifiedVersion: null }, "changes", "Changes requested"],
  [{ state: "VERIFIED", verifiedVersion: 3, strengthKey: "a" }, "verified", "Verified at version 3"],
])("%j is shown as %s: %s", (milestone, glyph, words) =>
  expect(reviewStateOf(milestone)).toEqual({ glyph, words }),
);

test("a version keeps everything a mentor reads, and says so where it is from before", () => {
  const written = {
    ...{ title: "Led it", kind: "DECISION", happenedOn: new Date("2023-01-01"), precision: "YEAR" as const },
    ...{ situation: "a", role: "b", people: "c", outcome: "d", measure: "e", strengthKey: null },
    evidence: [{ url: "https://example.com", label: "Log" }],
    activities: [{ activityKey: "lead", activity: { title: "Lead" } }],
    skills: [{ skillKey: "kpis", skill: { name: "KPIs" } }],
  };
  const kept = contentOf(written);
  expect(kept).toEqual({
    ...{ title: "Led it", kind: "DECISION", happenedOn: "2023" },
    ...{ situation: "a", role: "b", people: "c", outcome: "d", measure: "e" },
    evidence: [{ url: "https://example.com", label: "Log" }],
    activities: [{ key: "lead", title: "Lead" }],
    skills: [{ key: "kpis", name: "KPIs" }],
  });
  expect(contentOf({ ...written, strengthKey: "system-thinking" })).toEqual({ ...kept, prior: true });
  expect(PROSE.map((field) => kept[field])).toEqual(["Led it", "a", "b", "c", "d", "e"]);
});
