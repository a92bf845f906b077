import { NoticesView } from "@/components/notices/notices-view";
import { requireViewer } from "@/lib/auth/session";
import { listNotices } from "@/lib/notices/queries";
import { NoticeFilter } from "@/lib/notices/schema";
import { seeAllNoticesAction } from "./actions";
import { noticeRows } from "./rows";

export const metadata = { title: "Notices" };

export default async function NoticesPage({ searchParams }: PageProps<"/notices">) {
  const viewer = await requireViewer();
  const { after } = NoticeFilter.parse(await searchParams);
  const { notices, next } = await listNotices(viewer, { after });

  return (
    <NoticesView
      notices={noticeRows(viewer, notices)}
      newest={after && "/notices"}
      older={next ? `/notices?after=${next}` : undefined}
      seeAll={seeAllNoticesAction}
    />
  );
}
