import { prisma } from "@/lib/db";
import { sentenceOf } from "@/lib/notices/kinds";

/** What somebody was told, in its words, the first first. */
export async function toldTo({ id }: { id: string }) {
  const notices = await prisma.notice.findMany({
    where: { memberId: id },
    orderBy: { createdAt: "asc" },
    select: { kind: true, facts: true, actor: { select: { name: true } } },
  });
  return notices.map((notice) => sentenceOf(notice, "2026-04-10"));
}
