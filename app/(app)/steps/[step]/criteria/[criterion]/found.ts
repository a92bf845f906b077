import { notFound } from "next/navigation";
import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { findStanding } from "@/lib/standing/queries";

export type Found = Awaited<ReturnType<typeof read>>;

/** The criterion an address names by its place in the gate. */
export const criterionAt = ({ step, criterion }: { step: string; criterion: string }) =>
  read(step, criterion);

/** Read once: the page and its title both ask for it. */
const read = cache(async (stepKey: string, place: string) => {
  const standing = await findStanding(await requireViewer());
  const step = standing.steps.find(({ key }) => key === stepKey) ?? notFound();
  const criterion = (/^[1-9]$/.test(place) && step.gate.states[Number(place) - 1]) || notFound();
  return { step, criterion };
});
