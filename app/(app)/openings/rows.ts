import type { ListedOpening } from "@/components/openings/opening-row";
import type { Viewer } from "@/lib/auth/viewer";
import { clockWords, timeWords } from "@/lib/days";
import type { Opening } from "@/lib/openings/queries";

/** What others opened, in the owner's own zone. */
export const openingRows = ({ timeZone }: Viewer, openings: Opening[], now = new Date()): ListedOpening[] =>
  openings.map(({ id, title, requestId, milestoneId, reader, firstAt, lastAt }) => {
    const [first, last] = [clockWords(firstAt, timeZone), clockWords(lastAt, timeZone)];
    return {
      id,
      who: reader.name,
      title,
      href: requestId ? `/reviews/${requestId}` : milestoneId && `/milestones/${milestoneId}`,
      when: timeWords(firstAt, timeZone, now),
      again: first === last ? null : last,
    };
  });
