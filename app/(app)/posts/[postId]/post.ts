import type { PostViewProps } from "@/components/posts/post-view";
import type { ReportPostProps } from "@/components/posts/report-post";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords, timeWords } from "@/lib/days";
import type { ReportReason } from "@/lib/generated/prisma/enums";
import { keepsEarlier } from "@/lib/posts/edits";
import type { PostDetail } from "@/lib/posts/queries";

type Shown = Omit<PostViewProps, "done" | "limits" | "report" | "actions">;

export function postOf({ timeZone }: Viewer, post: PostDetail, now = new Date()): Shown {
  return {
    id: post.id,
    author: post.author,
    isOwn: post.isOwn,
    text: post.removedAt ? null : post.text,
    when: timeWords(post.createdAt, timeZone, now),
    edited: post.editedAt && !post.removedAt ? timeWords(post.editedAt, timeZone, now) : null,
    earlier: post.earlier.map(({ until, ...version }) => ({
      ...version,
      until: timeWords(until, timeZone, now),
    })),
    back: { href: `${threadOf(post)}#post-${post.id}`, label: "Conversation" },
    canEdit: post.canEdit,
    canRemove: post.canRemove,
    keepsEarlier: keepsEarlier(post.createdAt, now),
  };
}

export const reportOf = (
  { timeZone }: Viewer,
  post: PostDetail,
): Omit<ReportPostProps, "action" | "limits"> | null => {
  const [report] = post.reports;
  if (!report && !post.canReport) return null;
  return {
    postId: post.id,
    reported: report ? momentWords(report.createdAt, timeZone) : null,
    reasons: Object.entries(reasonWords).map(([value, label]) => ({ value, label })),
    endHref: post.isLive ? pageOf(post) : null,
  };
};

/** Where it stands: in the thread of a request, while its reader can open that; or in the story of the two. */
function threadOf(post: PostDetail) {
  if (post.requestId && (post.isMentee || post.isLive)) return `/reviews/${post.requestId}`;
  const page = pageOf(post);
  return page ? `${page}/timeline` : "/mentors/former";
}

const pageOf = ({
  isMentee,
  mentorshipId,
  menteeId,
}: Pick<PostDetail, "isMentee" | "mentorshipId" | "menteeId">) =>
  mentorshipId && (isMentee ? `/mentors/${mentorshipId}` : `/mentees/${menteeId}`);

const reasonWords: Record<ReportReason, string> = {
  HARASSMENT: "They threaten, insult or press me",
  DISCRIMINATION: "They are hostile to a group of people",
  CONFIDENTIAL: "They ask for, or spread, what is not theirs to know",
  SPAM: "They advertise or sell something",
  OTHER: "Something else",
};
