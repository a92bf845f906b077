"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { seeAllNotices } from "@/lib/notices/mutations";
import { SeenInput } from "@/lib/notices/schema";

export const seeAllNoticesAction = action(SeenInput, async (viewer, { upTo }) => {
  await seeAllNotices(viewer, upTo);
  await stayOrGoTo("/notices");
});
