import type { ShownVerdict } from "@/components/reviews/verdict-card";
import { verdictState } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import { Ticks } from "@/lib/reviews/criteria";
import type { RequestDetail } from "@/lib/reviews/queries";

type Verdict = NonNullable<RequestDetail["verdict"]>;
type Around = { version: number; who: string; requester: string };

/** A verdict as its card shows it, to both sides. */
export function verdictOf(
  viewer: Viewer,
  verdict: Verdict,
  { version, who, requester }: Around,
): ShownVerdict {
  const { note, createdAt, points, ticks, revokedAt, revokedBecause, dispute } = verdict;
  return {
    state: verdictState(verdict),
    who,
    when: momentWords(createdAt, viewer.timeZone),
    version,
    note,
    points: points.map(({ id, text, resolvedAt }) => ({ id, text, resolved: resolvedAt !== null })),
    ticks: Ticks.parse(ticks),
    revoked:
      revokedAt && revokedBecause !== null
        ? { when: momentWords(revokedAt, viewer.timeZone), because: revokedBecause }
        : null,
    dispute: dispute === null ? null : { who: requester, text: dispute },
  };
}
