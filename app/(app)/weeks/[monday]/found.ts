import { cache } from "react";
import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { mondayOf, today } from "@/lib/days";
import { findFirstWeek, findWeek } from "@/lib/weeks/queries";
import { Monday } from "@/lib/weeks/schema";

/** The week an address names, with its review if it has one. A week that has not begun, or was before they joined, is no page. */
export const weekAt = cache(async (address: string) => {
  const viewer = await requireViewer();
  const { data: monday } = Monday.safeParse(address);
  if (!monday || mondayOf(monday) !== monday) notFound();
  const [review, first] = await Promise.all([findWeek(viewer, monday), findFirstWeek(viewer)]);
  const now = mondayOf(today(viewer.timeZone));
  if (!review && (monday > now || monday < first)) notFound();
  return { monday, review, first, now };
});
