import type { Metadata } from "next";
import { promisedRow, promisedWords } from "@/app/(app)/reviews/lists";
import { noteRead } from "@/app/(app)/seen";
import { MenteesView } from "@/components/mentorships/mentees-view";
import { blockPersonAction, endMentorshipAction } from "@/app/(app)/mentors/actions";
import { othersOf } from "@/app/(app)/mentors/others";
import { requireViewer } from "@/lib/auth/session";
import { findCapacity } from "@/lib/capacity/queries";
import { countWords, leadingCount } from "@/lib/counts";
import { momentWords } from "@/lib/days";
import { countGuided, countLate, findDesk, listQueue, PAGE } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { listInvitationsToAnswer } from "@/lib/invitations/queries";
import { countFormerPosts } from "@/lib/posts/queries";
import { countQueue } from "@/lib/reviews/queries";
import { menteeRows } from "./rows";

export const metadata: Metadata = { title: "Mentees" };

/** As many of the queue as stand beside the list. */
const BESIDE = 8;

export default async function MenteesPage({ searchParams }: PageProps<"/mentees">) {
  const viewer = await requireViewer();
  await noteRead(viewer, "/mentees");
  const now = new Date();
  const address = await searchParams;
  const filter = DeskFilter.parse(address);
  const [desk, mentees, queue, waiting, late, invitations, capacity, others, former] = await Promise.all([
    findDesk(viewer, filter, PAGE, now),
    countGuided(viewer, now),
    listQueue(viewer, undefined, BESIDE, now),
    countQueue(viewer),
    countLate(viewer, now),
    listInvitationsToAnswer(viewer, now),
    findCapacity(viewer, now),
    othersOf(viewer, "mentor", now),
    countFormerPosts(viewer),
  ]);
  const pageOf = (after: string | null) => addressOf(filter.name, after);

  return (
    <MenteesView
      done={address.done}
      title={titleOf(mentees, waiting)}
      lede={
        [promisedWords(viewer, queue.requests, late), mentorWords(mentees)].filter(Boolean).join(" ") || null
      }
      former={
        former.posts > 0
          ? `You wrote ${countWords(former.posts, "post")} to ${countWords(former.members, "member")} whose ${former.members === 1 ? "account is" : "accounts are"} deleted. The words went with them.`
          : null
      }
      mentees={{
        rows: menteeRows(viewer, desk.mentees),
        all: mentees,
        name: filter.name,
        hasSearch: mentees > PAGE || filter.name !== "",
        pages: {
          ...(filter.after && { newest: pageOf(null) }),
          ...(desk.next && { older: pageOf(desk.next) }),
        },
      }}
      queue={{ rows: queue.requests.map((request) => promisedRow(viewer, request)), all: waiting }}
      invitations={invitations.map(({ id, inviter, createdAt }) => ({
        id,
        from: inviter.name,
        when: momentWords(createdAt, viewer.timeZone),
      }))}
      capacity={{ words: capacityWords(capacity), href: "/settings/mentoring" }}
      others={{ ...others, actions: { end: endMentorshipAction, block: blockPersonAction } }}
    />
  );
}

function addressOf(name: string, after: string | null) {
  const query = new URLSearchParams({ ...(name && { name }), ...(after && { after }) });
  return query.size > 0 ? `/mentees?${query}` : "/mentees";
}

const mentorWords = (mentees: number) =>
  mentees > 0 && `You mentor ${countWords(mentees, "person", "people")}.`;

function titleOf(mentees: number, waiting: number) {
  if (mentees === 0) return "You mentor nobody yet.";
  if (waiting === 0) return "Nothing waits for you.";
  return `${leadingCount(waiting, "review")} ${waiting === 1 ? "waits" : "wait"} for you.`;
}

function capacityWords({ places, taken }: { places: number; taken: number }) {
  if (places === 0) return "You take nobody now.";
  const most = `You take up to ${countWords(places, "mentee")}`;
  return taken >= places
    ? `${most}, and have no place left.`
    : `${most}, and have ${countWords(places - taken, "place")} left.`;
}
