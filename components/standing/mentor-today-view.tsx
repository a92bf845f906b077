"use client";

import { MenteeRow, type ListedMentee } from "@/components/mentorships/mentee-row";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WaitingRows, type WaitingItem } from "./waiting";

export type MentorTodayProps = {
  done: DoneParam;
  forYou: WaitingItem[];
  title: string;
  lede: string;
  /** The way to the request whose answer is promised first. */
  first: { href: string; label: string } | null;
  mentees: { rows: ListedMentee[]; all: number };
  verdicts: ListedRequest[];
};

/** For someone who came to mentor and walks no path of their own, or not yet. */
export function MentorTodayView({ title, lede, done, forYou, first, mentees, verdicts }: MentorTodayProps) {
  return (
    <>
      <PageHeader title={title} lede={lede} done={done} />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          <Section title="Waiting for you">
            {forYou.length > 0 ? (
              <WaitingRows items={forYou} />
            ) : (
              <p className="text-ink-2">
                Nothing waits for you today. What your mentees submit appears here.
              </p>
            )}
            {first && (
              <ButtonLink variant="primary" href={first.href} className="mt-4">
                {first.label}
              </ButtonLink>
            )}
          </Section>
          <Section
            title="Your mentees"
            aside={mentees.all > mentees.rows.length && <Link href="/mentees">All {mentees.all}</Link>}
          >
            <List>
              {mentees.rows.map((mentee) => (
                <MenteeRow key={mentee.id} {...mentee} />
              ))}
            </List>
          </Section>
        </div>
        <div className="grid grid-cols-1 content-start gap-10">
          {verdicts.length > 0 && (
            <Section title="Your latest verdicts" aside={<Link href="/reviews">All reviews</Link>}>
              <List>
                {verdicts.map((request) => (
                  <RequestRow key={request.id} {...request} />
                ))}
              </List>
            </Section>
          )}
          <Section title="Your own path">
            <p className="text-ink-2">
              If you are on the way to TPM yourself, <Link href="/onboarding">start your own five steps</Link>
              . Mentoring does not need it.
            </p>
          </Section>
        </div>
      </div>
    </>
  );
}
