"use client";

import { Button } from "@/components/ui/button";
import type { DateWords } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { List } from "@/components/ui/list";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import { DeviceRow } from "./device-row";
import { SettingsFrame } from "./settings-frame";
import { SettingsSection } from "./settings-section";

export type Device = {
  id: string;
  isHere: boolean;
  name: string;
  network: string;
  since: DateWords;
  seen: DateWords;
};

type DevicesViewProps = {
  devices: Device[];
  saved: string | null;
  actions: { end: FormAction; endOthers: FormAction };
  signOut: string;
};

export function DevicesView({ devices, saved, actions, signOut }: DevicesViewProps) {
  return (
    <SettingsFrame here="/settings/devices">
      <SettingsSection
        title="Where you are signed in"
        hint="A device is signed out after a week without a visit, and after thirty days in any case. Is one of these not yours? Sign it out and change your password."
        notice={saved && notices.get(saved)}
      >
        <List>
          {devices.map((device) => (
            <DeviceRow key={device.id} {...device} end={actions.end} signOut={signOut} />
          ))}
        </List>
        <div className="mt-6 flex flex-wrap gap-2">
          {devices.length > 1 && (
            <Form
              action={actions.endOthers}
              actions={
                <Submit variant="default" pending="Signing out…">
                  Sign out all others
                </Submit>
              }
            />
          )}
          <form method="post" action={signOut}>
            <input type="hidden" name="where" value="everywhere" />
            <Button type="submit">Sign out everywhere</Button>
          </form>
        </div>
      </SettingsSection>
    </SettingsFrame>
  );
}

const notices = new Map([
  ["one", "The device is signed out."],
  ["others", "Every other device is signed out."],
]);
