import { accounts } from "@/tests/access/accounts";
import { mentorships } from "@/tests/access/mentorships";
import { grantRows } from "@/tests/access/grants";
import { deskRows } from "@/tests/access/desk";
import { blocks } from "@/tests/access/blocks";
import { capacity } from "@/tests/access/capacity";
import { deletions } from "@/tests/access/deletions";
import { invitations } from "@/tests/access/invitations";
import { links } from "@/tests/access/links";
import { milestones } from "@/tests/access/milestones";
import { openings } from "@/tests/access/openings";
import { notices } from "@/tests/access/notices";
import { posts } from "@/tests/access/posts";
import { pauses } from "@/tests/access/pauses";
import { progress } from "@/tests/access/progress";
import { reviews } from "@/tests/access/reviews";
import { opportunities } from "@/tests/access/opportunities";
import { sessions } from "@/tests/access/sessions";
import { signups } from "@/tests/access/signups";
import { standing } from "@/tests/access/standing";
import { timelines } from "@/tests/access/timelines";
import { versions } from "@/tests/access/versions";
import { waivers } from "@/tests/access/waivers";
import { weeks } from "@/tests/access/weeks";
import type { Rows } from "@/tests/access/row";

/** Every mutation and query, by every person, in every state that matters. */
export const access: Rows = {
  ...reviews,
  ...mentorships,
  ...grantRows,
  ...deskRows,
  ...invitations,
  ...capacity,
  ...blocks,
  ...milestones,
  ...progress,
  ...opportunities,
  ...standing,
  ...waivers,
  ...versions,
  ...pauses,
  ...weeks,
  ...posts,
  ...timelines,
  ...accounts,
  ...sessions,
  ...signups,
  ...links,
  ...openings,
  ...notices,
  ...deletions,
};

/** Open to whoever comes, or not a door of their own: each with its reason. */
export const doors: Record<string, string> = {
  "accounts.openAccount": "opens what signUp asked for; called by the mutations of sign-ups",
  "accounts.setPassword": "takes the transaction of changePassword, resetPassword or undoEmail",
  "accounts.signIn": "how a viewer comes to be; takes a visitor",
  "signups.signUp": "how a viewer comes to be; takes a visitor",
  "links.askReset": "for whoever says an address, and answers everybody the same",
  "sessions.endSessions": "takes the transaction of what ends them",
  "roadmap.findPublicRoadmap": "content is public",
  "roadmap.findPublicVersion": "content is public in every version",
  "roadmap.findNewestVersion": "content is public",
  "invitations.findPublicInvitation": "for whoever holds the link’s 256 random bits",
  "mail.findPublicOutbox": "read on the developer’s own machine only: the page is 404 anywhere else",
  "mail.findPublicMail": "as mail.findPublicOutbox",
  "notices.notify": "takes the transaction of the mutation that calls it",
  "notices.isToldUnread": "takes the transaction of the mutation that calls it",
  "notices.settle": "takes the transaction of the mutation that calls it",
  "notices.mailNothingBetween": "takes the transaction of the mutation that calls it",
  "notices.forget": "takes the transaction of the mutation that calls it",
  "notices.eraseMailNaming": "takes the transaction of the job that erases a member",
  "notices.mailNotices": "done by the clock: whoever comes cannot ask for it",
  "health.findPublicReadiness": "says whether the database answers, and nothing else",
  "mail.post": "takes the transaction of the mutation that calls it",
  "mail.eraseMailTo": "takes the transaction of the job that erases a member",
  "mail.clearOldMail": "done by the clock: whoever comes cannot ask for it",
  "reviews.moveReviewsOn": "done by the clock: whoever comes cannot ask for it",
  "mentorships.settleMentorships": "done by the clock: whoever comes cannot ask for it",
  "mentorships.noteSilences": "done by the clock: whoever comes cannot ask for it",
  "deletions.eraseDue": "done by the clock: whoever comes cannot ask for it",
  "audit.record": "takes the transaction of the mutation that calls it",
  "limits.claimForm": "takes the transaction of the mutation that calls it",
  "limits.spend": "counts attempts; called by mutations before they act",
  "limits.giveBack": "counts attempts; called by mutations after they acted",
  "limits.clearPastAttempts": "for the clock: removes counts that count no more",
  "limits.forgetAttempts": "takes the transaction of the job that erases a member",
  "progress.answerPart": "takes the transaction of the mutation that keeps the answer",
  "progress.onTheRoadmap": "takes the transaction of the mutation that is about the activity",
  "opportunities.proveOpportunity": "takes the transaction of logMilestone, whose rows try it",
  "grants.grantAll": "takes the transaction of acceptInvitation",
  "skills.areasOf": "takes the transaction of rateMentee",
  "skills.keepRatings": "takes the transaction of rateSkills or rateMentee, which decide who may",
};

/** What every room lets in by, read from its files: "milestones.logMilestone". */
export function rooms() {
  const files = import.meta.glob<Record<string, unknown>>(
    ["@/lib/*/queries.ts", "@/lib/*/mutations.ts", "@/lib/*/jobs.ts"],
    { eager: true },
  );
  return Object.entries(files).flatMap(([path, exports]) =>
    Object.entries(exports)
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => `${path.split("/").at(-2)}.${name}`),
  );
}
