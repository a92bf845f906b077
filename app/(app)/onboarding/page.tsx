import { saveOnboardingAction, skipOnboardingAction } from "@/app/(app)/onboarding/actions";
import { OnboardingView } from "@/components/accounts/onboarding-view";
import { timeZones } from "@/lib/accounts/time-zones";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { findPlan } from "@/lib/progress/queries";
import { targetRoles } from "@/lib/progress/roles";
import { OnboardingInput } from "@/lib/progress/schema";

export const metadata = { title: "Where you start" };

export default async function OnboardingPage() {
  const viewer = await requireViewer();
  const plan = await findPlan(viewer);

  return (
    <OnboardingView
      action={saveOnboardingAction}
      skip={skipOnboardingAction}
      limits={limitsOf(OnboardingInput)}
      name={viewer.name}
      plan={{ ...plan, targetDate: plan?.targetDate?.toISOString().slice(0, 10) ?? null }}
      roles={targetRoles}
      zones={timeZones(viewer.timeZone)}
      timeZone={viewer.timeZone}
    />
  );
}
