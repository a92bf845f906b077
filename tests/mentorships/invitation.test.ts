import { expect, test } from "vitest";
import { maskedAddress, standingOfInvitation } from "@/lib/mentorships/invitation";
import type { OpenedInvitation } from "@/lib/mentorships/queries";

const now = new Date("2026-11-22T09:00:00Z");
const person = (id: string, email: string) => ({ id, email });
const mentor = person("mentor", "tomas@example.com");

const sent: OpenedInvitation = {
  email: "tomas@example.com",
  message: "Please",
  sharesSteps: true,
  sharesSkills: true,
  state: "SENT",
  expiresAt: new Date("2026-11-23T09:00:00Z"),
  inviteeId: null,
  inviterId: "maya",
  inviter: { name: "Maya" },
};

test.each([
  ["visitor", sent, null],
  ["answerable", sent, mentor],
  ["stranger", sent, person("sam", "sam@example.com")],
  ["own", sent, person("maya", "maya@example.com")],
  ["own", { ...sent, state: "ACCEPTED" }, person("maya", "maya@example.com")],
  ["accepted", { ...sent, state: "ACCEPTED" }, mentor],
  ["declined", { ...sent, state: "DECLINED" }, null],
  ["withdrawn", { ...sent, state: "WITHDRAWN" }, mentor],
  ["expired", { ...sent, expiresAt: now }, mentor],
  ["expired", { ...sent, expiresAt: now }, null],
] as const)("an invitation is %s", (standing, invitation, viewer) => {
  expect(standingOfInvitation(invitation, viewer, now)).toBe(standing);
});

test("a masked address tells its owner, and nobody else, whose it is", () => {
  expect(maskedAddress("tomas@example.com")).toBe("t•••@example.com");
  expect(maskedAddress("t@example.com")).toBe("t•••@example.com");
});
