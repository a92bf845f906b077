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
import type { Move, Stage } from "@/lib/reviews/request";
import { Answer } from "./answer";
import { FrozenMilestone, type FrozenContent } from "./frozen-milestone";
import { Inquiries, type Inquiry } from "./inquiries";
import { Questions } from "./questions";
import { VerdictCard, type ShownVerdict } from "./verdict-card";

export type Review = {
  id: string;
  title: string;
  version: number;
  submitted: DateWords;
  state: { glyph: StateName; words: string };
  requester: { name: string; href: string | null };
  reviewer: string;
  questions: string[];
  wantedBy: DateWords | null;
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
  stage: Stage;
  criteria: { key: string; text: string }[];
  /** What the mentor asked back, and what was answered. */
  inquiries: Inquiry[];
  /** What this viewer may do with it now. */
  moves: Move[];
  /** Until when the mentor has it, while they are reading. */
  readingUntil: string | null;
};

export type ReviewActions = {
  start: FormAction;
  hold: FormAction;
  renew: FormAction;
  stop: FormAction;
  askBack: FormAction;
  answer: FormAction;
  giveVerdict: FormAction;
  withdraw: FormAction;
  revoke: FormAction;
  dispute: FormAction;
  reassign: FormAction;
  goOn: FormAction;
};

export type ReviewViewProps = {
  review: Review;
  done: DoneParam;
  thread: ThreadProps;
  /** The viewer's mentors but the one who had it. */
  mentors: { value: string; label: string; hint: string }[];
  limits: Limits;
  actions: ReviewActions;
};

/** What changed first: whoever read the last version need not read it all again. Then what is asked. */
export function ReviewView({ review, done, thread, ...answer }: ReviewViewProps) {
  const { title, version, submitted, state, requester, reviewer, before, content } = review;
  const own = review.milestoneHref !== null;
  const next = review.moves.flatMap((move) => waysDown[move] ?? [])[0];

  return (
    <>
      <PageHeader
        crumbs={[{ href: "/reviews", label: "Reviews" }]}
        title={<bdi>{title}</bdi>}
        done={done}
        actions={
          next && (
            <ButtonLink href={next.href} className="lg:hidden">
              {next.words}
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
            {review.wantedBy && (
              <span>
                Wanted by <Time {...review.wantedBy} />
              </span>
            )}
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
          {before && (
            <>
              <Changes
                title={`What changed since version ${before.version}`}
                changes={before.changes}
                aside={<Link href={before.versionsHref}>Compare other versions</Link>}
                same="Not a word. Points were ticked off; the text is the same."
              />
              <Questions texts={review.questions} own={own} asker={requester.name} />
              {before.verdict && (
                <Section title={`${own ? "The" : "Your"} verdict on version ${before.version}`}>
                  <VerdictCard verdict={before.verdict} />
                </Section>
              )}
            </>
          )}
          <Inquiries
            inquiries={
              review.moves.includes("answer")
                ? review.inquiries.filter(({ answer }) => answer !== null)
                : review.inquiries
            }
            asker={reviewer}
            answerer={requester.name}
          />
          {!before && <Questions texts={review.questions} own={own} asker={requester.name} />}
          <FrozenMilestone title={before ? `All of version ${version}` : "What happened"} content={content} />
        </div>
        <Answer review={review} own={own} {...answer} />
      </div>
      <div className="mt-10 empty:hidden">
        <Thread {...thread} />
      </div>
    </>
  );
}

/** On a phone what waits for this viewer stands below all there is to read: one touch leads there. */
const waysDown: Partial<Record<Move, { href: string; words: string }>> = {
  start: { href: "#verdict", words: "Go to your verdict" },
  decide: { href: "#verdict", words: "Go to your verdict" },
  answer: { href: "#inquiry", words: "Go to their question" },
  reassign: { href: "#next", words: "Choose what happens" },
};
