import type { ListedMentor } from "@/components/mentorships/mentor-item";
import type { SentInvitation } from "@/components/mentorships/sent-invitations";
import { FORMER_MEMBER } from "@/lib/accounts/former";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import type { Mentor, SentInvitation as Invitation } from "@/lib/mentorships/queries";

export const mentorRows = (viewer: Viewer, mentors: Mentor[]): ListedMentor[] =>
  mentors.map(({ id, startedAt, mentor, ...shares }) => ({
    href: `/mentors/${id}`,
    name: mentor.name,
    since: momentWords(startedAt, viewer.timeZone),
    reads: readsWords(shares),
  }));

function readsWords({ sharesSteps, sharesSkills }: Pick<Mentor, "sharesSteps" | "sharesSkills">) {
  if (sharesSteps && sharesSkills) return "Reads your steps, your skills and what you submit.";
  if (sharesSteps) return "Reads your steps and what you submit.";
  if (sharesSkills) return "Reads your skills and what you submit.";
  return "Reads what you submit, nothing else.";
}

/** What waits for an answer, and what was answered, withdrawn or ran out. */
export function sentLists(viewer: Viewer, invitations: Invitation[], now: Date) {
  const isOpen = ({ state, expiresAt }: Invitation) => state === "SENT" && expiresAt > now;
  const row = (invitation: Invitation): SentInvitation => {
    const { words, moment } = standingOf(invitation, now);
    return {
      id: invitation.id,
      email: invitation.email || FORMER_MEMBER.name,
      words,
      when: momentWords(moment, viewer.timeZone, now),
    };
  };
  return {
    open: invitations.filter(isOpen).map(row),
    answered: invitations.filter((invitation) => !isOpen(invitation)).map(row),
  };
}

function standingOf({ state, createdAt, expiresAt, answeredAt }: Invitation, now: Date) {
  if (state === "SENT" && expiresAt > now) return { words: "Waits for an answer until", moment: expiresAt };
  if (state === "SENT") return { words: "Ran out", moment: expiresAt };
  const words = { ACCEPTED: "Accepted", DECLINED: "Declined", WITHDRAWN: "Withdrawn" }[state];
  return { words, moment: answeredAt ?? createdAt };
}
