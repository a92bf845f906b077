import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepView } from "@/components/progress/step-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { listMentors } from "@/lib/mentorships/queries";
import { listMilestones, listMilestonesById } from "@/lib/milestones/queries";
import { listOpenOpportunities } from "@/lib/opportunities/queries";
import { findEarlyStart, listNotes } from "@/lib/progress/queries";
import { ActivityStateInput, EarlyStartInput, NoteInput } from "@/lib/progress/schema";
import { chaptersBeside } from "@/lib/roadmap/guide";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findStanding } from "@/lib/standing/queries";
import { wayOf } from "@/lib/standing/way";
import { listWaivers } from "@/lib/waivers/queries";
import { outlineOf } from "@/app/(public)/roadmap/outlines";
import { namedBy, titlesOf } from "@/app/(app)/steps/way";
import {
  addNoteAction,
  explainEarlyStartAction,
  removeNoteAction,
  setActivityStateAction,
} from "@/app/(app)/steps/actions";
import { noteRead } from "@/app/(app)/seen";
import { earlyOf, gateOfStep } from "./gate";
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
  await noteRead(viewer, `/steps/${key}`);

  const activityKeys = content.activities.map(({ key }) => key);
  const [standing, notes, { milestones }, mentors, waivers, reason, opportunities] = await Promise.all([
    findStanding(viewer),
    listNotes(viewer, activityKeys),
    listMilestones(viewer, { step: key }),
    listMentors(viewer),
    listWaivers(viewer),
    findEarlyStart(viewer, key),
    listOpenOpportunities(viewer, activityKeys),
  ]);
  const step = standing.steps.find((step) => step.key === key)!;
  const early = earlyOf(viewer, standing, step, reason);
  const named = await listMilestonesById(viewer, namedBy(wayOf(step, standing.facts)));

  return (
    <StepView
      {...headOf(standing, content)}
      early={early && { ...early, limits: limitsOf(EarlyStartInput), explain: explainEarlyStartAction }}
      gate={gateOfStep(viewer, standing, step, {
        titles: titlesOf(named),
        mentored: mentors.length > 0,
        waivers,
        opportunities,
      })}
      activities={rowsOf(viewer, { roadmap, content, step, notes, milestones, opportunities, open })}
      chapters={chaptersBeside(key, roadmap).map(outlineOf)}
      ways={waysOf(standing, content)}
      limits={{ state: limitsOf(ActivityStateInput), note: limitsOf(NoteInput) }}
      actions={{ setState: setActivityStateAction, addNote: addNoteAction, removeNote: removeNoteAction }}
    />
  );
}
