import { agreementProps } from "@/app/(app)/mentors/agreed";
import type { MenteeShown } from "@/components/mentorships/mentee-view";
import type { Viewer } from "@/lib/auth/viewer";
import { findScope, listSharedMilestones } from "@/lib/grants/queries";
import { agreementOf } from "@/lib/mentorships/agreement";
import type { FoundMentee } from "@/lib/mentorships/queries";
import { listRequestsOf } from "@/lib/reviews/queries";
import { findPublicVersion } from "@/lib/roadmap/queries";
import { standingsToday } from "@/lib/skills/standing";
import { findMenteeSkillRows, findMenteeStanding } from "@/lib/standing/queries";
import { listGivenWaivers } from "@/lib/waivers/queries";
import { listWeeksShown } from "@/lib/weeks/queries";
import { gatesOf } from "./gates";
import { menteeOf } from "./mentee";
import { sharedRows } from "./milestones";
import { skillsOf } from "./skills";
import { untilWords } from "./until";
import { shownRows } from "./weeks";

/** As many of their milestones as stand on the page about them. */
const NEWEST = 5;

/**
 * The page about a mentee, without what can be done there. It is the same for the mentor and for the member who looks with the
 * mentor's eyes: `viewer` is the mentor, `here` where the pages below it lie.
 */
export async function menteeShown(
  viewer: Viewer,
  mentorship: FoundMentee,
  here: string,
  skill?: unknown,
): Promise<MenteeShown> {
  const menteeId = mentorship.mentee.id;
  const [standing, rows, requests, roadmap, given, weeks, { milestones }, scope] = await Promise.all([
    findMenteeStanding(viewer, menteeId),
    findMenteeSkillRows(viewer, menteeId),
    listRequestsOf(viewer, menteeId),
    findPublicVersion(mentorship.mentee.roadmapVersion),
    listGivenWaivers(viewer, menteeId),
    listWeeksShown(viewer, menteeId),
    listSharedMilestones(viewer, menteeId),
    findScope(viewer, menteeId),
  ]);
  return {
    ...menteeOf(viewer, mentorship, standing, requests),
    until: untilWords(viewer, roadmap, scope),
    agreement: agreementProps(viewer, "mentor", mentorship, roadmap, new Date()),
    gates: standing && gatesOf(viewer, standing, given),
    weeks: shownRows(viewer, here, weeks),
    milestones: {
      rows: sharedRows(viewer, here, roadmap, milestones.slice(0, NEWEST)),
      href: `${here}/milestones`,
    },
    skills:
      rows &&
      skillsOf(
        rows,
        standingsToday(rows, rows, mentorship.mentee),
        skill,
        agreementOf(mentorship.agreements).running?.areaKeys ?? [],
      ),
    roadmapVersion: roadmap.version,
  };
}
