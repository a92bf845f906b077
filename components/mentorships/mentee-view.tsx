"use client";

import { SkillKey } from "@/components/charts/skill-bars";
import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { PersonName } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { MenteeGates, type MenteeGatesProps } from "@/components/waivers/mentee-gates";
import type { FormAction } from "@/lib/forms/state";
import { ShownWeeks, type ShownWeek } from "@/components/weeks/shown-weeks";
import { MenteeEnding } from "./mentee-ending";
import { MenteeSkills, type MenteeSkillsProps } from "./mentee-skills";
import { UnderWay, type ActivityUnderWay } from "./under-way";

export type MenteeViewProps = {
  name: string;
  done: DoneParam;
  mentorshipId: string;
  timelineHref: string;
  /** "Week 33, Lead and communicate". */
  where: string;
  since: DateWords;
  lastActive: DateWords | null;
  /** Null when the steps are not shared. */
  line: { steps: ThroughlineStep[]; done: boolean } | null;
  underWay: ActivityUnderWay[];
  requests: ListedRequest[];
  /** How many of them these are, where they are not all. */
  cut: string | null;
  /** Null when the steps are not shared. */
  gates: Omit<MenteeGatesProps, "name"> | null;
  weeks: ShownWeek[];
  /** Null when the skills are not shared. */
  skills: Omit<MenteeSkillsProps, "name"> | null;
  endMentorship: FormAction;
};

export function MenteeView({
  name,
  done,
  where,
  since,
  lastActive,
  line,
  requests,
  ...mentee
}: MenteeViewProps) {
  const { gates, skills, underWay, cut, weeks } = mentee;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/mentees", label: "Mentees" }]}
        title={<PersonName>{name}</PersonName>}
        done={done}
        actions={<ButtonLink href={mentee.timelineHref}>Write, or see your timeline</ButtonLink>}
        meta={
          <>
            <span>{where}</span>
            <span>
              Mentored by you since <Time {...since} />
            </span>
            {lastActive && (
              <span>
                Last active <Time {...lastActive} />
              </span>
            )}
          </>
        }
      />
      {line && (
        <div className="mb-10">
          <Throughline label="Five steps" steps={line.steps} end={{ name: "TPM", done: line.done }} />
        </div>
      )}
      <div className="cols">
        <Section title="Submitted to you" note={cut} className="lg:col-span-2">
          {requests.length > 0 ? (
            <List>
              {requests.map((request) => (
                <RequestRow key={request.id} {...request} />
              ))}
            </List>
          ) : (
            <p className="text-ink-2">Nothing yet. A milestone appears here when it is put before you.</p>
          )}
        </Section>
        <UnderWay shared={line !== null} activities={underWay} />
      </div>
      {gates && <MenteeGates name={name} {...gates} />}
      <ShownWeeks weeks={weeks} />
      <Section title="Skills" aside={skills && <SkillKey supported words={views} />} className="mt-10">
        {skills ? (
          <MenteeSkills name={name} {...skills} />
        ) : (
          <p className="max-w-text text-ink-2">
            <PersonName>{name}</PersonName> keeps their skills to themselves for now. What they submit to you
            says enough for a verdict.
          </p>
        )}
      </Section>
      <MenteeEnding name={name} mentorshipId={mentee.mentorshipId} action={mentee.endMentorship} />
    </>
  );
}

/** A mentor reads the two views the other way round. */
const views = { claimed: "Their view", endorsed: "Your view" };
