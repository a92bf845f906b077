"use client";

import type { DoneParam } from "@/components/ui/done";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import { ChangedStep, type ChangedStepProps } from "./changed-step";

export type { ChangeRow } from "./changed-step";

type Move = { version: number; sentence: string; action: FormAction };

export type VersionsViewProps = {
  title: string;
  lede: string;
  done: DoneParam;
  steps: ChangedStepProps[];
  /** What each step counts on one version and on the other, where that differs. */
  effects: { name: string; was: string; now: string }[];
  /** The way to the newest version, and the way back. */
  over: (Move & { label: string }) | null;
  back: (Move & { label: string }) | null;
};

/** What another version of the roadmap changes for a person, before they decide and while they may take it back. */
export function VersionsView({ title, lede, done, steps, effects, over, back }: VersionsViewProps) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/roadmap", label: "Roadmap" }]} title={title} lede={lede} done={done} />
      {(over || back) && (
        <div className="cols">
          <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
            {steps.map((step) => (
              <ChangedStep key={step.name} {...step} />
            ))}
          </div>
          <div className="grid grid-cols-1 content-start gap-10">
            <Section title="What it does to your line">
              <Effects effects={effects} />
            </Section>
            {over && <MoveSection {...over} title="Go over" variant="primary" />}
            {back && <MoveSection {...back} title="Go back" variant="default" />}
          </div>
        </div>
      )}
    </>
  );
}

function Effects({ effects }: Pick<VersionsViewProps, "effects">) {
  if (effects.length === 0) return <p className="text-ink-2">Nothing: every step counts what it counted.</p>;
  return (
    <dl className="grid gap-3">
      {effects.map(({ name, was, now }) => (
        <div key={name}>
          <dt className="font-medium">{name}</dt>
          <dd>
            {now} <span className="text-ink-2">(before: {was})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type MoveSectionProps = Move & { title: string; label: string; variant: "primary" | "default" };

function MoveSection({ title, sentence, label, version, action, variant }: MoveSectionProps) {
  return (
    <Section title={title}>
      <p className="mb-4 max-w-text text-ink-2">{sentence}</p>
      <Form
        action={action}
        hidden={{ version: String(version) }}
        actions={
          <Submit variant={variant} pending="One moment…">
            {label}
          </Submit>
        }
      />
    </Section>
  );
}
