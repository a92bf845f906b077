import type { Metadata } from "next";
import { CriterionView } from "@/components/progress/criterion-view";
import { requireViewer } from "@/lib/auth/session";
import { listMilestonesById } from "@/lib/milestones/queries";
import { criterionAt } from "./found";
import { criterionOf } from "./criterion";

type Props = PageProps<"/steps/[step]/criteria/[criterion]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step, criterion } = await criterionAt(await params);
  return { title: `${criterion.criterion.text}, ${step.name}` };
}

export default async function CriterionPage({ params }: Props) {
  const [viewer, found] = [await requireViewer(), await criterionAt(await params)];
  const isOfMilestones = found.criterion.criterion.kind !== "done";
  const milestones = isOfMilestones ? await listMilestonesById(viewer, found.criterion.rows) : [];

  return <CriterionView {...criterionOf(viewer, found, milestones)} />;
}
