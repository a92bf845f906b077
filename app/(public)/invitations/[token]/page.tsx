import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { questionRows } from "@/app/(app)/mentors/rows";
import { blockPersonAction } from "@/app/(app)/mentors/actions";
import { seenIf } from "@/app/(app)/mentors/levels";
import { termsFacts, termsFields } from "@/app/(app)/mentors/terms";
import {
  acceptInvitationAction,
  acceptWithChangesAction,
  askInviterAction,
  declineInvitationAction,
} from "@/app/(public)/invitations/[token]/actions";
import { InvitationView } from "@/components/invitations/invitation-view";
import { findViewer } from "@/lib/auth/session";
import { findBlockWith } from "@/lib/blocks/queries";
import { today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { maskedAddress, MOST_QUESTIONS, standingOfInvitation } from "@/lib/invitations/invitation";
import { viewInvitation } from "@/lib/invitations/mutations";
import { findPublicInvitation, listQuestions } from "@/lib/invitations/queries";
import { ChangedAcceptanceInput, DeclineInput, QuestionInput } from "@/lib/invitations/schema";
import { declineWords } from "@/lib/invitations/words";
import { findPublicVersion } from "@/lib/roadmap/queries";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Invitation", robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const [viewer, invitation] = await Promise.all([findViewer(), findPublicInvitation(token)]);
  if (!invitation) notFound();

  const now = new Date();
  const blocked = viewer && (await findBlockWith(viewer, invitation.inviterId));
  const standing = standingOfInvitation(invitation, viewer, now, blocked);
  const mayAnswer = standing === "answerable" || standing === "asking";
  if (viewer && mayAnswer && !(await headers()).has("x-throughline-head"))
    await viewInvitation(viewer, token);
  const [roadmap, questions] = await Promise.all([
    findPublicVersion(invitation.inviter.roadmapVersion),
    viewer && mayAnswer ? listQuestions(viewer, token, now) : [],
  ]);
  const timeZone = viewer?.timeZone ?? "UTC";

  return (
    <InvitationView
      standing={standing}
      asked={
        (standing === "visitor" || mayAnswer) && {
          inviter: invitation.inviter.name,
          message: invitation.message,
          terms: termsFacts(invitation, roadmap, today(timeZone, now)),
          questions: questionRows({ timeZone }, questions, now),
          sees: seenIf(invitation),
        }
      }
      sentTo={
        standing === "visitor" && !invitation.anybody ? invitation.email : maskedAddress(invitation.email)
      }
      here={`/invitations/${token}`}
      anybody={invitation.anybody}
      isInvitee={viewer !== null && viewer.id === invitation.inviteeId}
      viewerEmail={viewer?.email ?? null}
      answer={{
        token,
        questionsLeft: standing === "asking" ? null : MOST_QUESTIONS - questions.length,
        reasons,
        proposed: { goals: invitation.message, terms: termsFields(roadmap, invitation) },
        inviterId: invitation.inviterId,
        limits: {
          question: limitsOf(QuestionInput),
          decline: limitsOf(DeclineInput),
          changed: limitsOf(ChangedAcceptanceInput),
        },
        actions: {
          accept: acceptInvitationAction,
          acceptChanged: acceptWithChangesAction,
          ask: askInviterAction,
          decline: declineInvitationAction,
          block: blockPersonAction,
        },
      }}
      signOut="/sign-out"
    />
  );
}

const reasons = Object.entries(declineWords).map(([value, label]) => ({ value, label }));
