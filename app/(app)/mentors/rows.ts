import type { ListedMentor } from "@/components/mentorships/mentor-item";
import type { AskedQuestion } from "@/components/invitations/asked-questions";
import type { SentInvitation } from "@/components/invitations/sent-invitations";
import { FORMER_MEMBER } from "@/lib/accounts/former";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import { OPEN } from "@/lib/invitations/invitation";
import type { AskedQuestion as Question, SentInvitation as Invitation } from "@/lib/invitations/queries";
import { declineWords } from "@/lib/invitations/words";
import type { Scope } from "@/lib/grants/grant";
import type { Mentor } from "@/lib/mentorships/queries";
import type { Roadmap } from "@/lib/roadmap/queries";
import { seesWords } from "./levels";

export const mentorRows = (
  viewer: Viewer,
  mentors: Mentor[],
  scopes: ReadonlyMap<string, Scope>,
  roadmap: Roadmap,
): ListedMentor[] =>
  mentors.map(({ id, startedAt, mentor, standing }) => ({
    href: `/mentors/${id}`,
    name: mentor.name,
    since: momentWords(startedAt, viewer.timeZone),
    standing: standing === "PAUSED" ? "Paused." : standing === "ENDING" ? "Coming to its end." : null,
    reads: seesWords(roadmap, scopes.get(id)),
  }));

/** Which mentors were asked for which area of skills; null where all are asked for everything. */
export function coverOf(mentors: Mentor[], { areas }: { areas: { key: string; name: string }[] }) {
  if (mentors.every(({ areaKeys }) => areaKeys.length === 0)) return null;
  return areas.map(({ key, name }) => {
    const names = mentors
      .filter(({ areaKeys }) => areaKeys.length === 0 || areaKeys.includes(key))
      .map(({ mentor }) => `\u2068${mentor.name}\u2069`);
    return { term: name, text: names.length > 0 ? names.join(", ") : "Nobody yet" };
  });
}

/** What waits for an answer, and what was answered, withdrawn or ran out. */
export function sentLists(viewer: Viewer, invitations: Invitation[], now: Date) {
  const open = new Set<string>(OPEN);
  const isOpen = ({ state, expiresAt }: Invitation) => open.has(state) && expiresAt > now;
  const row = (invitation: Invitation): SentInvitation => {
    const { id, email, declineReason, declineWords: said, questions } = invitation;
    const { words, moment } = standingOf(invitation, isOpen(invitation));
    return {
      id,
      email: email || FORMER_MEMBER.name,
      words,
      when: momentWords(moment, viewer.timeZone, now),
      reason: declineReason && [declineWords[declineReason], said].filter(Boolean).join(". "),
      questions: questionRows(viewer, questions, now),
      asks: isOpen(invitation) && invitation.state === "INFO_ASKED",
    };
  };
  return {
    open: invitations.filter(isOpen).map(row),
    answered: invitations.filter((invitation) => !isOpen(invitation)).map(row),
  };
}

export const questionRows = (
  { timeZone }: Pick<Viewer, "timeZone">,
  questions: Question[],
  now = new Date(),
): AskedQuestion[] =>
  questions.map(({ number, question, askedAt, answer }) => ({
    number,
    question,
    asked: momentWords(askedAt, timeZone, now),
    answer,
  }));

function standingOf({ state, createdAt, expiresAt, answeredAt }: Invitation, isOpen: boolean) {
  switch (state) {
    case "ACCEPTED":
      return { words: "Accepted", moment: answeredAt ?? createdAt };
    case "DECLINED":
      return { words: "Declined", moment: answeredAt ?? createdAt };
    case "WITHDRAWN":
      return { words: "Withdrawn", moment: answeredAt ?? createdAt };
    default:
      return { words: isOpen ? openWords[state] : "Ran out", moment: expiresAt };
  }
}

const openWords = {
  SENT: "Not opened yet, waits until",
  VIEWED: "Opened, waits for an answer until",
  INFO_ASKED: "Asks you something, waits until",
};
