import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepView } from "@/components/progress/step-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { listMilestones } from "@/lib/milestones/queries";
import { listNotes } from "@/lib/progress/queries";
import { ActivityStateInput, NoteInput } from "@/lib/progress/schema";
import { chaptersBeside } from "@/lib/roadmap/guide";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findStanding } from "@/lib/standing/queries";
import { outlineOf } from "@/app/(public)/roadmap/outlines";
import { addNoteAction, removeNoteAction, setActivityStateAction } from "@/app/(app)/steps/actions";
import { rowsOf } from "./rows";
import { headOf, waysOf } from "./words";

export async function generateMetadata({ params }: PageProps<"/steps/[step]">): Promise<Metadata> {
  const [viewer, { step: key }] = [await requireViewer(), await params];
  const step = (await findRoadmap(viewer)).steps.find((step) => step.key === key);
  return { title: step?.name ?? "Not found" };
}

export default async function StepPage({ params, searchParams }: PageProps<"/steps/[step]">) {
  const viewer = await requireViewer();
  const [{ step: key }, { open }, roadmap] = await Promise.all([params, searchParams, findRoadmap(viewer)]);
  const content = roadmap.steps.find((step) => step.key === key);
  if (!content) notFound();

  const activityKeys = content.activities.map(({ key }) => key);
  const [standing, notes, { milestones }] = await Promise.all([
    findStanding(viewer),
    listNotes(viewer, activityKeys),
    listMilestones(viewer, { step: key }),
  ]);
  const step = standing.steps.find((step) => step.key === key)!;

  return (
    <StepView
      {...headOf(standing, content)}
      activities={rowsOf(viewer, { roadmap, content, step, notes, milestones, open })}
      chapters={chaptersBeside(key, roadmap).map(outlineOf)}
      ways={waysOf(standing, content)}
      limits={{ state: limitsOf(ActivityStateInput), note: limitsOf(NoteInput) }}
      actions={{ setState: setActivityStateAction, addNote: addNoteAction, removeNote: removeNoteAction }}
    />
  );
}
