"use client";

import type { FormAction, Limits } from "@/lib/forms/state";
import type { PlanAnswers } from "./plan-fields";
import { PlanForm } from "./plan-form";
import { ProfileForm, type ProfileAnswers } from "./profile-form";
import { SettingsFrame } from "./settings-frame";
import { SettingsSection } from "./settings-section";
import { ThemeForm } from "./theme-form";

type Parts<T> = { profile: T; plan: T };

type SettingsViewProps = {
  /** Which of the forms was saved a moment ago. */
  saved: string | null;
  profile: ProfileAnswers;
  plan: PlanAnswers;
  roles: string[];
  theme: string;
  actions: Parts<FormAction> & { theme: FormAction };
  limits: Parts<Limits>;
};

export function SettingsView({ saved, profile, plan, roles, theme, actions, limits }: SettingsViewProps) {
  return (
    <SettingsFrame here="/settings">
      <SettingsSection
        title="You"
        hint="Your mentors read this name. Your days and dates follow the time zone."
        notice={saved === "profile" && "Your name and time zone are saved."}
      >
        <ProfileForm action={actions.profile} limits={limits.profile} profile={profile} />
      </SettingsSection>
      <SettingsSection
        title="Your target"
        hint="Where you start and where you want to be. Any of it can stay empty."
        notice={saved === "plan" && "Your target is saved."}
      >
        <PlanForm action={actions.plan} limits={limits.plan} plan={plan} roles={roles} />
      </SettingsSection>
      <SettingsSection
        title="Look"
        hint="Kept in this browser only."
        notice={saved === "theme" && "The look is saved in this browser."}
      >
        <ThemeForm action={actions.theme} theme={theme} />
      </SettingsSection>
    </SettingsFrame>
  );
}
