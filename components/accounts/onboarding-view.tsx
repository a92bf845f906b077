"use client";

import { PersonName } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PlanFields, type PlanAnswers } from "./plan-fields";
import { TimeZoneField } from "./time-zone-field";

type OnboardingViewProps = {
  action: FormAction;
  skip: FormAction;
  limits: Limits;
  name: string;
  plan: PlanAnswers;
  roles: string[];
  zones: string[];
  timeZone: string;
};

export function OnboardingView({
  action,
  skip,
  limits,
  name,
  plan,
  roles,
  zones,
  timeZone,
}: OnboardingViewProps) {
  return (
    <>
      <PageHeader
        title={
          <>
            Welcome, <PersonName>{name}</PersonName>. Where do you start?
          </>
        }
        lede="Answer what you know. Each field can stay empty, and all of it can be changed later in the settings."
      />
      <Form
        action={action}
        limits={limits}
        mark="none"
        actions={<Submit pending="Saving…">Show me my line</Submit>}
      >
        <PlanFields plan={plan} roles={roles} />
        <TimeZoneField
          zones={zones}
          current={timeZone}
          guess={timeZone === "UTC"}
          hint="Your days and dates follow it."
        />
      </Form>
      <Form
        action={skip}
        className="mt-2"
        actions={
          <Submit variant="bare" pending="Skipping…" className="-ml-3.5">
            Skip for now
          </Submit>
        }
      />
    </>
  );
}
