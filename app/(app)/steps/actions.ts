"use server";

import type { Viewer } from "@/lib/auth/viewer";
import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { addNote, explainEarlyStart, removeNote } from "@/lib/progress/mutations";
import { ActivityStateInput, EarlyStartInput, NoteInput, NoteRemovalInput } from "@/lib/progress/schema";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import { findRoadmap } from "@/lib/roadmap/queries";
import { setActivityState } from "@/lib/standing/mutations";

export const setActivityStateAction = action(ActivityStateInput, async (viewer, input) => {
  await setActivityState(viewer, input);
  await backTo(viewer, input.activityKey);
});

export const explainEarlyStartAction = action(EarlyStartInput, async (viewer, input) => {
  await explainEarlyStart(viewer, input);
  await stayOrGoTo(`/steps/${input.stepKey}`);
});

export const addNoteAction = action(NoteInput, async (viewer, input) => {
  await addNote(viewer, input);
  await backTo(viewer, input.activityKey);
});

export const removeNoteAction = action(NoteRemovalInput, async (viewer, { noteId, activityKey }) => {
  await removeNote(viewer, noteId);
  await backTo(viewer, activityKey);
});

/** The activity, unfolded, on the page of its step. */
async function backTo(viewer: Viewer, activityKey: string) {
  const activity = catalogueOf(await findRoadmap(viewer)).activities.get(activityKey);
  await stayOrGoTo(
    activity ? `/steps/${activity.step.key}?open=${activityKey}#${activityKey}` : "/dashboard",
  );
}
