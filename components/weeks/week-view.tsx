"use client";

import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";
import type { FormAction } from "@/lib/forms/state";
import { Happened, type Happening } from "./happened";
import { WeekForm, type WeekFormProps, type WeekMentor, type WeekTarget, type WeekValues } from "./week-form";

export type WeekViewProps = {
  when: DateWords;
  isNow: boolean;
  isKept: boolean;
  happened: Happening[];
  form: WeekFormProps;
  values: WeekValues;
  target: WeekTarget;
  mentors: WeekMentor[];
  /** Null while there is no review to remove. */
  removal: { reviewId: string; action: FormAction } | null;
  ways: { before?: Way; after?: Way };
};

/** A look back on one week: what happened beside what its owner makes of it. */
export function WeekView({ when, isNow, isKept, happened, removal, ways, ...week }: WeekViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/weeks", label: "Weekly reviews" }]}
        title={isNow ? "This week" : "A look back"}
        meta={<Time {...when} />}
        lede={
          isKept
            ? "You can change it at any time. Nobody reads it but whom you show it to."
            : "Five minutes. What we know is filled in: change it as you like, and leave out what you have nothing to say about."
        }
      />
      <div className="cols">
        <div className="lg:order-2">
          <Happened items={happened} />
        </div>
        <div className="lg:order-1 lg:col-span-2">
          <WeekForm {...week.form} values={week.values} target={week.target} mentors={week.mentors} />
          {removal && (
            <div className="mt-4">
              <Confirm
                trigger="Remove this review"
                look="bare"
                title="Remove this review?"
                action={removal.action}
                hidden={{ reviewId: removal.reviewId }}
                confirm="Remove review"
                pending="Removing…"
              >
                <p className="text-ink-2">The week is a gap again. What you logged in it stays.</p>
              </Confirm>
            </div>
          )}
        </div>
      </div>
      <Ways label="Weeks" {...ways} className="mt-10" />
    </>
  );
}
