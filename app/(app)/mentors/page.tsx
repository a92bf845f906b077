import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { noteRead } from "@/app/(app)/seen";
import { MentorsView } from "@/components/mentorships/mentors-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { limitsOf } from "@/lib/forms/read";
import { listGivenScopes } from "@/lib/grants/queries";
import { listSentInvitations } from "@/lib/invitations/queries";
import { InvitationInput, QuestionAnswerInput } from "@/lib/invitations/schema";
import { listMentors } from "@/lib/mentorships/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { hasFormerMentors } from "@/lib/timelines/queries";
import {
  answerInviteeAction,
  blockPersonAction,
  endMentorshipAction,
  inviteMentorAction,
  withdrawInvitationAction,
} from "./actions";
import { findFreshLink } from "./fresh-link";
import { thingOptions } from "./levels";
import { othersOf } from "./others";
import { coverOf, mentorRows, sentLists } from "./rows";
import { termsFields } from "./terms";

export const metadata: Metadata = { title: "Mentors" };

export default async function MentorsPage({ searchParams }: PageProps<"/mentors">) {
  const viewer = await requireViewer();
  await noteRead(viewer, "/mentors");
  const now = new Date();
  const [mentors, scopes, others, invitations, roadmap, fresh, hasFormer, { done }] = await Promise.all([
    listMentors(viewer, now),
    listGivenScopes(viewer, now),
    othersOf(viewer, "mentee", now),
    listSentInvitations(viewer),
    findRoadmap(viewer),
    findFreshLink(viewer),
    hasFormerMentors(viewer),
    searchParams,
  ]);

  return (
    <MentorsView
      done={done}
      title={
        mentors.length > 0 ? `${leadingCount(mentors.length, "person", "people")} mentor you.` : noMentor
      }
      mentors={mentorRows(viewer, mentors, scopes, roadmap)}
      cover={coverOf(mentors, roadmap)}
      others={{ ...others, actions: { end: endMentorshipAction, block: blockPersonAction } }}
      sent={{
        ...sentLists(viewer, invitations, now),
        answerLimits: limitsOf(QuestionAnswerInput),
        withdraw: withdrawInvitationAction,
        answer: answerInviteeAction,
      }}
      fresh={fresh}
      invite={{
        formKey: randomUUID(),
        limits: limitsOf(InvitationInput),
        terms: termsFields(roadmap, null),
        levels: thingOptions,
        action: inviteMentorAction,
      }}
      openingsHref="/openings"
      formerHref={hasFormer ? "/mentors/former" : null}
    />
  );
}

const noMentor = "Ask somebody to be your mentor.";
