import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";

export type Search = {
  /** What stands in the field, and what is wrong with it. */
  typed: string;
  problem: string | null;
  /** The filters that stay as they are. */
  kept: Record<string, string>;
};

/** Asks by address, so that what was looked for can be kept, shared with oneself and gone back to. */
export function MilestoneSearch({ typed, problem, kept }: Search) {
  return (
    <Form action="/milestones" prefetch={false} role="search" className="flex items-start gap-2 lg:w-96">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        key={typed}
        type="search"
        name="q"
        label="Search your milestones"
        hideLabel
        className="min-w-0 flex-1"
        defaultValue={typed}
        error={problem ?? undefined}
        autoComplete="off"
      />
      <Button type="submit">
        <Icon name="search" /> Search
      </Button>
    </Form>
  );
}
