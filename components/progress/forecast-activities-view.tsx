"use client";

import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

export type ActivityLeft = {
  key: string;
  href: string;
  title: string;
  /** "3 × 2.5" */
  asked: string;
  done: string;
  left: string;
  /** Why nothing is left; null where something is. */
  why: "skipped" | "optional, not begun" | "done" | null;
};
export type StepLeft = { key: string; name: string; left: string; activities: ActivityLeft[] };

export function ForecastActivitiesView({
  title,
  lede,
  steps,
}: {
  title: string;
  lede: string;
  steps: StepLeft[];
}) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/forecast", label: "Forecast" }]} title={title} lede={lede} />
      <div className="grid gap-10">
        {steps.map(({ key, name, left, activities }) => (
          <div key={key} id={key}>
            <Section title={name} note={left === "0" ? "nothing left" : `${left} hours left`}>
              <Table
                caption={`What is left of ${name}`}
                hideCaption
                columns={[
                  { label: "Activity" },
                  { label: "Asked, hours", numeric: true },
                  { label: "Done", numeric: true },
                  { label: "Left", numeric: true },
                ]}
                rows={activities.map((activity) => ({
                  id: activity.key,
                  cells: [
                    <Link key={activity.key} look="plain" href={activity.href}>
                      {activity.title}
                    </Link>,
                    activity.asked,
                    activity.done,
                    activity.why ? <span className="text-ink-2">{activity.why}</span> : activity.left,
                  ],
                }))}
              />
            </Section>
          </div>
        ))}
      </div>
    </>
  );
}
