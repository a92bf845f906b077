"use client";

import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Changes, type FieldChange } from "./changes";

export type Comparison = {
  title: string;
  versions: { value: string; label: string }[];
  /** Null where there is nothing to compare. */
  shown: { from: string; to: string; changes: FieldChange[] } | null;
};

type ComparisonViewProps = Comparison & { about: { href: string; label: string }; address: string };

/** Any two versions of a milestone: which ones stands in the address. */
export function ComparisonView({ title, versions, shown, about, address }: ComparisonViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[about]}
        title={title}
        meta={<span className="hidden wrap-anywhere print:inline">{about.label}</span>}
      />
      {shown ? (
        <>
          <Form
            action={address}
            prefetch={false}
            className="mb-8 grid max-w-text gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end print:hidden"
          >
            <Field type="select" name="from" label="From" options={versions} defaultValue={shown.from} />
            <Field type="select" name="to" label="To" options={versions} defaultValue={shown.to} />
            <div>
              <Button type="submit">Compare</Button>
            </div>
          </Form>
          <Changes
            title="What changed"
            changes={shown.changes}
            same="Not a word: both say the same, in every field."
          />
        </>
      ) : (
        <Empty title="Nothing to compare yet">
          A milestone gets its next version when it is edited after a mentor was shown it. What differs then
          stands here, word by word.
        </Empty>
      )}
    </>
  );
}
