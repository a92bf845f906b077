"use client";

import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { SetupPart } from "./parts";
import { SetupNav } from "./setup-nav";
import { SetupWays } from "./setup-ways";
import { StrengthItem, type Strength } from "./strength-item";

type StrengthsViewProps = {
  parts: SetupPart[];
  action: FormAction;
  formKey: string;
  strengths: Strength[];
  titleLimits: Limits[string] | undefined;
};

/** What somebody did before they came here, one line for each strength it shows. */
export function StrengthsView({ parts, action, formKey, strengths, titleLimits }: StrengthsViewProps) {
  return (
    <>
      <SetupNav parts={parts} current="strengths" />
      <PageHeader
        title="What already counts"
        lede="Tick what you have done before. One line and a year are enough."
      />
      <Form
        action={action}
        formKey={formKey}
        mark="none"
        autoComplete="off"
        className="max-w-text! gap-8!"
        actions={<SetupWays parts={parts} current="strengths" />}
      >
        <ul role="list" className="divide-y divide-hair border-y border-hair">
          {strengths.map((strength) => (
            <StrengthItem key={strength.key} strength={strength} titleLimits={titleLimits} />
          ))}
        </ul>
      </Form>
    </>
  );
}
