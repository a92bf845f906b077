import { saveOnboardingAction } from "@/app/(app)/onboarding/actions";
import { PlanView } from "@/components/onboarding/plan-view";
import { timeZones } from "@/lib/accounts/time-zones";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import type { Plan } from "@/lib/progress/queries";
import { targetRoles } from "@/lib/progress/roles";
import { OnboardingInput } from "@/lib/progress/schema";
import { findSetup } from "./parts";

export const metadata = { title: "Where you start" };

export default async function OnboardingPage() {
  const viewer = await requireViewer();
  const { plan, parts } = await findSetup(viewer);
  const isAnswered = parts.some(({ key, answered }) => key === "plan" && answered);

  return (
    <PlanView
      parts={parts}
      action={saveOnboardingAction}
      limits={limitsOf(OnboardingInput)}
      name={viewer.name}
      plan={isAnswered && plan ? answersOf(plan) : { targetRole: targetRoles[0] ?? null }}
      roles={targetRoles}
      zones={timeZones(viewer.timeZone)}
      timeZone={viewer.timeZone}
    />
  );
}

const answersOf = (plan: Plan) => ({
  ...plan,
  targetDate: plan.targetDate?.toISOString().slice(0, 10) ?? null,
});
