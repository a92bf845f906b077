import Form from "next/form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";

export type AsOfForm = {
  today: string;
  typed: string;
  /** The day that is shown, when it is not today. */
  past: DateWords | null;
  problem: string | null;
};

type AsOfProps = AsOfForm & { address: string; kept?: Record<string, string> };

/** Asks for another day by address, so that it can be kept and gone back to. */
export function AsOf({ address, kept = {}, today, typed, past, problem }: AsOfProps) {
  return (
    <div className="print:hidden">
      <Form
        action={address}
        prefetch={false}
        className="flex flex-wrap items-end gap-2"
        aria-label="Another day"
      >
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field
          key={typed}
          type="date"
          name="on"
          label="As of"
          defaultValue={typed}
          error={problem ?? undefined}
        />
        <Button type="submit">Show</Button>
        {past && (
          <ButtonLink variant="bare" href={address}>
            Back to today
          </ButtonLink>
        )}
      </Form>
      <span className="sr-only">Today is {today}.</span>
    </div>
  );
}

/** What a past day means, for whoever looks at one. */
export function PastDay({ past }: Pick<AsOfForm, "past">) {
  if (!past) return null;
  return (
    <p className="mb-6 max-w-text text-ink-2">
      As of <Time {...past} />: what had happened by then, as you have logged it since, with the ratings and
      verdicts given by then.
    </p>
  );
}
