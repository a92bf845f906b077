"use client";

import { Choices } from "@/components/ui/choices";
import type { DoneParam } from "@/components/ui/done";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import { Table } from "@/components/ui/table";
import type { FormAction, Limits } from "@/lib/forms/state";

export type ChallengeRow = {
  key: string;
  name: string;
  sentence: string;
  href: string;
  /** "1" to "5", or "" while nothing was said. */
  hard: string;
  note: string;
};
/** `hard` in the order of the challenges; null where nothing was said. */
export type MonthRow = {
  key: string;
  name: string;
  hard: (number | null)[];
  notes: { key: string; name: string; note: string }[];
};

export type ChallengesViewProps = {
  title: string;
  lede: string;
  done: DoneParam;
  month: { iso: string; name: string };
  challenges: ChallengeRow[];
  months: MonthRow[];
  limits: Limits;
  action: FormAction;
};

export function ChallengesView({
  title,
  lede,
  done,
  month,
  challenges,
  months,
  ...form
}: ChallengesViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/weeks", label: "Weekly reviews" }]}
        title={title}
        lede={lede}
        done={done}
      />
      <Section title={month.name}>
        <Form
          action={form.action}
          hidden={{ month: month.iso }}
          limits={form.limits}
          mark="none"
          saved="Saved."
          className="gap-8!"
          actions={<Submit pending="Saving…">Save the month</Submit>}
        >
          {challenges.map(({ key, ...challenge }) => (
            <Challenge key={key} id={key} {...challenge} />
          ))}
        </Form>
      </Section>
      {months.length > 0 && (
        <Section title="Month by month" note="1 easy, 5 very hard" className="mt-10">
          <Table
            caption="How hard each challenge was, month by month"
            hideCaption
            columns={[{ label: "Month" }, ...challenges.map(({ name }) => ({ label: name, numeric: true }))]}
            rows={months.map(({ key, name, hard }) => ({
              id: key,
              cells: [name, ...hard.map((one) => one ?? "–")],
            }))}
          />
          <Notes months={months} />
        </Section>
      )}
    </>
  );
}

function Challenge({ id, name, sentence, href, hard, note }: Omit<ChallengeRow, "key"> & { id: string }) {
  return (
    <div className="grid gap-3">
      <Choices
        type="radio"
        name={`hard.${id}`}
        legend={name}
        hint={
          <>
            {sentence}{" "}
            <Link look="quiet" href={href}>
              How to notice it, and what to try
            </Link>
          </>
        }
        layout="row"
        defaultValue={hard}
        options={scale}
      />
      <Field
        type="textarea"
        rows={2}
        name={`note.${id}`}
        label={
          <>
            Note <span className="sr-only">on {name}</span>
          </>
        }
        defaultValue={note}
      />
    </div>
  );
}

/** What was written beside the numbers, month by month. */
function Notes({ months }: Pick<ChallengesViewProps, "months">) {
  const written = months.filter(({ notes }) => notes.length > 0);
  return written.map(({ key, name, notes }) => (
    <div key={key} className="mt-6 max-w-text">
      <h3 className="mb-1">{name}</h3>
      {notes.map((note) => (
        <p key={note.key} className="mt-2">
          <span className="text-ink-2">{note.name}:</span>{" "}
          <span dir="auto" className="wrap-anywhere whitespace-pre-line">
            {note.note}
          </span>
        </p>
      ))}
    </div>
  ));
}

const scale = [
  { value: "", label: "not said" },
  { value: "1", label: "1 easy" },
  { value: "2", label: "2" },
  { value: "3", label: "3" },
  { value: "4", label: "4" },
  { value: "5", label: "5 very hard" },
];
