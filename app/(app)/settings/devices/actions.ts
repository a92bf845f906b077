"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/forms/action";
import { endOtherSessions, endSession } from "@/lib/sessions/mutations";
import { SessionIdInput } from "@/lib/sessions/schema";

export const endSessionAction = action(SessionIdInput, async (viewer, { sessionId }) => {
  await endSession(viewer, sessionId);
  redirect("/settings/devices?saved=one");
});

export const endOtherSessionsAction = action(z.strictObject({}), async (viewer) => {
  await endOtherSessions(viewer);
  redirect("/settings/devices?saved=others");
});
