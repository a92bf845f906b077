"use client";

import { ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RoleShift, type RoleShiftProps } from "./role-shift";
import { WeekItem, type WeekRow } from "./week-row";

export type WeeksViewProps = {
  title: string;
  lede: string;
  /** The week that can be written now. */
  write: string | null;
  done: DoneParam;
  weeks: WeekRow[];
  shift: RoleShiftProps | null;
};

export function WeeksView({ title, lede, write, done, weeks, shift }: WeeksViewProps) {
  const [recent, older] = [weeks.slice(0, SHOWN), weeks.slice(SHOWN)];
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dashboard", label: "Today" }]}
        title={title}
        lede={lede}
        done={done}
        actions={
          write && (
            <ButtonLink variant="primary" href={write}>
              Write the review
            </ButtonLink>
          )
        }
      />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          {shift ? (
            <RoleShift {...shift} />
          ) : (
            <Section title="Where your time goes">
              <p className="max-w-text text-ink-2">
                Say in a review how your week split into code, coordination, communication and strategy. From
                the first one on you see here how your role shifts, beside what your step asks for.
              </p>
            </Section>
          )}
          <Section title="How hard was it?">
            <p className="max-w-text text-ink-2">
              Once a month, two minutes on the four challenges of the way.{" "}
              <Link href="/challenges">Check in</Link>
            </p>
          </Section>
        </div>
        <Section title="Your weeks">
          <List>
            {recent.map((week) => (
              <WeekItem key={week.monday} {...week} />
            ))}
          </List>
          {older.length > 0 && (
            <Details summary="Earlier weeks" className="mt-2">
              <List>
                {older.map((week) => (
                  <WeekItem key={week.monday} {...week} />
                ))}
              </List>
            </Details>
          )}
        </Section>
      </div>
    </>
  );
}

const SHOWN = 12;
