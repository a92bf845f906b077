"use client";

import { SkillKey } from "@/components/charts/skill-bars";
import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { SharedSection, type SharedMilestoneRow } from "@/components/grants/shared-milestones-view";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { MenteeGates, type MenteeGate } from "@/components/waivers/mentee-gates";
import type { FormAction, Limits } from "@/lib/forms/state";
import { ShownWeeks, type ShownWeek } from "@/components/weeks/shown-weeks";
import { AgreementSection, type AgreedTerms } from "./agreement-section";
import { MenteeEnding } from "./mentee-ending";
import { MenteeSkills, type ShownSkills } from "./mentee-skills";
import { UnderWay, type ActivityUnderWay } from "./under-way";

/** What a mentor sees of a mentee. The member can look at the same. */
export type MenteeShown = {
  name: string;
  menteeId: string;
  mentorshipId: string;
  agreed: AgreedTerms | null;
  /** "Week 33, Lead and communicate". */
  where: string;
  since: DateWords;
  lastActive: DateWords | null;
  /** What is shown until a day, by name. */
  until: { name: string; until: DateWords }[];
  /** Null when no step is shown; without an end when some are not. */
  line: { steps: ThroughlineStep[]; end: { done: boolean } | null } | null;
  underWay: ActivityUnderWay[];
  requests: ListedRequest[];
  /** How many of them these are, where they are not all. */
  cut: string | null;
  /** Of the steps that are shown; null when none is. */
  gates: MenteeGate[] | null;
  weeks: ShownWeek[];
  /** The newest of the milestones they show, and where all of them are. */
  milestones: { rows: SharedMilestoneRow[]; href: string };
  /** Null when no area of skills is shown. */
  skills: ShownSkills | null;
  roadmapVersion: number;
};

/** What a mentor can do here. */
type Forms = {
  formKey: string;
  saved: boolean;
  limits: Limits;
} & Record<"waive" | "takeBack" | "rateMentee" | "endMentorship", FormAction>;

/** Without forms for whoever only looks. */
export type MenteeViewProps = MenteeShown & { done: DoneParam; forms: Forms | null };

export function MenteeView({
  name,
  done,
  where,
  since,
  lastActive,
  line,
  requests,
  forms,
  ...mentee
}: MenteeViewProps) {
  const { menteeId, mentorshipId, gates, skills, underWay, cut, weeks, milestones, until } = mentee;
  return (
    <>
      <PageHeader
        {...(forms && { crumbs: [{ href: "/mentees", label: "Mentees" }] })}
        title={<PersonName>{name}</PersonName>}
        done={done}
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
            {until.map(({ name, until }) => (
              <span key={name}>
                {name} until <Time {...until} />
              </span>
            ))}
          </>
        }
      />
      {line && (
        <div className="mb-10">
          <Throughline
            label="Their steps"
            steps={line.steps}
            end={line.end ? { name: "TPM", ...line.end } : undefined}
          />
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
      {gates && (
        <MenteeGates gates={gates} forms={forms && { name, menteeId, ...forms }} />
      )}
      <SharedSection {...milestones} />
      <ShownWeeks weeks={weeks} />
      <Section title="Skills" aside={skills && <SkillKey supported words={views} />} className="mt-10">
        {skills ? (
          <MenteeSkills
            {...skills}
            forms={forms && { name, menteeId, roadmapVersion: mentee.roadmapVersion, ...forms }}
          />
        ) : (
          <p className="max-w-text text-ink-2">
            <PersonName>{name}</PersonName> keeps their skills to themselves for now. What they submit to you
            says enough for a verdict.
          </p>
        )}
      </Section>
      <AgreementSection terms={mentee.agreed} className="mt-10" />
      {forms && <MenteeEnding name={name} mentorshipId={mentorshipId} action={forms.endMentorship} />}
    </>
  );
}

/** A mentor reads the two views the other way round. */
const views = { claimed: "Their view", endorsed: "Your view" };
