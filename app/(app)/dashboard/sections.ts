import { ratedOf } from "@/components/charts/skill-geometry";
import type { TodayProps } from "@/components/standing/today-view";
import type { Waiting } from "@/components/standing/waiting";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, daysSince, momentWords, spanWords, today } from "@/lib/days";
import type { listInvitationsToAnswer, listOpenInvitations } from "@/lib/invitations/queries";
import { dateOf } from "@/lib/milestones/date";
import type { listRecentMilestones } from "@/lib/milestones/queries";
import { reviewStateOf } from "@/lib/milestones/words";
import type { listAskedOpportunities } from "@/lib/opportunities/queries";
import type { QueuedRequest } from "@/lib/desk/queries";
import type { UnsettledRequest } from "@/lib/reviews/queries";
import type { Roadmap } from "@/lib/roadmap/queries";
import { valueIn } from "@/lib/skills/nearness";
import type { SkillStanding } from "@/lib/skills/standing";

type Found = {
  queue: QueuedRequest[];
  invitations: Awaited<ReturnType<typeof listInvitationsToAnswer>>;
  unsettled: UnsettledRequest[];
  sent: Awaited<ReturnType<typeof listOpenInvitations>>;
  asked: Awaited<ReturnType<typeof listAskedOpportunities>>;
};

/** What waits: for the viewer, oldest first, and on others. */
export function waitingOf(
  viewer: Viewer,
  { queue, invitations, unsettled, sent, asked }: Found,
  now: Date,
): Waiting {
  const since = (moment: Date) => ({
    ...momentWords(moment, viewer.timeZone, now),
    text: spanWords(daysSince(moment, viewer.timeZone, now)),
  });
  const sinceThen = (moment: Date) => {
    const then = momentWords(moment, viewer.timeZone, now);
    return { ...then, text: `since ${then.text}` };
  };
  return {
    forYou: [
      ...unsettled
        .filter(({ state }) => state === "DECIDED")
        .map(({ id, milestoneId, milestone, reviewer, verdict, createdAt }) => ({
          id,
          href: `/milestones/${milestoneId}`,
          title: milestone.title,
          person: reviewer.name,
          words: pointWords(verdict?.points ?? []),
          when: since(verdict?.createdAt ?? createdAt),
        })),
      ...unsettled
        .filter(({ stage }) => stage === "question" || stage === "released")
        .map(({ id, milestone, reviewer, stage, askedBackAt, waitingSince }) => ({
          id,
          href: stage === "question" ? `/reviews/${id}#inquiry` : `/reviews/${id}#next`,
          title: milestone.title,
          person: reviewer.name,
          words: stage === "question" ? "asks you something" : "did not answer: choose what happens",
          when: since(askedBackAt ?? waitingSince),
        })),
      ...queue.map(({ id, title, requester, questions, waitingSince }) => ({
        id,
        href: `/reviews/${id}`,
        title,
        person: requester.name,
        words: "asks for your verdict",
        question: questions[0] ?? null,
        when: since(waitingSince),
      })),
      ...invitations.map(({ id, inviter, createdAt }) => ({
        id,
        href: "/mentees",
        title: "Invitation to be a mentor",
        person: inviter.name,
        words: "asks you",
        when: since(createdAt),
      })),
    ],
    onOthers: [
      ...unsettled
        .filter(({ stage }) => stage === "waiting" || stage === "reading")
        .map(({ id, milestoneId, milestone, reviewer, stage, waitingSince }) => ({
          id,
          href: `/milestones/${milestoneId}`,
          title: milestone.title,
          person: reviewer.name,
          words: stage === "reading" ? "is reading it now" : "has it for review",
          when: sinceThen(waitingSince),
        }))
        .reverse(),
      ...sent.map(({ id, email, createdAt }) => ({
        id,
        href: "/mentors",
        title: "Invitation to be your mentor",
        person: email,
        words: "has not answered yet",
        when: sinceThen(createdAt),
      })),
      ...asked.map(({ id, title, who, since }) => ({
        id,
        href: `/opportunities/${id}`,
        title,
        person: who,
        words: "was asked",
        when: sinceThen(since),
      })),
    ],
  };
}

/** Every skill of which anything is known, with its three values; where mentors differ, what they agree on. */
export function skillsOf(
  roadmap: Roadmap,
  standings: ReadonlyMap<string, SkillStanding>,
): Omit<TodayProps["skills"], "rate" | "start"> {
  const areas = roadmap.areas.map(({ name, skills }) => ({
    name,
    skills: skills.map(({ key, name }) => ({
      name,
      href: `/skills/${key}`,
      claimed: valueIn("claimed", standings.get(key)),
      supported: valueIn("supported", standings.get(key)),
      endorsed: valueIn("endorsed", standings.get(key)),
    })),
  }));
  const all = areas.flatMap(({ skills }) => skills);
  return {
    areas: ratedOf(areas),
    all: all.length,
    rated: all.filter(({ claimed }) => claimed !== null).length,
    endorsed: all.filter(({ endorsed }) => endorsed !== null).length,
  };
}

export function recentOf(
  viewer: Viewer,
  milestones: Awaited<ReturnType<typeof listRecentMilestones>>,
  { logged, drafts }: { logged: number; drafts: number },
): TodayProps["recent"] {
  const day = today(viewer.timeZone);
  const rows = milestones.map(({ id, title, skills, ...milestone }) => {
    const { glyph, words } = reviewStateOf(milestone);
    const names = skills.map(({ skill }) => skill.name).join(", ");
    return {
      href: `/milestones/${id}`,
      title,
      when: dayWords(dateOf(milestone), day),
      glyph,
      words: names ? `${words}. ${names}` : words,
    };
  });
  return { rows, all: logged, drafts };
}

function pointWords(points: { resolvedAt: Date | null }[]) {
  const open = points.filter(({ resolvedAt }) => !resolvedAt).length;
  if (open === 0) return "asked for changes, all ticked off";
  return `asked for changes, ${open} open`;
}
