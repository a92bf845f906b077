"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { confirmReturn, endPause, moveReturn, removePause, takePause } from "@/lib/pauses/mutations";
import { PauseIdInput, PauseInput, ReturnInput } from "@/lib/pauses/schema";

export const takePauseAction = action(PauseInput, async (viewer, input) => {
  await takePause(viewer, input);
  await stayOrGoTo("/pauses?done=saved");
});

export const moveReturnAction = action(ReturnInput, async (viewer, input) => {
  await moveReturn(viewer, input);
  await stayOrGoTo("/pauses?done=saved");
});

export const confirmReturnAction = action(PauseIdInput, async (viewer, { pauseId }) => {
  await confirmReturn(viewer, pauseId);
  await stayOrGoTo("/pauses?done=saved");
});

export const endPauseAction = action(PauseIdInput, async (viewer, { pauseId }) => {
  await endPause(viewer, pauseId);
  await stayOrGoTo("/pauses?done=saved");
});

export const removePauseAction = action(PauseIdInput, async (viewer, { pauseId }) => {
  await removePause(viewer, pauseId);
  await stayOrGoTo("/pauses?done=saved");
});
