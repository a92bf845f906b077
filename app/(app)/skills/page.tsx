import { randomUUID } from "node:crypto";
import { SkillsView } from "@/components/skills/skills-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listLatestRatings } from "@/lib/skills/queries";
import { rateSkillsAction } from "./actions";
import { areasOf, titleOf } from "./areas";
import { overviewOf } from "./overview";

export const metadata = { title: "Skills" };

export default async function SkillsPage({ searchParams }: PageProps<"/skills">) {
  const viewer = await requireViewer();
  const [{ open, done }, roadmap, ratings] = await Promise.all([
    searchParams,
    findRoadmap(viewer),
    listLatestRatings(viewer),
  ]);
  const areas = areasOf(viewer, { roadmap, ratings, open });

  return (
    <SkillsView
      done={done}
      title={titleOf(areas)}
      areas={areas}
      overview={overviewOf(areas)}
      action={rateSkillsAction}
      formKey={randomUUID()}
      roadmapVersion={roadmap.version}
    />
  );
}
