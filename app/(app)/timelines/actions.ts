"use server";

import { cookies } from "next/headers";
import { sessionCookie } from "@/lib/auth/cookie";
import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { savePrivateNote } from "@/lib/timelines/mutations";
import { HideNotesInput, MenteeNoteInput, PrivateNoteInput } from "@/lib/timelines/schema";
import { hidingCookie } from "./hiding";

export const saveNoteOfMentorAction = action(PrivateNoteInput, async (viewer, input) => {
  await savePrivateNote(viewer, input);
  await stayOrGoTo(`/mentors/${input.mentorshipId}/timeline#note`);
});

export const saveNoteOfMenteeAction = action(MenteeNoteInput, async (viewer, { menteeId, ...input }) => {
  await savePrivateNote(viewer, input);
  await stayOrGoTo(`/mentees/${menteeId}/timeline#note`);
});

/** Kept by this browser alone, and until it is closed: it is this screen that is shared. */
export const hideNotesAction = action(HideNotesInput, async (_viewer, { hide, back }) => {
  const kept = await cookies();
  if (hide === "no") kept.delete(hidingCookie);
  else kept.set(hidingCookie, "yes", sessionCookie.options);
  await stayOrGoTo(`${back}#note`);
});
