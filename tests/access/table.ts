import { accounts } from "@/tests/access/accounts";
import { mentorships } from "@/tests/access/mentorships";
import { milestones } from "@/tests/access/milestones";
import { progress } from "@/tests/access/progress";
import { reviews } from "@/tests/access/reviews";
import { opportunities } from "@/tests/access/opportunities";
import { standing } from "@/tests/access/standing";
import { waivers } from "@/tests/access/waivers";
import type { Rows } from "@/tests/access/row";

/** Every mutation and query, by every person, in every state that matters. */
export const access: Rows = {
  ...reviews,
  ...mentorships,
  ...milestones,
  ...progress,
  ...opportunities,
  ...standing,
  ...waivers,
  ...accounts,
};

/** Open to whoever comes, or not a door of their own: each with its reason. */
export const doors: Record<string, string> = {
  "accounts.signUp": "how a viewer comes to be; takes a visitor",
  "accounts.signIn": "how a viewer comes to be; takes a visitor",
  "roadmap.findPublicRoadmap": "content is public",
  "roadmap.findPublicVersion": "content is public in every version",
  "mentorships.findPublicInvitation": "for whoever holds the link’s 256 random bits",
  "mail.findPublicOutbox": "read on the developer’s own machine only: the page is 404 anywhere else",
  "health.findPublicReadiness": "says whether the database answers, and nothing else",
  "mail.post": "takes the transaction of the mutation that calls it",
  "audit.record": "takes the transaction of the mutation that calls it",
  "limits.claimForm": "takes the transaction of the mutation that calls it",
  "limits.spend": "counts attempts; called by mutations before they act",
  "limits.giveBack": "counts attempts; called by mutations after they acted",
  "progress.answerPart": "takes the transaction of the mutation that keeps the answer",
  "progress.onTheRoadmap": "takes the transaction of the mutation that is about the activity",
  "opportunities.proveOpportunity": "takes the transaction of logMilestone, whose rows try it",
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
