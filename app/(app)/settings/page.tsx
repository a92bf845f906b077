import { cookies } from "next/headers";
import * as actions from "@/app/(app)/settings/actions";
import { themeOf } from "@/app/theme";
import { SettingsView } from "@/components/accounts/settings-view";
import { DeletionSection } from "@/components/deletions/deletion-section";
import { findProfile } from "@/lib/accounts/queries";
import { ProfileInput } from "@/lib/accounts/schema";
import { timeZones } from "@/lib/accounts/time-zones";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { findPlan } from "@/lib/progress/queries";
import { targetRoles } from "@/lib/progress/roles";
import { PlanInput } from "@/lib/progress/schema";

export const metadata = { title: "Settings" };

export default async function SettingsPage({ searchParams }: PageProps<"/settings">) {
  const viewer = await requireViewer();
  const [plan, kept, { saved }] = await Promise.all([findPlan(viewer), cookies(), searchParams]);

  return (
    <>
      <SettingsView
        saved={typeof saved === "string" ? saved : null}
        profile={{ ...findProfile(viewer), zones: timeZones(viewer.timeZone) }}
        plan={{ ...plan, targetDate: plan?.targetDate?.toISOString().slice(0, 10) ?? null }}
        roles={targetRoles}
        theme={themeOf(kept)}
        actions={{
          profile: actions.saveProfileAction,
          plan: actions.savePlanAction,
          theme: actions.setThemeAction,
        }}
        limits={{ profile: limitsOf(ProfileInput), plan: limitsOf(PlanInput) }}
      />
      <div className="mt-10">
        <DeletionSection href="/settings/delete" />
      </div>
    </>
  );
}
