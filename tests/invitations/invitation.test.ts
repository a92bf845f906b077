import { expect, test } from "vitest";
import { maskedAddress, standingOfInvitation } from "@/lib/invitations/invitation";

const now = new Date("2026-11-22T09:00:00Z");
const person = (id: string, email: string) => ({ id, email });
const mentor = person("mentor", "tomas@example.com");

const sent = {
  email: "tomas@example.com",
  anybody: false,
  state: "SENT" as const,
  expiresAt: new Date("2026-11-23T09:00:00Z"),
  inviterId: "maya",
};

test.each([
  ["visitor", sent, null],
  ["answerable", sent, mentor],
  ["answerable", { ...sent, state: "VIEWED" }, mentor],
  ["asking", { ...sent, state: "INFO_ASKED" }, mentor],
  ["stranger", sent, person("sam", "sam@example.com")],
  ["answerable", { ...sent, anybody: true }, person("sam", "sam@example.com")],
  ["visitor", { ...sent, anybody: true }, null],
  ["own", { ...sent, anybody: true }, person("maya", "maya@example.com")],
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
