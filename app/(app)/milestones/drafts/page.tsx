import { DraftsView } from "@/components/milestones/drafts-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { momentWords } from "@/lib/days";
import { listDrafts, type Draft } from "@/lib/milestones/queries";
import { discardDraftAction } from "@/app/(app)/milestones/actions";

export const metadata = { title: "Drafts" };

export default async function DraftsPage({ searchParams }: PageProps<"/milestones/drafts">) {
  const viewer = await requireViewer();
  const [drafts, { done }] = await Promise.all([listDrafts(viewer), searchParams]);

  return (
    <DraftsView
      title={drafts.length > 0 ? `${leadingCount(drafts.length, "draft")}.` : "No draft is waiting."}
      done={done}
      drafts={drafts.map(({ id, content, updatedAt }) => ({
        id,
        href: `/milestones/new?draft=${id}`,
        title: content.title,
        text: firstWords(content),
        when: momentWords(updatedAt, viewer.timeZone),
      }))}
      discard={discardDraftAction}
    />
  );
}

/** Enough of it to know it again, whichever field was filled in first. */
const firstWords = ({ outcome, situation, role, people, measure, evidenceUrl }: Draft["content"]) =>
  [outcome, situation, role, people, measure, ...evidenceUrl].find(Boolean) ?? null;
