import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type ReportPostProps = {
  postId: string;
  /** When it was reported already. */
  reported: DateWords | null;
  reasons: { value: string; label: string }[];
  /** The page on which the mentorship can be ended. Null once it has ended. */
  endHref: string | null;
  limits: Limits;
  action: FormAction;
};

/** For words that nobody should have to read. */
export function ReportPost({ postId, reported, reasons, endHref, limits, action }: ReportPostProps) {
  return (
    <Section title="Report these words">
      {reported ? (
        <p>
          You reported them on <Time {...reported} />. Whoever runs this place has a copy of them, and of
          nothing else you two wrote. The writer is not told.
        </p>
      ) : (
        <Form
          action={action}
          hidden={{ postId }}
          limits={limits}
          actions={<Submit variant="danger">Report</Submit>}
        >
          <p className="text-ink-2">
            Whoever runs this place gets a copy of these words and your name, and nothing else you two wrote.
            The writer is not told.
          </p>
          <Choices type="radio" name="reason" legend="What is wrong with them?" options={reasons} />
          <Field type="textarea" rows={3} name="words" label="Anything else they should know" />
        </Form>
      )}
      {endHref && (
        <p className="mt-4">
          You owe nobody another word: <Link href={endHref}>end the mentorship</Link> whenever you like,
          without giving a reason.
        </p>
      )}
    </Section>
  );
}
