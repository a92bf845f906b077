import { setCapacityAction, unblockPersonAction } from "@/app/(app)/settings/mentoring/actions";
import { MentoringView } from "@/components/accounts/mentoring-view";
import { requireViewer } from "@/lib/auth/session";
import { listBlocks } from "@/lib/blocks/queries";
import { findCapacity } from "@/lib/capacity/queries";
import { CapacityInput } from "@/lib/capacity/schema";
import { momentWords } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";

export const metadata = { title: "Mentoring" };

export default async function MentoringPage({ searchParams }: PageProps<"/settings/mentoring">) {
  const viewer = await requireViewer();
  const [capacity, blocks, { saved }] = await Promise.all([
    findCapacity(viewer),
    listBlocks(viewer),
    searchParams,
  ]);

  return (
    <MentoringView
      saved={typeof saved === "string" ? saved : null}
      capacity={{ ...capacity, limits: limitsOf(CapacityInput) }}
      blocked={blocks.map(({ createdAt, blocked }) => ({
        ...blocked,
        since: momentWords(createdAt, viewer.timeZone),
      }))}
      actions={{ setCapacity: setCapacityAction, unblock: unblockPersonAction }}
    />
  );
}
