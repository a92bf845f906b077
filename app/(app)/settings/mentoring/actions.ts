"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { unblockPerson } from "@/lib/blocks/mutations";
import { PersonInput } from "@/lib/blocks/schema";
import { setCapacity } from "@/lib/capacity/mutations";
import { CapacityInput } from "@/lib/capacity/schema";
import { action } from "@/lib/forms/action";

export const setCapacityAction = action(CapacityInput, async (viewer, input) => {
  await setCapacity(viewer, input);
  refresh();
  redirect("/settings/mentoring?saved=capacity");
});

export const unblockPersonAction = action(PersonInput, async (viewer, { personId }) => {
  await unblockPerson(viewer, personId);
  refresh();
  redirect("/settings/mentoring?saved=unblocked");
});
