"use client";

import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { isRefused } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { ChoiceGroup } from "./choice-groups";
import { MilestoneMore } from "./milestone-more";

export type MilestoneChoices = {
  kinds: { value: string; label: string }[];
  activities: ChoiceGroup[];
  skills: ChoiceGroup[];
};

export type MilestoneValues = {
  title?: string;
  happenedOn: string;
  /** From before they started: dated as well as they remember, and for skills alone. */
  isPrior?: boolean;
  kind?: string;
  situation?: string;
  role?: string;
  people?: string;
  outcome?: string;
  measure?: string;
  evidence: { url: string; label: string }[];
  activityKeys: string[];
  skillKeys: string[];
};

type MilestoneFormProps = {
  title: string;
  lede?: string | undefined;
  save: string;
  /** What is not finished can be kept as a draft; a milestone that is logged is a draft no more. */
  keep?: "draft";
  /** What happened is written already, or this is where it gets written. */
  isBegun: boolean;
  /** Where it leads back to, by name. */
  back: { href: string; label: string };
  /** Where an edit, or a draft, can be seen as it reads now. */
  now?: string | undefined;
  action: FormAction;
  formKey?: string;
  hidden?: Record<string, string | number> | undefined;
  limits: Limits;
  choices: MilestoneChoices;
  values: MilestoneValues;
};

/** To log and to edit: a title and a date, and all the rest behind one line until there is more to say. */
export function MilestoneFormView({ title, lede, save, keep, back, now, ...props }: MilestoneFormProps) {
  const { choices, values, isBegun, ...form } = props;
  return (
    <>
      <PageHeader crumbs={[back]} title={title} lede={lede} />
      <Form
        {...form}
        mark="none"
        layout={isBegun ? "long" : "column"}
        actions={
          <>
            <Submit pending="Saving…">{save}</Submit>
            {keep && (
              <Submit variant="default" name="keep" value={keep} pending="Saving…">
                Save as draft
              </Submit>
            )}
            <ButtonLink variant="bare" href={back.href}>
              Cancel
            </ButtonLink>
          </>
        }
      >
        {(state) => (
          <>
            {isRefused(state) && <NotSaved now={state.message && now} />}
            <Field
              name="title"
              label="Title"
              hint="One line, a verb first: “Led the sprint review of the checkout team”."
              defaultValue={values.title}
              autoComplete="off"
              autoFocus={!values.title}
            />
            <Field
              type={values.isPrior ? "text" : "date"}
              name="happenedOn"
              label={values.isPrior ? "About when" : "When it happened"}
              hint={values.isPrior && "A year, or May 2023."}
              width="short"
              defaultValue={values.happenedOn}
            />
            <MilestoneMore
              choices={choices}
              values={values}
              state={state}
              isOpen={isBegun}
              summary={keep ? "Add details and links" : "Details and links"}
            />
          </>
        )}
      </Form>
    </>
  );
}

/** Stands above the fields: without a script the answer to a long form begins at its top. */
function NotSaved({ now }: { now: string | undefined }) {
  return (
    <Notice tone="warn" title="Nothing is saved yet.">
      {now ? (
        <p>
          The reason stands above the button. You can{" "}
          <Link href={now} target="_blank">
            see how it reads now
          </Link>{" "}
          in a new tab; saving again replaces it with what stands here.
        </p>
      ) : (
        <p>What to mend is said where it is wrong. Your text is still here.</p>
      )}
    </Notice>
  );
}
