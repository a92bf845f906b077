"use client";

import type { FormAction, Limits } from "@/lib/forms/state";
import { AskedEmail } from "./asked-email";
import { EmailForm } from "./email-form";
import { PasswordForm } from "./password-form";
import { SettingsFrame } from "./settings-frame";
import { SettingsSection } from "./settings-section";

type SecurityViewProps = {
  /** Which of the forms was saved a moment ago. */
  saved: string | null;
  email: string;
  asked: AskedEmail | null;
  /** Whether a new address is confirmed by a mail, or counts at once. */
  byMail: boolean;
  asksPassword: boolean;
  actions: { email: FormAction; withdraw: FormAction; password: FormAction };
  limits: { email: Limits; password: Limits };
};

export function SecurityView(security: SecurityViewProps) {
  const { saved, email, asked, byMail, asksPassword, actions, limits } = security;

  return (
    <SettingsFrame here="/settings/security">
      <SettingsSection
        title="E-mail address"
        hint={
          <>
            You sign in as <span className="font-medium wrap-anywhere text-ink">{email}</span>.{" "}
            {byMail && "A new address counts once you confirm it. The old one gets a mail, with a way back."}
          </>
        }
        notice={saved === "email" && "Your address is changed."}
      >
        {asked && <AskedEmail {...asked} withdraw={actions.withdraw} />}
        <EmailForm action={actions.email} limits={limits.email} email={email} asksPassword={asksPassword} />
      </SettingsSection>
      <SettingsSection
        title="Password"
        hint="A new password signs out every other device."
        notice={saved === "password" && "Your password is changed, and every other device is signed out."}
      >
        <PasswordForm action={actions.password} limits={limits.password} email={email} />
      </SettingsSection>
    </SettingsFrame>
  );
}
