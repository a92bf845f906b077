import { linesOf } from "@/app/(app)/dashboard/answer";
import { StepsView } from "@/components/standing/steps-view";
import { requireViewer } from "@/lib/auth/session";
import { findPlan } from "@/lib/progress/queries";
import { findStanding } from "@/lib/standing/queries";
import { countsOf } from "./counts";

export const metadata = { title: "Your five steps" };

export default async function StepsPage() {
  const viewer = await requireViewer();
  const [standing, plan] = await Promise.all([findStanding(viewer), findPlan(viewer)]);

  return <StepsView {...linesOf(standing, plan, viewer)} {...countsOf(standing)} />;
}
