import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { SelectOption } from "@/components/ui/select";
import type { FormAction } from "@/lib/forms/state";

export type GrantRow = {
  /** Names its two fields: "step.lead", "stepUntil.lead". */
  of: "step" | "area" | "milestone";
  key: string;
  name: string;
  /** What they would see in a few words: "3 of 9 done". */
  now: string | null;
  level: string;
  until: string;
};

export type GrantGroup = { title: string; words: string; options: SelectOption[]; rows: GrantRow[] };

export type Consent = { mentorshipId: string; groups: GrantGroup[] };

/** What the member decides, thing by thing. What always goes with being somebody's mentor, and what never does, stands beside it. */
export function ConsentForm({ mentorshipId, groups, action }: Consent & { action: FormAction }) {
  return (
    <Form
      // What was saved elsewhere meanwhile shows in the fields.
      key={groups.map(({ rows }) => rows.map(({ level, until }) => level + until)).join()}
      action={action}
      hidden={{ mentorshipId }}
      mark="none"
      layout="long"
      autoComplete="off"
      className="max-w-none!"
      actions={
        <Submit variant="primary" pending="Saving…">
          Save what they can read
        </Submit>
      }
    >
      {groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Form>
  );
}

function Group({ title, words, options, rows }: GrantGroup) {
  return (
    <Section title={title} level={3} plain>
      <p className="mb-3 text-ink-2">{words}</p>
      <ul role="list" className="divide-y divide-hair border-y border-hair">
        {rows.map((row) => (
          <Grant key={row.key} row={row} options={options} />
        ))}
      </ul>
    </Section>
  );
}

function Grant({ row, options }: { row: GrantRow; options: SelectOption[] }) {
  const { of, key, name, now, level, until } = row;
  return (
    <li className="grid items-start gap-x-4 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_12rem_13rem]">
      <span className="min-w-0 sm:py-1.5">
        <bdi className="font-medium wrap-anywhere">{name}</bdi>
        {now && <span className="block text-1 text-ink-2">{now}</span>}
      </span>
      <Field
        type="select"
        name={`${of}.${key}`}
        label={`What they see of ${name}`}
        hideLabel
        options={options}
        defaultValue={level}
      />
      <Field
        type="date"
        name={`${of}Until.${key}`}
        label={
          <>
            Until <span className="sr-only">when they see {name}</span>
          </>
        }
        className="grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2 [&_label]:font-normal [&_label]:text-ink-2"
        defaultValue={until}
      />
    </li>
  );
}
