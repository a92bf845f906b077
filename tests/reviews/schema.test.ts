import { expect, test } from "vitest";
import { ReviewRequestInput, VerdictInput } from "@/lib/reviews/schema";

const id = "0192d5a0-0000-7000-8000-000000000001";
const verdict = { requestId: id, kind: "CHANGES_REQUESTED", note: "", tick: {} };
const said = (points: unknown) =>
  VerdictInput.safeParse({ ...verdict, points }).error?.issues.map(({ message }) => message);

test("ten thousand points are refused with one sentence", () => {
  expect(said(Array.from({ length: 10_000 }, (_, i) => `Point ${i}`))).toEqual([
    "Ask for at most ten changes at a time",
  ]);
  expect(said(Array.from({ length: 10 }, (_, i) => `Point ${i}`))).toBeUndefined();
});

test.each([[[]], [["", "  "]]])("changes without anything to change are none: %j", (points) =>
  expect(said(points)).toEqual(["Name at least one thing to change, so that it can be done and ticked off"]),
);

test("three questions may be asked, and what is left empty is none", () => {
  const asked = (questions: string[]) =>
    ReviewRequestInput.safeParse({
      ...{ formKey: id, milestoneId: id, mentorshipId: "8c1f2a52-6d0a-4c8e-9a51-2b1f6f0f8f11" },
      ...{ questions, wantedBy: "" },
    });
  expect(asked(["One?", "", "Three?"]).data?.questions).toEqual(["One?", "Three?"]);
  expect(asked(["1", "2", "3", "4"]).error?.issues.map(({ message }) => message)).toEqual([
    "Ask at most three questions",
  ]);
});
