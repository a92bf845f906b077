import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { rateAreaAction } from "@/app/(app)/onboarding/actions";
import { findSetup } from "@/app/(app)/onboarding/parts";
import { AreaView } from "@/components/onboarding/area-view";
import { requireViewer } from "@/lib/auth/session";
import { actOf } from "@/lib/skills/act";
import { scale } from "@/lib/skills/scale";

export const metadata = { title: "Your skills" };

export default async function AreaPage({ params, searchParams }: PageProps<"/onboarding/skills/[area]">) {
  const viewer = await requireViewer();
  const [{ area: asked }, { most }, { roadmap, parts, levels }] = await Promise.all([
    params,
    searchParams,
    findSetup(viewer),
  ]);
  const area = roadmap.areas.find(({ key }) => key === asked) ?? notFound();

  return (
    <AreaView
      key={area.key}
      parts={parts}
      action={rateAreaAction}
      formKey={randomUUID()}
      roadmapVersion={roadmap.version}
      area={{
        key: area.key,
        name: area.name,
        skills: area.skills.map((skill) => ({
          ...skill,
          levels: skill.levels.map(actOf),
          claimed: levels.get(skill.key)?.claimed ?? null,
        })),
      }}
      scale={scale}
      most={typeof most === "string" && /^[0-5]$/.test(most) ? Number(most) : null}
    />
  );
}
