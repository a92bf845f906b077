import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listLatestRatings } from "@/lib/skills/queries";
import { sittingOf } from "@/lib/skills/sitting";

/** The sitting goes on at the first area that is not rated yet; when all are, it begins anew. */
export default async function RatePage() {
  const viewer = await requireViewer();
  const [roadmap, ratings] = await Promise.all([findRoadmap(viewer), listLatestRatings(viewer)]);
  const rated = new Set(
    ratings.flatMap(({ raterId, skillKey }) => (raterId === viewer.id ? [skillKey] : [])),
  );
  const areas = sittingOf(roadmap);
  const next = areas.find(({ skills }) => skills.some(({ key }) => !rated.has(key))) ?? areas[0]!;
  redirect(`/skills/rate/${next.key}`);
}
