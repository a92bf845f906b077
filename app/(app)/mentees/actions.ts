"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { rateMentee } from "@/lib/reviews/mutations";
import { MenteeRatingsInput } from "@/lib/reviews/schema";
import { takeBackWaiver, waiveGate } from "@/lib/waivers/mutations";
import { WaiverEndInput, WaiverInput } from "@/lib/waivers/schema";

export const rateMenteeAction = action(MenteeRatingsInput, async (viewer, input) => {
  await rateMentee(viewer, input);
  const [skill] = Object.keys(input.level);
  goTo(`/mentees/${input.menteeId}?saved${skill ? `&skill=${skill}` : ""}#rate`);
});

export const waiveGateAction = action(WaiverInput, async (viewer, input) => {
  await waiveGate(viewer, input);
  goTo(`/mentees/${input.menteeId}?done=waived`);
});

export const takeBackWaiverAction = action(WaiverEndInput, async (viewer, { waiverId, menteeId }) => {
  await takeBackWaiver(viewer, waiverId);
  goTo(`/mentees/${menteeId}?done=unwaived`);
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
