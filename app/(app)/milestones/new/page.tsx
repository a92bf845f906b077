import { randomUUID } from "node:crypto";
import { MilestoneFormView } from "@/components/milestones/milestone-form-view";
import { requireViewer } from "@/lib/auth/session";
import { today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { MilestoneInput } from "@/lib/milestones/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import { logMilestoneAction } from "@/app/(app)/milestones/actions";
import { choicesOf, untouched } from "@/app/(app)/milestones/form";

export const metadata = { title: "Log a milestone" };

export default async function NewMilestonePage({ searchParams }: PageProps<"/milestones/new">) {
  const viewer = await requireViewer();
  const [{ activity }, roadmap] = await Promise.all([searchParams, findRoadmap(viewer)]);

  return (
    <MilestoneFormView
      title="What did you do?"
      lede="A title and a date are enough. You can add the rest now or later."
      save="Log milestone"
      back="/milestones"
      action={logMilestoneAction}
      formKey={randomUUID()}
      limits={limitsOf(MilestoneInput)}
      choices={choicesOf(roadmap)}
      values={untouched(roadmap, today(viewer.timeZone), [activity ?? []].flat())}
    />
  );
}
