import type { Metadata } from "next";
import { waitingRow } from "@/app/(app)/reviews/lists";
import { noteRead } from "@/app/(app)/seen";
import { MenteesView } from "@/components/mentorships/mentees-view";
import { requireViewer } from "@/lib/auth/session";
import { countWords, leadingCount } from "@/lib/counts";
import { momentWords } from "@/lib/days";
import { listInvitationsToAnswer, listMentees } from "@/lib/mentorships/queries";
import { countFormerPosts } from "@/lib/posts/queries";
import { listLastSubmissions, listQueue } from "@/lib/reviews/queries";
import { listMenteeSummaries } from "@/lib/standing/queries";
import { menteeRows } from "./rows";

export const metadata: Metadata = { title: "Mentees" };

/** As many of the queue as stand beside the list. */
const BESIDE = 8;

export default async function MenteesPage({ searchParams }: PageProps<"/mentees">) {
  const viewer = await requireViewer();
  await noteRead(viewer, "/mentees");
  const [mentees, summaries, queue, lastSubmissions, invitations, former, { done }] = await Promise.all([
    listMentees(viewer),
    listMenteeSummaries(viewer),
    listQueue(viewer),
    listLastSubmissions(viewer),
    listInvitationsToAnswer(viewer, new Date()),
    countFormerPosts(viewer),
    searchParams,
  ]);
  const rows = queue.slice(0, BESIDE);

  return (
    <MenteesView
      done={done}
      title={titleOf(mentees.length, queue.length)}
      lede={mentees.length > 0 ? `You mentor ${countWords(mentees.length, "person", "people")}.` : null}
      mentees={menteeRows(viewer, { mentees, summaries, queue, lastSubmissions })}
      former={
        former.posts > 0
          ? `You wrote ${countWords(former.posts, "post")} to ${countWords(former.members, "member")} whose ${former.members === 1 ? "account is" : "accounts are"} deleted. The words went with them.`
          : null
      }
      queue={{
        rows: rows.map((request) => waitingRow(viewer, request, request.requester.name)),
        all: queue.length,
      }}
      invitations={invitations.map(({ id, inviter, createdAt }) => ({
        id,
        from: inviter.name,
        when: momentWords(createdAt, viewer.timeZone),
      }))}
    />
  );
}

function titleOf(mentees: number, waiting: number) {
  if (mentees === 0) return "You mentor nobody yet.";
  if (waiting === 0) return "Nothing waits for you.";
  return `${leadingCount(waiting, "review")} ${waiting === 1 ? "waits" : "wait"} for you.`;
}
