"use client";

import { ConsentForm, type Consent } from "@/components/grants/consent-form";
import { OpeningRow, type ListedOpening } from "@/components/openings/opening-row";
import { PersonName } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { AgreementSection, type AgreementProps } from "./agreement-section";
import { MentorshipStanding } from "./mentorship-standing";
import { MentorshipSection, type MentorshipActions, type MentorshipProps } from "./mentorship-section";

export type MentorViewProps = {
  name: string;
  since: DateWords;
  done: DoneParam;
  agreement: AgreementProps;
  mentorship: MentorshipProps;
  consent: Consent;
  /** The same pages their mentor opens, to look at with their eyes. */
  eyesHref: string;
  /** Of the milestones put before them: how many versions, and the latest. */
  submitted: { words: string; latest: { href: string; title: string; version: number } | null };
  /** What no box on this page shows them, with how much of it there is. */
  never: string[];
  openings: { rows: ListedOpening[]; href: string };
  actions: Record<"changeConsent" | "propose" | "sign", FormAction> & MentorshipActions;
};

/** One mentor: what they can read now and what never, what they have opened, and the way out. */
export function MentorView({
  name,
  since,
  done,
  agreement,
  mentorship,
  consent,
  eyesHref,
  submitted,
  never,
  openings,
  actions,
}: MentorViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/mentors", label: "Mentors" }]}
        title={
          <>
            What <PersonName>{name}</PersonName> can read.
          </>
        }
        meta={
          <span>
            Your mentor since <Time {...since} />
          </span>
        }
        done={done}
        actions={
          <>
            <ButtonLink href={`/mentors/${consent.mentorshipId}/timeline`}>
              Write, or see your timeline
            </ButtonLink>
            <ButtonLink href={eyesHref}>Look with their eyes</ButtonLink>
          </>
        }
      />
      <MentorshipStanding
        {...mentorship}
        other={name}
        asksForTerms={agreement.open?.isMine === false}
        actions={actions}
      />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          <Section title="What you show" note="changes at once">
            <ConsentForm {...consent} action={actions.changeConsent} />
          </Section>
          <Section title="Always, as your mentor">
            <ul className={sentences}>
              <li>Your name, as it stands in your settings.</li>
              <li>
                {submitted.words}
                {submitted.latest && <Latest {...submitted.latest} />}
              </li>
            </ul>
          </Section>
          <Section title="Never">
            <ul className={sentences}>
              {never.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Section>
        </div>
        <div className="grid grid-cols-1 content-start gap-10">
          <Section
            title="Opened lately"
            aside={openings.rows.length > 0 && <Link href={openings.href}>All</Link>}
          >
            {openings.rows.length > 0 ? (
              <List ordered>
                {openings.rows.map((opening) => (
                  <OpeningRow key={opening.id} {...opening} />
                ))}
              </List>
            ) : (
              <p className="text-ink-2">
                Nothing yet. When <PersonName>{name}</PersonName> opens the page about you or something you
                submitted, it stands here.
              </p>
            )}
          </Section>
          <AgreementSection {...agreement} other={name} actions={actions} />
          <MentorshipSection
            {...mentorship}
            other={name}
            now="Either of you can end it at any time. No reason is asked."
            afterwards={
              <>
                From then on <PersonName>{name}</PersonName> can read nothing of yours, and what waits for
                their verdict comes back to you. The verdicts you have stay yours.
              </>
            }
            actions={actions}
          />
        </div>
      </div>
    </>
  );
}

function Latest({ href, title, version }: { href: string; title: string; version: number }) {
  return (
    <>
      {" "}
      The latest is{" "}
      <Link href={href} className="wrap-anywhere">
        <bdi>“{title}”</bdi>, version {version}
      </Link>
      .
    </>
  );
}

const sentences = "grid max-w-text list-disc gap-2 pl-5 marker:text-accent";
