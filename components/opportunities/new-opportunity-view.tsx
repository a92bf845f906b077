"use client";

import { ButtonLink } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import type { SelectOption } from "@/components/ui/select";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { OpportunityFields } from "./opportunity-fields";

type NewOpportunityProps = {
  action: FormAction;
  formKey: string;
  limits: Limits;
  activities: SelectOption[];
  /** The activity the person came from. */
  asked: { key: string; title: string; what: string } | null;
};

export function NewOpportunityView({ action, formKey, limits, activities, asked }: NewOpportunityProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/opportunities", label: "Opportunities" }]}
        title={asked ? `Where could you do it? “${asked.title}”` : "What could you take on?"}
        lede="Name the chance and who decides about it. You get words to ask with, to make your own."
      />
      {asked && (
        <Details summary="What the activity asks" className="mb-6">
          <p className="max-w-text text-ink-2">{asked.what}</p>
        </Details>
      )}
      <Form
        action={action}
        formKey={formKey}
        limits={limits}
        mark="none"
        actions={
          <>
            <Submit pending="Keeping…">Keep it</Submit>
            <ButtonLink variant="bare" href="/opportunities">
              Cancel
            </ButtonLink>
          </>
        }
      >
        <OpportunityFields activities={activities} values={{ activityKey: asked?.key ?? null }} />
      </Form>
    </>
  );
}
