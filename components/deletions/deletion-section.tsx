"use client";

import { SettingsSection } from "@/components/accounts/settings-section";
import { ButtonLink } from "@/components/ui/button";

/** Below the settings, where one looks for it. */
export function DeletionSection({ href }: { href: string }) {
  return (
    <SettingsSection
      title="Delete"
      hint="You can change your mind for seven days. Then it is all erased."
      notice={false}
    >
      <ButtonLink href={href}>Delete my account …</ButtonLink>
    </SettingsSection>
  );
}
