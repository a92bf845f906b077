"use client";

import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { OpenPause, PauseFacts, RemovePause, type Move, type PauseActions, type PauseRow } from "./pause-row";
import { TakePause, type TakePauseProps } from "./take-pause";

export type PausesViewProps = {
  title: string;
  lede: string;
  done: DoneParam;
  open: PauseRow[];
  over: PauseRow[];
  take: Omit<TakePauseProps, "action">;
  move: Move;
  actions: PauseActions & { take: FormAction };
};

export function PausesView({ title, lede, done, open, over, take, move, actions }: PausesViewProps) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/dashboard", label: "Today" }]} title={title} lede={lede} done={done} />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          {open.length > 0 && (
            <Section title={open.length === 1 ? "Your pause" : "Your pauses"}>
              <ul role="list" className="divide-y divide-hair">
                {open.map((pause) => (
                  <OpenPause key={pause.id} {...pause} move={move} actions={actions} />
                ))}
              </ul>
            </Section>
          )}
          <Section title={open.length > 0 ? "Plan another" : "Plan a pause"}>
            <TakePause {...take} action={actions.take} />
          </Section>
        </div>
        <Section title="Behind you">
          {over.length > 0 ? (
            <ul role="list" className="grid gap-3">
              {over.map((pause) => (
                <li key={pause.id}>
                  <PauseFacts {...pause} />
                  <RemovePause {...pause} action={actions.remove} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-2">
              None yet. A pause you forgot to plan can be added for days gone by, up to a year back. What it
              leaves out shows in <Link href="/forecast/weeks">the weeks of your forecast</Link>.
            </p>
          )}
        </Section>
      </div>
    </>
  );
}
