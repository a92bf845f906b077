import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { rateInSittingAction } from "@/app/(app)/skills/actions";
import { SittingView } from "@/components/skills/sitting-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { levelsOf } from "@/lib/skills/levels";
import { listLatestRatings } from "@/lib/skills/queries";
import { scale } from "@/lib/skills/scale";
import { nextInSitting, sittingOf } from "@/lib/skills/sitting";

export const metadata = { title: "Rate all skills" };

export default async function RateAreaPage({ params, searchParams }: PageProps<"/skills/rate/[area]">) {
  const viewer = await requireViewer();
  const [{ area: asked }, { most }, roadmap, ratings] = await Promise.all([
    params,
    searchParams,
    findRoadmap(viewer),
    listLatestRatings(viewer),
  ]);
  const levels = levelsOf(viewer.id, ratings);
  const claimedIn = (key: string) => levels.get(key)?.claimed ?? null;
  const areas = sittingOf(roadmap);
  const area = areas.find(({ key }) => key === asked) ?? notFound();
  const next = nextInSitting(roadmap, area.key);

  return (
    <SittingView
      key={area.key}
      parts={areas.map(({ key, name, skills }) => ({
        ...{ key, name, short: name.split(" ")[0]!, href: `/skills/rate/${key}` },
        answered: skills.every((skill) => claimedIn(skill.key) !== null),
      }))}
      next={next ? `/skills/rate/${next.key}` : null}
      action={rateInSittingAction}
      formKey={randomUUID()}
      roadmapVersion={roadmap.version}
      area={{
        ...{ key: area.key, name: area.name },
        skills: area.skills.map((skill) => ({ ...skill, claimed: claimedIn(skill.key) })),
      }}
      scale={scale}
      most={typeof most === "string" && /^[0-5]$/.test(most) ? Number(most) : null}
    />
  );
}
