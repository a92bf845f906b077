"use client";

import { SettingsFrame } from "@/components/accounts/settings-frame";
import { SettingsSection } from "@/components/accounts/settings-section";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type NoticeSettingsViewProps = {
  kinds: { name: string; label: string; part: keyof typeof parts; mail: string }[];
  quiet: { from: number; until: number };
  timeZone: string;
  /** Whether mail leaves this place at all. */
  isMailed: boolean;
  saved: boolean;
  save: FormAction;
};

export function NoticeSettingsView(props: NoticeSettingsViewProps) {
  const { kinds, quiet, timeZone, isMailed, saved, save } = props;
  return (
    <SettingsFrame here="/settings/notices">
      <SettingsSection
        title="Mail about notices"
        hint={
          <>
            Every notice stands under <Link href="/notices">Notices</Link>, whatever you choose here. What you
            have read there is not mailed.
          </>
        }
        notice={saved && "Your choices are saved."}
      >
        {!isMailed && (
          <p className="mb-6 text-ink-2">
            No mail is sent from here: no mail server is set up. Your choices hold as soon as there is one.
          </p>
        )}
        <Form
          action={save}
          mark="none"
          autoComplete="off"
          actions={
            <Submit variant="default" pending="Saving…">
              Save choices
            </Submit>
          }
        >
          {Object.entries(parts).map(([part, title]) => (
            <fieldset key={part} className="grid gap-4">
              <legend className="mb-3 font-medium">{title}</legend>
              {kinds
                .filter((kind) => kind.part === part)
                .map(({ name, label, mail }) => (
                  <Field
                    key={name}
                    type="select"
                    name={`mail.${name}`}
                    label={label}
                    width="half"
                    options={choices}
                    defaultValue={mail}
                  />
                ))}
            </fieldset>
          ))}
          <fieldset className="grid gap-4">
            <legend className="mb-1 font-medium">Quiet hours</legend>
            <p className="text-1 text-ink-2">
              No mail about notices comes in between, by the clock in {timeZone.replaceAll("_", " ")}. The
              same hour twice means no quiet hours.
            </p>
            <div className="grid grid-cols-2 gap-4 sm:max-w-72">
              <Field type="select" name="quietFrom" label="From" options={hours} defaultValue={quiet.from} />
              <Field
                type="select"
                name="quietUntil"
                label="Until"
                options={hours}
                defaultValue={quiet.until}
              />
            </div>
          </fieldset>
        </Form>
      </SettingsSection>
    </SettingsFrame>
  );
}

const parts = {
  MEMBER: "From your mentors",
  MENTOR: "From your mentees",
  BOTH: "From either",
};

const choices = [
  { value: "NOW", label: "After a few minutes" },
  { value: "DAILY", label: "Once a day, at 08:00" },
  { value: "WEEKLY", label: "Once a week, Monday at 08:00" },
  { value: "OFF", label: "Not by mail" },
];

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: `${hour}`,
  label: `${String(hour).padStart(2, "0")}:00`,
}));
