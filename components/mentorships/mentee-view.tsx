"use client";

import { SkillKey } from "@/components/charts/skill-bars";
import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { SharedSection, type SharedMilestoneRow } from "@/components/grants/shared-milestones-view";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { PersonName } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { MenteeGates, type MenteeGate } from "@/components/waivers/mentee-gates";
import type { FormAction, Limits } from "@/lib/forms/state";
import { ShownWeeks, type ShownWeek } from "@/components/weeks/shown-weeks";
import { AgreementSection, type AgreementProps } from "./agreement-section";
import { MenteeSkills, type ShownSkills } from "./mentee-skills";
import { MentorshipStanding } from "./mentorship-standing";
import { MentorshipSection, type MentorshipActions, type MentorshipProps } from "./mentorship-section";
import { UnderWay, type ActivityUnderWay } from "./under-way";

/** What a mentor sees of a mentee. The member can look at the same. */
export type MenteeShown = {
  name: string;
  menteeId: string;
  agreement: AgreementProps;
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
  mentorship: MentorshipProps;
  actions: Record<"propose" | "sign" | "waive" | "takeBack" | "rateMentee", FormAction> & MentorshipActions;
};

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
  const { menteeId, gates, skills, underWay, cut, weeks, milestones, until } = mentee;
  return (
    <>
      <PageHeader
        {...(forms && { crumbs: [{ href: "/mentees", label: "Mentees" }] })}
        title={<PersonName>{name}</PersonName>}
        done={done}
        actions={
          forms && <ButtonLink href={`/mentees/${menteeId}/timeline`}>Write, or see your timeline</ButtonLink>
        }
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
      {forms && (
        <MentorshipStanding
          {...forms.mentorship}
          other={name}
          asksForTerms={mentee.agreement.open?.isMine === false}
          actions={forms.actions}
        />
      )}
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
        <MenteeGates
          gates={gates}
          forms={forms && { name, menteeId, limits: forms.limits, ...forms.actions }}
        />
      )}
      <SharedSection {...milestones} />
      <ShownWeeks weeks={weeks} />
      <Section title="Skills" aside={skills && <SkillKey supported words={views} />} className="mt-10">
        {skills ? (
          <MenteeSkills
            {...skills}
            forms={
              forms && { name, menteeId, roadmapVersion: mentee.roadmapVersion, ...forms, ...forms.actions }
            }
          />
        ) : (
          <p className="max-w-text text-ink-2">
            <PersonName>{name}</PersonName> keeps their skills to themselves for now. What they submit to you
            says enough for a verdict.
          </p>
        )}
      </Section>
      <AgreementSection
        {...mentee.agreement}
        other={name}
        actions={forms && forms.actions}
        className="mt-10"
      />
      {forms && (
        <MentorshipSection
          {...forms.mentorship}
          other={name}
          now={
            <>
              You read what <PersonName>{name}</PersonName> shares with you and what they submit, nothing
              else. Either of you can end it at any time.
            </>
          }
          afterwards="From then on you can read nothing of theirs, and what waits for your verdict goes back to them. The verdicts you gave stay with them."
          actions={forms.actions}
          className="mt-10 print:hidden"
        />
      )}
    </>
  );
}

/** A mentor reads the two views the other way round. */
const views = { claimed: "Their view", endorsed: "Your view" };
