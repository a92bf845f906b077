import { notFound } from "next/navigation";
import { MilestoneFormView } from "@/components/milestones/milestone-form-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { MilestoneEditInput } from "@/lib/milestones/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import { editMilestoneAction } from "@/app/(app)/milestones/actions";
import { milestoneAt } from "@/app/(app)/milestones/[milestoneId]/found";
import { choicesOf, valuesOf } from "@/app/(app)/milestones/form";

type Props = PageProps<"/milestones/[milestoneId]/edit">;

export async function generateMetadata({ params }: Props) {
  const milestone = await milestoneAt((await params).milestoneId);
  return { title: `Edit ${milestone?.title ?? "milestone"}` };
}

export default async function EditMilestonePage({ params }: Props) {
  const viewer = await requireViewer();
  const { milestoneId } = await params;
  const [roadmap, milestone] = await Promise.all([findRoadmap(viewer), milestoneAt(milestoneId)]);
  if (!milestone) notFound();

  const { id, revision, version, versions } = milestone;
  const isShown = versions.some(({ number }) => number === version);
  return (
    <MilestoneFormView
      title="Edit this milestone"
      lede={
        isShown
          ? `A mentor was shown version ${version}. It stays as it is; what you save becomes version ${version + 1}.`
          : undefined
      }
      save="Save milestone"
      isBegun
      back={{ href: `/milestones/${id}`, label: milestone.title }}
      now={`/milestones/${id}`}
      action={editMilestoneAction}
      hidden={{ milestoneId: id, revision }}
      limits={limitsOf(MilestoneEditInput)}
      choices={choicesOf(roadmap)}
      values={valuesOf(milestone)}
    />
  );
}
