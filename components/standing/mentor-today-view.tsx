"use client";

import { ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WaitingList, type WaitingItem } from "./waiting";

type MentorToday = { forYou: WaitingItem[]; reviews: number; mentees: number; done: DoneParam };

/** For someone who came to mentor and walks no path of their own, or not yet. */
export function MentorTodayView({ forYou, reviews, mentees, done }: MentorToday) {
  return (
    <>
      <PageHeader
        title={titleOf(reviews)}
        done={done}
        lede={`You mentor ${mentees === 1 ? "one person" : `${mentees} people`}. What they ask of you stands here.`}
      />
      <div className="cols">
        <Section title="Waiting" className="lg:col-span-2">
          {forYou.length === 0 ? (
            <p className="text-ink-2">Nothing waits for you today.</p>
          ) : (
            <WaitingList title="For you" items={forYou} />
          )}
          <div className="mt-6 flex flex-wrap gap-2">
            <ButtonLink variant="primary" href={reviews > 0 ? "/reviews" : "/mentees"}>
              {reviews > 0 ? "Open your reviews" : "See your mentees"}
            </ButtonLink>
          </div>
        </Section>
        <Section title="Your own path">
          <p className="text-ink-2">
            If you are on the way to TPM yourself, <Link href="/onboarding">start your own five steps</Link>.
            Mentoring does not need it.
          </p>
        </Section>
      </div>
    </>
  );
}

function titleOf(reviews: number) {
  if (reviews === 0) return "No review waits for your verdict.";
  return reviews === 1 ? "One review waits for your verdict." : `${reviews} reviews wait for your verdict.`;
}
