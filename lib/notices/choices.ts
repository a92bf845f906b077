import type { MailChoice, NoticeKind } from "@/lib/generated/prisma/enums";
import { kindNames, kinds } from "@/lib/notices/kinds";
import { USUAL_QUIET, type Quiet } from "@/lib/notices/timetable";

/** Where a member's choices are kept. */
export const KEPT_CHOICES = {
  noticeChoices: { select: { kind: true, mail: true } },
  quietHours: { select: { from: true, until: true } },
} as const;

type Kept = { noticeChoices: { kind: NoticeKind; mail: MailChoice }[]; quietHours: Quiet | null };

/** What a member has chosen, and the usual where they have not. */
export const choicesFrom = ({ noticeChoices, quietHours }: Kept) => ({
  mail: Object.fromEntries(
    kindNames.map((name) => [
      name,
      noticeChoices.find(({ kind }) => kind === name)?.mail ?? kinds[name].mail,
    ]),
  ) as Record<NoticeKind, MailChoice>,
  quiet: quietHours ?? USUAL_QUIET,
});
export type Choices = ReturnType<typeof choicesFrom>;
