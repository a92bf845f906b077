import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import {
  endMentorshipAction,
  rateMenteeAction,
  takeBackWaiverAction,
  waiveGateAction,
} from "@/app/(app)/mentees/actions";
import { agreedTerms } from "@/app/(app)/mentors/terms";
import { tellOwner } from "@/app/(app)/opened";
import { MenteeView } from "@/components/mentorships/mentee-view";
import { requireViewer } from "@/lib/auth/session";
import { today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { listRequestsOf } from "@/lib/reviews/queries";
import { findPublicVersion } from "@/lib/roadmap/queries";
import { standingsToday } from "@/lib/skills/standing";
import { findMenteeSkillRows, findMenteeStanding } from "@/lib/standing/queries";
import { listGivenWaivers } from "@/lib/waivers/queries";
import { WaiverInput } from "@/lib/waivers/schema";
import { listWeeksShown } from "@/lib/weeks/queries";
import { mentorshipAt } from "./found";
import { gatesOf } from "./gates";
import { menteeOf } from "./mentee";
import { skillsOf } from "./skills";
import { shownRows } from "./weeks";

type Props = PageProps<"/mentees/[menteeId]">;

export async function generateMetadata({ params }: Props) {
  const mentorship = await mentorshipAt((await params).menteeId);
  return { title: mentorship?.mentee.name ?? "Mentee" };
}

export default async function MenteePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const mentorship = (await mentorshipAt(menteeId)) ?? notFound();
  await tellOwner(viewer, { menteeId });
  const [standing, rows, requests, roadmap, given, weeks, { skill, saved, done }] = await Promise.all([
    findMenteeStanding(viewer, menteeId),
    findMenteeSkillRows(viewer, menteeId),
    listRequestsOf(viewer, menteeId),
    findPublicVersion(mentorship.mentee.roadmapVersion),
    listGivenWaivers(viewer, menteeId),
    listWeeksShown(viewer, menteeId),
    searchParams,
  ]);
  const skills = rows && skillsOf(roadmap, standingsToday(rows, roadmap, mentorship.mentee), skill);

  return (
    <MenteeView
      {...menteeOf(viewer, mentorship, standing, requests)}
      done={done}
      agreed={agreedTerms(mentorship.agreements, roadmap, today(viewer.timeZone))}
      gates={
        standing && {
          menteeId,
          gates: gatesOf(viewer, standing, given),
          limits: limitsOf(WaiverInput),
          waive: waiveGateAction,
          takeBack: takeBackWaiverAction,
        }
      }
      weeks={shownRows(viewer, menteeId, weeks)}
      skills={
        skills
          ? {
              areas: skills.areas,
              unrated: skills.unrated,
              rating: {
                ...skills.rating,
                menteeId,
                formKey: randomUUID(),
                roadmapVersion: roadmap.version,
                saved: saved !== undefined,
              },
              rateMentee: rateMenteeAction,
            }
          : null
      }
      endMentorship={endMentorshipAction}
    />
  );
}
