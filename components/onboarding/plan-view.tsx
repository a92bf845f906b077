"use client";

import { PlanFields, type PlanAnswers } from "@/components/accounts/plan-fields";
import { TimeZoneField } from "@/components/accounts/time-zone-field";
import { PersonName } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { SetupPart } from "./parts";
import { SetupNav } from "./setup-nav";
import { SetupWays } from "./setup-ways";

type PlanViewProps = {
  parts: SetupPart[];
  action: FormAction;
  limits: Limits;
  name: string;
  plan: PlanAnswers;
  roles: string[];
  zones: string[];
  timeZone: string;
};

/** The first page of the setting-up: where somebody starts and where they want to be. */
export function PlanView({ parts, action, limits, name, plan, roles, ...zone }: PlanViewProps) {
  return (
    <>
      <SetupNav parts={parts} current="plan" />
      <PageHeader
        title={
          <>
            Welcome, <PersonName>{name}</PersonName>. Where do you start?
          </>
        }
        lede="About three minutes, and any answer can wait."
      />
      <Form action={action} limits={limits} mark="none" actions={<SetupWays parts={parts} current="plan" />}>
        <PlanFields plan={plan} roles={roles} hints={false} />
        {zone.timeZone === "UTC" && <TimeZoneField zones={zone.zones} current="UTC" guess />}
      </Form>
    </>
  );
}
