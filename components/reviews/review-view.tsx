"use client";

import { Changes, type FieldChange } from "@/components/milestones/changes";
import { Thread, type ThreadProps } from "@/components/posts/thread";
import { ButtonLink } from "@/components/ui/button";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { StateLabel, type StateName } from "@/components/ui/state";
import type { FormAction, Limits } from "@/lib/forms/state";
import { Answer } from "./answer";
import { FrozenMilestone, type FrozenContent } from "./frozen-milestone";
import { Question } from "./question";
import { VerdictCard, type ShownVerdict } from "./verdict-card";

export type Review = {
  id: string;
  title: string;
  version: number;
  submitted: DateWords;
  state: { glyph: StateName; words: string };
  requester: { name: string; href: string | null };
  reviewer: string;
  question: string | null;
  content: FrozenContent;
  /** The version judged before this one, and what is new since. */
  before: {
    version: number;
    verdict: ShownVerdict | null;
    changes: FieldChange[];
    versionsHref: string;
  } | null;
  verdict: ShownVerdict | null;
  /** The member's own milestone; null for everybody else. */
  milestoneHref: string | null;
  canDecide: boolean;
  canWithdraw: boolean;
};

export type ReviewViewProps = {
  review: Review;
  done: DoneParam;
  thread: ThreadProps;
  limits: Limits;
  actions: { giveVerdict: FormAction; withdrawRequest: FormAction };
};

/** The question first, then what changed: whoever read the last version need not read it all again. */
export function ReviewView({ review, done, thread, limits, actions }: ReviewViewProps) {
  const { title, version, submitted, state, requester, reviewer, before, content } = review;
  const own = review.milestoneHref !== null;

  return (
    <>
      <PageHeader
        crumbs={[{ href: "/reviews", label: "Reviews" }]}
        title={<bdi>{title}</bdi>}
        done={done}
        actions={
          review.canDecide && (
            <ButtonLink href="#verdict" className="lg:hidden">
              Go to your verdict
            </ButtonLink>
          )
        }
        meta={
          <>
            <StateLabel state={state.glyph}>{state.words}</StateLabel>
            {requester.href ? (
              <Link look="quiet" href={requester.href}>
                <PersonName>{requester.name}</PersonName>
              </Link>
            ) : (
              <span>
                {own ? "Asked of " : ""}
                <PersonName>{own ? reviewer : requester.name}</PersonName>
              </span>
            )}
            <span>
              Version {version}, submitted <Time {...submitted} />
            </span>
            {review.milestoneHref && (
              <Link look="quiet" href={review.milestoneHref}>
                Open your milestone
              </Link>
            )}
          </>
        }
      />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          {review.question && <Question text={review.question} own={own} asker={requester.name} />}
          {before && (
            <>
              <Changes
                title={`What changed since version ${before.version}`}
                changes={before.changes}
                aside={<Link href={before.versionsHref}>Compare other versions</Link>}
                same="Not a word. Points were ticked off; the text is the same."
              />
              {before.verdict && (
                <Section title={`${own ? "The" : "Your"} verdict on version ${before.version}`}>
                  <VerdictCard verdict={before.verdict} />
                </Section>
              )}
            </>
          )}
          <FrozenMilestone title={before ? `All of version ${version}` : "What happened"} content={content} />
          <Thread {...thread} />
        </div>
        <Answer review={review} own={own} limits={limits} actions={actions} />
      </div>
    </>
  );
}
