import type { ListedNotice } from "@/components/notices/notice-row";
import type { Viewer } from "@/lib/auth/viewer";
import { timeWords, today } from "@/lib/days";
import { sentenceOf } from "@/lib/notices/kinds";
import type { Notice } from "@/lib/notices/queries";

/** What somebody was told, in their own zone. */
export const noticeRows = ({ timeZone }: Viewer, notices: Notice[], now = new Date()): ListedNotice[] =>
  notices.map(({ id, href, createdAt, seenAt, ...told }) => ({
    id,
    href,
    sentence: sentenceOf(told, today(timeZone, now)),
    when: timeWords(createdAt, timeZone, now),
    isUnread: seenAt === null,
  }));
